import * as z from 'zod/mini';
import { assessmentBasisSchema } from '../assessment/submitted-assessment.schema';
import { criteriaSetReferenceSchema } from '../criteria-set/criteria-set.schema';
import { statusCountsSchema } from '../evaluation/evaluation.schema';
import { findingSchema } from '../evaluation/finding.schema';
import { schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema, yearSchema } from '../foundation/reading/text.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { originSchema } from '../foundation/value/provenance.schema';
import { countSchema } from '../foundation/value/share.schema';
import { unitIdSchema } from '../unit/unit.schema';
import type { Gap, Verdict, VerdictOutcome } from './verdict';

/** Reads the answer to whether a unit is eligible. */
export const verdictOutcomeSchema: z.ZodMiniType<VerdictOutcome> = z.enum([
  'eligible',
  'not-eligible',
  'undetermined',
]);

/** Why a verdict is as it is. */
export const verdictReasons = [
  'rule-met',
  'rule-not-met',
  'unknown-criteria',
  'no-applicable-criteria',
  'policy-does-not-fit',
] as const;

/** Reads the edition of a policy, and on what it rests. */
export const appliedPolicySchema: z.ZodMiniType<Verdict['policy']> = schemaFor<Verdict['policy']>()(
  z.strictObject({ id: slugSchema, revision: revisionSchema, origin: originSchema }),
);

const gapSchema: z.ZodMiniType<Gap> = schemaFor<Gap>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('criterion'), finding: findingSchema }),
    z.strictObject({ kind: z.literal('unnamed'), criteriaCount: countSchema }),
  ]),
);

/**
 * Reads a stored verdict.
 *
 * @category Schemas
 */
export const verdictSchema: z.ZodMiniType<Verdict> = schemaFor<Verdict>()(
  z.strictObject({
    unitId: unitIdSchema,
    assessmentYear: yearSchema,
    basis: assessmentBasisSchema,
    asOf: plainDateSchema,
    outcome: verdictOutcomeSchema,
    reason: z.enum(verdictReasons),
    counts: statusCountsSchema,
    decidedBy: z.array(slugSchema),
    gaps: z.array(gapSchema),
    unknownCriterionIds: z.array(slugSchema),
    criteriaSet: criteriaSetReferenceSchema,
    policy: appliedPolicySchema,
  }),
);
