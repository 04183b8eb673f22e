import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitId } from '../unit/unit';
import type { Assessment } from './assessment';
import { dayOfRecord } from './assessment-record';

/**
 * Names a result that changed, or could change, what had been decided: when none was waited for any more an assessment came on record
 * or was withdrawn, or an authority overrode an answer of it.
 *
 * @category Assessments
 */
export interface LateAssessment {
  /** The unit, by the id under which it was assessed. */
  readonly unitId: UnitId;
  /** The year the assessment is for. */
  readonly assessmentYear: number;
  /** What came late: the assessment itself, its withdrawal, or a decision that overrides an answer of it. */
  readonly kind: 'recorded' | 'withdrawn' | 'overridden';
  /** The day of it. */
  readonly on: PlainDate;
}

/** The days on which something was done about an assessment, the withdrawal apart. */
function papersOf(
  assessment: Assessment,
): readonly (Pick<LateAssessment, 'on'> & { readonly kind: 'recorded' | 'overridden' })[] {
  const { results } = assessment;
  const recordedOn = dayOfRecord(assessment);
  const entries = results.kind === 'by-criterion' ? results.entries : [];
  const decidedOn = new Set(entries.flatMap((entry) => entry?.override?.decidedOn ?? []));
  return [
    ...(recordedOn === undefined ? [] : [{ kind: 'recorded' as const, on: recordedOn }]),
    ...[...decidedOn].sort().map((on) => ({ kind: 'overridden' as const, on })),
  ];
}

/** What came of an assessment that counts, or of one that a withdrawal took away, after a day. */
export function lateAssessmentsOf(
  assessment: Assessment,
  closedOn: PlainDate,
  { asOf, knownAt }: { readonly asOf: PlainDate; readonly knownAt: PlainDate },
): readonly LateAssessment[] {
  const { unitId, assessmentYear, withdrawnOn } = assessment;
  const papers =
    withdrawnOn === undefined || withdrawnOn > knownAt
      ? papersOf(assessment)
      : [{ kind: 'withdrawn' as const, on: withdrawnOn }];
  const until = { recorded: knownAt, withdrawn: knownAt, overridden: asOf };
  return papers
    .filter(({ kind, on }) => on > closedOn && on <= until[kind])
    .map((paper) => ({ unitId, assessmentYear, ...paper }));
}

/**
 * The day as of which an assessment is judged for a question that a day closed: that day, or the later one on which it came on record
 * or was last overridden. What only time changes since, such as evidence that expires, changes nothing any more.
 */
export function judgedOn(assessment: Assessment, closedOn: PlainDate, asOf: PlainDate): PlainDate {
  return papersOf(assessment)
    .filter(({ on }) => on <= asOf)
    .reduce((last, { on }) => (on > last ? on : last), closedOn);
}
