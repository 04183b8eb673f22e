import { evaluateAssessment } from '../evaluation/evaluate-assessment';
import type { Evaluation } from '../evaluation/evaluation';
import type { PlainDate } from '../foundation/plain-date';
import { byText } from '../foundation/text-order';
import type { Programme } from './programme';

/** Evaluates all assessments, in an order that is made of what they say and not of how they came. */
export function evaluateProgramme(
  { assessments }: Programme,
  asOf: PlainDate,
): readonly Evaluation[] {
  return assessments.map((assessment) => evaluateAssessment(assessment, { asOf })).sort(inOrder);
}

const byUnit = byText<Evaluation>(({ unitId }) => unitId);
const byBasis = byText<Evaluation>(({ basis }) => basis);
const bySet = byText<Evaluation>(({ criteriaSet }) => criteriaSet.id);
const byContent = byText<Evaluation>((evaluation) => JSON.stringify(evaluation));

const inOrder = (a: Evaluation, b: Evaluation): number =>
  byUnit(a, b) ||
  a.assessmentYear - b.assessmentYear ||
  byBasis(a, b) ||
  bySet(a, b) ||
  a.criteriaSet.revision - b.criteriaSet.revision ||
  byContent(a, b);
