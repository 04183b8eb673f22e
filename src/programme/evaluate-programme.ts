import { evaluateAssessment } from '../evaluation/evaluate-assessment';
import type { Evaluation } from '../evaluation/evaluation';
import { compareTexts } from '../foundation/text/text-order';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Programme } from './programme';

/** Evaluates all assessments, in an order that is made of what they say and not of how they came. */
export function evaluateProgramme(
  { assessments }: Programme,
  asOf: PlainDate,
): readonly Evaluation[] {
  return assessments.map((assessment) => evaluateAssessment(assessment, { asOf })).sort(inOrder);
}

const byUnit = (a: Evaluation, b: Evaluation): number => compareTexts(a.unitId, b.unitId);
const byBasis = (a: Evaluation, b: Evaluation): number => compareTexts(a.basis, b.basis);
const bySet = (a: Evaluation, b: Evaluation): number =>
  compareTexts(a.criteriaSet.id, b.criteriaSet.id);
const byContent = (a: Evaluation, b: Evaluation): number =>
  compareTexts(JSON.stringify(a), JSON.stringify(b));

// By unit first, so that whole contents are compared only where a unit was assessed twice.
const inOrder = (a: Evaluation, b: Evaluation): number =>
  byUnit(a, b) ||
  a.assessmentYear - b.assessmentYear ||
  byBasis(a, b) ||
  bySet(a, b) ||
  a.criteriaSet.revision - b.criteriaSet.revision ||
  byContent(a, b);
