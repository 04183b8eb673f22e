import type { Assessment } from '../assessment/assessment';
import { judgedOn, lateAssessmentsOf } from '../assessment/late-assessments';
import { countingOn, ranksOf } from '../assessment/select-counting-assessments';
import { evaluateAssessment } from '../evaluation/evaluate-assessment';
import { groupByKey } from '../foundation/value/group-by-key';
import { onceFor } from '../foundation/value/once-for';
import type { PlainDate } from '../foundation/value/plain-date';
import { decideEligibility } from '../recognition/decide-eligibility';
import { type CountedVerdict, countedVerdictOf } from '../roll-up/counted-verdict';
import type { TargetVerdicts } from '../targets/target-units';
import type { UnitId } from '../unit/unit';
import type { CountingEvaluations, EvaluationQuestion } from './evaluate-programme';
import type { Programme } from './programme';
import { isOfYear, type UnitAnswers } from './report-units';

/** What counts of every unit and year, and the verdicts on it as of the day asked about. */
interface CountingVerdicts extends Pick<UnitAnswers, 'verdictsOf'> {
  readonly counting: readonly CountingEvaluations[];
}

/** Gives the verdicts that targets count, and names what of them came late. */
export function targetVerdicts(
  { assessments, recognitionPolicy, stageLadder }: Programme,
  { counting, verdictsOf }: CountingVerdicts,
  { asOf, knownAt, lastIdOf }: EvaluationQuestion,
): TargetVerdicts {
  const keyOf = (unitId: UnitId, year: number): string => `${year} ${lastIdOf(unitId)}`;
  const countingByKey = new Map(
    counting.map((one) => [keyOf(one.unitId, one.assessmentYear), one.assessments]),
  );
  const countingOf = (key: string): readonly Assessment[] => countingByKey.get(key) ?? [];

  const closedVerdicts = onceFor((closesOn: PlainDate) =>
    onceFor((key: string): CountedVerdict | undefined =>
      countedVerdictOf(
        countingOf(key).map((one) =>
          decideEligibility(
            evaluateAssessment(one, { asOf: judgedOn(one, closesOn, asOf) }),
            recognitionPolicy,
          ),
        ),
      ),
    ),
  );

  // Few programmes have assessments that were withdrawn.
  const withdrawn = assessments.filter(
    ({ withdrawnOn }) => withdrawnOn !== undefined && withdrawnOn <= knownAt,
  );
  const withdrawnByKey = groupByKey(withdrawn, (one) => [keyOf(one.unitId, one.assessmentYear)]);
  const rankOf = ranksOf(stageLadder);
  /** Those that would count if they had not been withdrawn. */
  const takenAway = (key: string): readonly Assessment[] =>
    (withdrawnByKey.get(key) ?? []).filter((one) => {
      const { withdrawnOn: _, ...restored } = one;
      const counted = countingOn([restored, ...countingOf(key)], knownAt, rankOf, lastIdOf);
      return counted.flatMap(({ assessments: left }) => left).includes(restored);
    });

  return {
    countedVerdictOf: (unitId, year, closesOn) =>
      closesOn === undefined || asOf <= closesOn
        ? countedVerdictOf(verdictsOf(unitId).filter(isOfYear(year)))
        : closedVerdicts(closesOn)(keyOf(unitId, year)),
    lateAssessmentsOf(unitId, year, closesOn) {
      const key = keyOf(unitId, year);
      return [...countingOf(key), ...takenAway(key)].flatMap((one) =>
        lateAssessmentsOf(one, closesOn, { asOf, knownAt }),
      );
    },
  };
}
