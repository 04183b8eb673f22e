// The ground: results, issues, days and shares.

export type { Issue } from './foundation/issue/issue';
export { InputError, orThrow, type Result, type WarningSink } from './foundation/issue/result';
export type { ParseOptions } from './foundation/reading/parse-with';
export { type PlainDate, parsePlainDate, plainDate } from './foundation/value/plain-date';
export type { UnitId } from './unit/unit';

// Criteria sets.

export type { CriteriaMask } from './criteria-set/criteria-mask';
export type { CriteriaSet } from './criteria-set/criteria-set';

// Assessments.

export type { Assessment } from './assessment/assessment';
export type { StageLadder } from './assessment/stage-ladder';

// Evaluation.

export type { EvaluateOptions } from './evaluation/evaluate-assessment';
export type { Evaluation } from './evaluation/evaluation';

// Recognition.

export type { RecognitionPolicies, RecognitionPolicy } from './recognition/recognition-policy';
export type {
  EligibleVerdict,
  NotAssessedVerdict,
  NotEligibleVerdict,
  UndeterminedVerdict,
  VerdictReason,
} from './recognition/verdict';

// Roll-up.

export type { AreaSummary, OutcomeCounts, SummaryYears } from './roll-up/area-summary';
export type { CountBounds } from './roll-up/count-bounds';
export type { GroupSummary } from './roll-up/roll-up-by-group';
export type { UnitResult } from './roll-up/unit-result';
export type { UnmetCounts } from './roll-up/unmet-counts';

// Batch: the same answers for a whole country.

export type { BriefCounts, BriefVerdict } from './batch/brief-verdict';
export { compileRecognition } from './batch/compile-recognition';
export type { CompiledCriteria, PlainFindings } from './batch/compiled-criteria';
export type {
  CompiledAllOf,
  CompiledAnyOf,
  CompiledRecognition,
  CompiledRule,
  LeastMetTable,
  NamedList,
  UnbrokenList,
} from './batch/compiled-recognition';
export { countUnmetColumns } from './batch/count-unmet-columns';
export { countVerdicts, type VerdictGroup } from './batch/count-verdicts';
export { decideBatch } from './batch/decide-batch';
export { decideCompiled } from './batch/decide-compiled';
export { type DecidedAssessment, type DecidedCounts, decideEach } from './batch/decide-each';
export { evaluateCompiled } from './batch/evaluate-compiled';
export { joinVerdicts } from './batch/join-verdicts';
export { packAssessments } from './batch/pack-assessments';
export { packUnits } from './batch/pack-units';
export type { PackedAssessments, PackedGateAnswers, PackedTally } from './batch/packed-assessments';
export type { PackedUnits, UnitState } from './batch/packed-units';
export type { PackedVerdicts } from './batch/packed-verdicts';
export { rollUpColumns } from './batch/roll-up-columns';
export { selectMarkedCriteria } from './batch/select-marked-criteria';
export { type UnpackedAssessment, unpackAssessment } from './batch/unpack-assessment';
export { unpackVerdict } from './batch/unpack-verdict';
export { verdictReasons } from './batch/verdict-reasons';

// Partial results: a file counted range by range.

export { type ByteRange, planRanges } from './partials/byte-range';
export type { RangeQuestion } from './partials/identify-partial';
export { mergePartials } from './partials/merge-partials';
export { missingRanges } from './partials/missing-ranges';
export { parsePartial } from './partials/parse-partial';
export type {
  CodeCount,
  Distinctness,
  EditionDigest,
  PartialIdentity,
  PartialResult,
  RangeLines,
  RangePart,
  RefusedLine,
} from './partials/partial-result';
export type {
  BoundedGroup,
  BoundedTotals,
  CompleteTotals,
  CountedLines,
  OutcomeBounds,
  PartialTotals,
  RefusedFileLine,
  SettledKey,
  SettledRow,
} from './partials/partial-totals';
export { type RepeatedKey, type RepeatedRow, repeatedKeys } from './partials/repeated-keys';
export type { Cell } from './partials/row-keys';
export { settleRepeatedKeys } from './partials/settle-repeated-keys';
export { totalPartials } from './partials/total-partials';
