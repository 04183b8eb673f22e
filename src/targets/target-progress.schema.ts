import * as z from 'zod/mini';
import type { LateAssessment } from '../assessment/late-assessments';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import {
  hostIdSchema,
  revisionSchema,
  slugSchema,
  yearSchema,
} from '../foundation/reading/text.schema';
import { positivePercentSchema } from '../foundation/value/percent.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { countSchema, positiveCountSchema } from '../foundation/value/share.schema';
import { countBoundsSchema } from '../roll-up/count-bounds.schema';
import { countingSchema } from '../roll-up/counting.schema';
import { shareBoundsSchema } from '../scoring/score.schema';
import type { LatePaper } from '../standing/late-papers';
import { unitIdSchema } from '../unit/unit.schema';
import type { Population } from './population';
import { targetBaseSchema, targetLevelSchema } from './target.schema';
import type { TargetProgress } from './target-progress';

const populationSchema: z.ZodMiniType<Population> = schemaFor<Population>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('on-day'), on: plainDateSchema }),
    z.strictObject({ kind: z.literal('baseline'), on: plainDateSchema }),
    z.strictObject({ kind: z.literal('cohort'), from: plainDateSchema, until: plainDateSchema }),
  ]),
);

const latePaperSchema: z.ZodMiniType<LatePaper> = schemaFor<LatePaper>()(
  z.strictObject({
    unitId: unitIdSchema,
    eventId: hostIdSchema,
    kind: z.enum([
      'registered',
      'assessed',
      'recognised',
      're-recognised',
      'maintained',
      'not-maintained',
      'review-deferred',
      'suspended',
      'reinstated',
      'revoked',
      'withdrawn',
    ]),
    on: plainDateSchema,
  }),
);

const lateAssessmentSchema: z.ZodMiniType<LateAssessment> = schemaFor<LateAssessment>()(
  z.strictObject({
    unitId: unitIdSchema,
    assessmentYear: yearSchema,
    kind: z.enum(['recorded', 'withdrawn', 'overridden']),
    on: plainDateSchema,
  }),
);

const baseShape = {
  target: z.strictObject({ id: slugSchema, revision: revisionSchema }),
  counting: countingSchema,
  base: targetBaseSchema,
  fromYear: optionalKey(yearSchema),
  asOf: plainDateSchema,
  dueOn: plainDateSchema,
  population: populationSchema,
};

const countedShape = {
  ...baseShape,
  outcome: z.enum(['reached', 'open', 'missed']),
  reason: optionalKey(z.literal('decisions-pending')),
  isClosed: z.boolean(),
  decidedBy: optionalKey(plainDateSchema),
  reachedSoFar: optionalKey(z.boolean()),
  rule: z.enum(['share-of-units', 'all-units', 'assigned-quota', 'at-least-per-area']),
  counted: z.enum(['units', 'areas']),
  areaLevel: optionalKey(targetLevelSchema),
  unitsPerArea: optionalKey(positiveCountSchema),
  populationCount: countSchema,
  openPopulationCount: countSchema,
  reached: countBoundsSchema,
  reachedShare: shareBoundsSchema,
  suspendedCount: optionalKey(countSchema),
  withoutVerdictCount: optionalKey(countSchema),
  reachedLate: optionalKey(countBoundsSchema),
  lostSince: optionalKey(countBoundsSchema),
  latePapers: optionalKey(z.array(latePaperSchema)),
  lateAssessments: optionalKey(z.array(lateAssessmentSchema)),
};

const inapplicableSchema = z.discriminatedUnion('reason', [
  z.strictObject({
    ...baseShape,
    outcome: z.literal('not-applicable'),
    reason: z.literal('no-units'),
    latePapers: optionalKey(z.array(latePaperSchema)),
    lateAssessments: optionalKey(z.array(lateAssessmentSchema)),
  }),
  z.strictObject({
    ...baseShape,
    outcome: z.literal('not-applicable'),
    reason: z.literal('no-areas'),
    areaLevel: targetLevelSchema,
  }),
]);

/**
 * Reads stored progress towards a target.
 *
 * @category Schemas
 */
export const targetProgressSchema: SchemaOf<TargetProgress> = schemaFor<TargetProgress>()(
  z.discriminatedUnion('outcome', [
    z.discriminatedUnion('direction', [
      z.strictObject({
        ...countedShape,
        direction: z.literal('at-least'),
        dueCount: countSchema,
        bound: optionalKey(z.enum(['at-least', 'more-than'])),
        duePercent: optionalKey(positivePercentSchema),
        achievement: shareBoundsSchema,
        missing: countBoundsSchema,
        excess: countBoundsSchema,
        relativeExcess: shareBoundsSchema,
      }),
      z.strictObject({
        ...countedShape,
        direction: z.literal('at-most'),
        limitCount: countSchema,
        bound: z.enum(['at-most', 'less-than']),
        limitPercent: positivePercentSchema,
        over: countBoundsSchema,
      }),
    ]),
    inapplicableSchema,
  ]),
);
