import * as z from 'zod/mini';
import { issueSchema } from '../foundation/reading/issue.schema';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import {
  nameSchema,
  revisionSchema,
  slugSchema,
  yearSchema,
} from '../foundation/reading/text.schema';
import { wholeNumber } from '../foundation/reading/whole-number.schema';
import { localisedTextSchema } from '../foundation/value/localised-text.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { countSchema } from '../foundation/value/share.schema';
import { verdictSchema } from '../recognition/verdict.schema';
import { areaSummarySchema } from '../roll-up/area-summary.schema';
import { candidateRankingSchema } from '../roll-up/candidate-ranking.schema';
import { countedVerdictSchema } from '../roll-up/counted-verdict.schema';
import { countingSchema } from '../roll-up/counting.schema';
import { unmetCountsSchema } from '../roll-up/unmet-counts.schema';
import { standingSchema } from '../standing/standing.schema';
import { unitClassSchema } from '../standing/unit-class.schema';
import { targetProgressSchema } from '../targets/target-progress.schema';
import { areaUnitSchema, unitIdSchema, unitSchema } from '../unit/unit.schema';
import type { ListIntake, ProgrammeList, Refusal } from './programme';
import type {
  AreaProgress,
  AreaReport,
  NotCountedAssessment,
  NotCountedReason,
  OtherUnitReport,
  ProgrammeReport,
  ReportIntake,
  TargetReport,
  UnitReport,
} from './programme-report';

/** A report can be asked for any day, also one long before the programme. */
const anyYearSchema = wholeNumber(0, 9_999);

const listSchema: z.ZodMiniType<ProgrammeList> = z.enum([
  'criteriaSets',
  'assessments',
  'histories',
  'targets',
]);

const listIntakeSchema: z.ZodMiniType<ListIntake> = schemaFor<ListIntake>()(
  z.strictObject({
    list: listSchema,
    receivedCount: countSchema,
    usedCount: countSchema,
    refusedCount: countSchema,
  }),
);

const refusalSchema: z.ZodMiniType<Refusal> = schemaFor<Refusal>()(
  z.strictObject({
    list: listSchema,
    position: countSchema,
    issues: z.array(issueSchema),
  }),
);

const notCountedReasonSchema: z.ZodMiniType<NotCountedReason> = z.enum([
  'withdrawn',
  'recorded-later',
  'earlier-year',
  'later-year',
  'no-unit-on-day',
  'superseded',
]);

const notCountedSchema: z.ZodMiniType<NotCountedAssessment> = schemaFor<NotCountedAssessment>()(
  z.strictObject({
    position: countSchema,
    unitId: unitIdSchema,
    assessmentYear: yearSchema,
    stage: optionalKey(slugSchema),
    assessedOn: optionalKey(plainDateSchema),
    recordedOn: optionalKey(plainDateSchema),
    reason: notCountedReasonSchema,
  }),
);

const intakeSchema: z.ZodMiniType<ReportIntake> = schemaFor<ReportIntake>()(
  z.strictObject({
    lists: z.array(listIntakeSchema),
    refusals: z.array(refusalSchema),
    warnings: z.array(issueSchema),
    countedCount: countSchema,
    notCounted: z.array(notCountedSchema),
  }),
);

const unitReportSchema: z.ZodMiniType<UnitReport> = schemaFor<UnitReport>()(
  z.strictObject({
    unit: unitSchema,
    areaIds: z.array(unitIdSchema),
    standing: standingSchema,
    isRegistered: z.boolean(),
    unitClass: unitClassSchema,
    isRebuilt: z.boolean(),
    counted: optionalKey(countedVerdictSchema),
    verdicts: z.array(verdictSchema),
  }),
);

const otherUnitReportSchema: z.ZodMiniType<OtherUnitReport> = schemaFor<OtherUnitReport>()(
  z.strictObject({
    unitId: unitIdSchema,
    standing: standingSchema,
    verdicts: z.array(verdictSchema),
  }),
);

const areaReportSchema: z.ZodMiniType<AreaReport> = schemaFor<AreaReport>()(
  z.strictObject({
    unit: areaUnitSchema,
    areaIds: z.array(unitIdSchema),
    summary: areaSummarySchema,
  }),
);

const areaProgressSchema: z.ZodMiniType<AreaProgress> = schemaFor<AreaProgress>()(
  z.strictObject({
    areaId: z.nullable(unitIdSchema),
    progress: targetProgressSchema,
    reachedUnitIds: z.array(unitIdSchema),
    openUnitIds: z.array(unitIdSchema),
  }),
);

const targetReportSchema: z.ZodMiniType<TargetReport> = schemaFor<TargetReport>()(
  z.strictObject({
    target: z.strictObject({ id: slugSchema, revision: revisionSchema }),
    note: optionalKey(localisedTextSchema),
    counting: countingSchema,
    areas: z.array(areaProgressSchema),
    leftOutAreaIds: z.array(unitIdSchema),
    unmatchedAreaNames: z.array(nameSchema),
  }),
);

/**
 * Reads a stored report.
 *
 * @category Schemas
 */
export const programmeReportSchema: SchemaOf<ProgrammeReport> = schemaFor<ProgrammeReport>()(
  z.strictObject({
    asOf: plainDateSchema,
    knownAt: plainDateSchema,
    assessmentYear: anyYearSchema,
    units: z.array(unitReportSchema),
    otherUnits: z.array(otherUnitReportSchema),
    whole: areaSummarySchema,
    areas: z.array(areaReportSchema),
    targets: z.array(targetReportSchema),
    unmetCriteria: z.array(unmetCountsSchema),
    candidates: candidateRankingSchema,
    intake: intakeSchema,
  }),
);
