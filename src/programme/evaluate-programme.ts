import type { Assessment } from '../assessment/assessment';
import { countingOn, ranksOf } from '../assessment/select-counting-assessments';
import { evaluateAssessment } from '../evaluation/evaluate-assessment';
import type { Evaluation } from '../evaluation/evaluation';
import { contentText } from '../foundation/text/content-text';
import { compareTexts } from '../foundation/text/text-order';
import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitId } from '../unit/unit';
import type { Programme } from './programme';

/** What counts of one unit, by its last id, and year: one evaluation, or several that nothing puts before the others. */
export interface CountingEvaluations {
  readonly unitId: UnitId;
  readonly assessmentYear: number;
  readonly assessments: readonly Assessment[];
  readonly evaluations: readonly Evaluation[];
}

/** The days asked about, and which ids are one unit's. */
export interface EvaluationQuestion {
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate;
  /** Gives one id for all those that a unit has had. */
  readonly lastIdOf: (id: UnitId) => UnitId;
}

/** Evaluates the assessments that count, by unit and year; how they came changes nothing. */
export function evaluateProgramme(
  { assessments, stageLadder }: Programme,
  { asOf, knownAt, lastIdOf }: EvaluationQuestion,
): readonly CountingEvaluations[] {
  const counting = countingOn(assessments, knownAt, ranksOf(stageLadder), lastIdOf);
  return counting.map(({ unitId, assessmentYear, assessments: left }) => {
    const evaluations = left.map((assessment) => evaluateAssessment(assessment, { asOf }));
    return { unitId, assessmentYear, assessments: left, evaluations: evaluations.sort(inOrder) };
  });
}

const inOrder = (a: Evaluation, b: Evaluation): number =>
  compareTexts(a.basis, b.basis) ||
  compareTexts(a.criteriaSet.id, b.criteriaSet.id) ||
  a.criteriaSet.revision - b.criteriaSet.revision ||
  compareTexts(contentText(a), contentText(b));
