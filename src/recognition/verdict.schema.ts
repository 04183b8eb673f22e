import * as z from 'zod/mini';
import { assessmentBasisSchema } from '../assessment/submitted-assessment.schema';
import { criteriaSetReferenceSchema } from '../criteria-set/criteria-set.schema';
import { statusCountsSchema } from '../evaluation/evaluation.schema';
import { findingSchema } from '../evaluation/finding.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema, yearSchema } from '../foundation/reading/text.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { originSchema } from '../foundation/value/provenance.schema';
import { countSchema } from '../foundation/value/share.schema';
import { unitIdSchema } from '../unit/unit.schema';
import { gateFindingSchema } from './gate-finding.schema';
import type { Gap, Verdict, VerdictOutcome, VerdictReason } from './verdict';

/** Reads the answer to whether a unit is eligible. */
export const verdictOutcomeSchema: z.ZodMiniType<VerdictOutcome> = z.enum([
  'eligible',
  'not-eligible',
  'undetermined',
  'not-assessed',
]);

const undeterminedReasons = [
  'unknown-gates',
  'gate-answers-do-not-fit',
  'unknown-criteria',
  'no-applicable-criteria',
  'policy-does-not-fit',
] as const;

/** The reasons of verdicts. */
export const verdictReasons: readonly VerdictReason[] = [
  'rule-met',
  'rule-not-met',
  ...undeterminedReasons,
  'gate-failed',
];

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

/** Reads a list that must be empty. */
const noneOf = (schema: z.ZodMiniType): z.ZodMiniType<[]> =>
  z.array(schema).check(z.maxLength(0)) as unknown as z.ZodMiniType<[]>;

const headFields = {
  unitId: unitIdSchema,
  assessmentYear: yearSchema,
  basis: assessmentBasisSchema,
  asOf: plainDateSchema,
  counts: statusCountsSchema,
  gates: z.array(gateFindingSchema),
  unknownCriterionIds: z.array(slugSchema),
  criteriaSet: criteriaSetReferenceSchema,
  policy: appliedPolicySchema,
  stage: optionalKey(slugSchema),
  assessedOn: optionalKey(plainDateSchema),
  recordedOn: optionalKey(plainDateSchema),
};

/**
 * Reads a stored verdict. A reason of another outcome is refused, and so is a list that contradicts the outcome.
 *
 * @category Schemas
 */
export const verdictSchema: SchemaOf<Verdict> = schemaFor<Verdict>()(
  z.discriminatedUnion('outcome', [
    z.strictObject({
      ...headFields,
      outcome: z.literal('eligible'),
      reason: z.literal('rule-met'),
      decidedBy: z.array(slugSchema),
      gaps: noneOf(gapSchema),
    }),
    z.strictObject({
      ...headFields,
      outcome: z.literal('not-eligible'),
      reason: z.literal('rule-not-met'),
      decidedBy: z.array(slugSchema),
      gaps: z.array(gapSchema),
    }),
    z.strictObject({
      ...headFields,
      outcome: z.literal('undetermined'),
      reason: z.enum(undeterminedReasons),
      decidedBy: noneOf(slugSchema),
      gaps: z.array(gapSchema),
    }),
    z.strictObject({
      ...headFields,
      outcome: z.literal('not-assessed'),
      reason: z.literal('gate-failed'),
      decidedBy: noneOf(slugSchema),
      gaps: noneOf(gapSchema),
    }),
  ]),
);
