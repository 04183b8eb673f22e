import * as z from 'zod/mini';
import { notApplicableRuleSchema, requirementSchema } from '../criteria-set/requirement.schema';
import { boundedList } from '../foundation/reading/bounded-list.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { revisionSchema, slugSchema } from '../foundation/reading/text.schema';
import type { LowerBound, UpperBound } from '../foundation/value/bound';
import { boundSchema } from '../foundation/value/bound.schema';
import { inForceSchema } from '../foundation/value/in-force.schema';
import { localisedTextSchema } from '../foundation/value/localised-text.schema';
import { percentSchema } from '../foundation/value/percent.schema';
import { provenanceSchema } from '../foundation/value/provenance.schema';
import { countSchema } from '../foundation/value/share.schema';
import type {
  Gate,
  RecognitionPolicy,
  RecognitionPolicyInForce,
  RecognitionRule,
} from './recognition-policy';

const MAX_RULES = 100;
const MAX_GATES = 100;

// Every bound is read, so that `policy/not-monotone` can say of the wrong one why it is.
const lowerBoundSchema = boundSchema as z.ZodMiniType<LowerBound>;
const upperBoundSchema = boundSchema as z.ZodMiniType<UpperBound>;

const namedSchema = boundedList(slugSchema).check(z.minLength(1));

const rulesSchema = z
  .array(z.lazy(() => recognitionRuleSchema))
  .check(z.minLength(1), z.maxLength(MAX_RULES));

/** Reads what must hold of the results of a unit. */
export const recognitionRuleSchema: z.ZodMiniType<RecognitionRule> = schemaFor<RecognitionRule>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all-met') }),
    z.strictObject({
      kind: z.literal('count-met'),
      bound: lowerBoundSchema,
      criteriaCount: countSchema,
    }),
    z.strictObject({
      kind: z.literal('share-met'),
      bound: lowerBoundSchema,
      percent: percentSchema,
    }),
    z.strictObject({ kind: z.literal('must-be-met'), criterionIds: namedSchema }),
    z.strictObject({ kind: z.literal('none-may-fail'), criterionIds: namedSchema }),
    z.strictObject({
      kind: z.literal('count-failed'),
      bound: upperBoundSchema,
      criteriaCount: countSchema,
    }),
    z.strictObject({
      kind: z.literal('share-failed'),
      bound: upperBoundSchema,
      percent: percentSchema,
    }),
    z.strictObject({ kind: z.literal('all-of'), rules: rulesSchema }),
    z.strictObject({ kind: z.literal('any-of'), rules: rulesSchema }),
  ]),
);

const gateSchema: z.ZodMiniType<Gate> = schemaFor<Gate>()(
  z.strictObject({
    id: slugSchema,
    title: optionalKey(localisedTextSchema),
    requirement: requirementSchema,
    notApplicable: optionalKey(notApplicableRuleSchema),
  }),
);

/** Reads the gates of a policy. */
export const gatesSchema: z.ZodMiniType<readonly Gate[]> = z
  .array(gateSchema)
  .check(z.minLength(1), z.maxLength(MAX_GATES));

/**
 * Reads the shape of a recognition policy; `checkRecognitionPolicy` checks it against a criteria set.
 *
 * @category Schemas
 */
export const recognitionPolicySchema: SchemaOf<RecognitionPolicy> = schemaFor<RecognitionPolicy>()(
  z.strictObject({
    id: slugSchema,
    revision: revisionSchema,
    name: localisedTextSchema,
    rule: recognitionRuleSchema,
    assessable: optionalKey(gatesSchema),
    provenance: provenanceSchema,
  }),
);

/**
 * Reads the shape of a list of recognition policies and the days from which they are in force.
 *
 * @category Schemas
 */
export const recognitionPoliciesSchema: SchemaOf<readonly RecognitionPolicyInForce[]> = schemaFor<
  readonly RecognitionPolicyInForce[]
>()(inForceSchema(recognitionPolicySchema));
