import type { Assessment } from '../assessment/assessment';
import { mentionOf } from '../assessment/assessment-record';
import { isOnRecord } from '../assessment/select-counting-assessments';
import type { UnitId } from '../unit/unit';
import type { Programme } from './programme';
import type { NotCountedAssessment, NotCountedReason, ReportIntake } from './programme-report';
import type { Question } from './report-units';

/** What the report counts. */
interface Counted {
  /** The assessments that count, of units and of the year of the report. */
  readonly assessments: Iterable<Assessment>;
  /** Whether the report has a unit, by whichever of its ids. */
  hasUnit(id: UnitId): boolean;
}

/** Accounts for every assessment that is used: it counts for the year of the report, or is named with the reason why it does not. */
export function accountOf(
  { assessments, intake }: Pick<Programme, 'assessments' | 'intake'>,
  counted: Counted,
  question: Question,
): ReportIntake {
  const counting = new Set(counted.assessments);
  const positions = positionsOfUsed(assessments, intake);
  const notCounted = assessments.flatMap((assessment, place): readonly NotCountedAssessment[] => {
    // Of an object that came twice one is counted.
    if (counting.delete(assessment)) return [];
    const { unitId, assessmentYear } = assessment;
    return [
      {
        ...{ position: positions[place] as number, unitId, assessmentYear },
        ...mentionOf(assessment),
        reason: reasonOf(assessment, counted, question),
      },
    ];
  });
  return { ...intake, countedCount: assessments.length - notCounted.length, notCounted };
}

/** Where each assessment that is used stood in the list that came: the places of the refused ones are taken. */
function positionsOfUsed(
  assessments: readonly Assessment[],
  { refusals }: Programme['intake'],
): readonly number[] {
  const refused = new Set(
    refusals.filter(({ list }) => list === 'assessments').map(({ position }) => position),
  );
  let position = -1;
  return assessments.map(() => {
    do position += 1;
    while (refused.has(position));
    return position;
  });
}

function reasonOf(
  assessment: Assessment,
  { hasUnit }: Counted,
  { assessmentYear, knownAt }: Question,
): NotCountedReason {
  const { unitId, withdrawnOn } = assessment;
  if (withdrawnOn !== undefined && withdrawnOn <= knownAt) return 'withdrawn';
  if (!isOnRecord(assessment, knownAt)) return 'recorded-later';
  if (assessment.assessmentYear < assessmentYear) return 'earlier-year';
  if (assessment.assessmentYear > assessmentYear) return 'later-year';
  return hasUnit(unitId) ? 'superseded' : 'no-unit-on-day';
}
