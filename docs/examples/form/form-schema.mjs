import {
  criterionOfIssue,
  judgeAssessment,
  orThrow,
  parseCriteriaSet,
  plainDate,
  resultsFromStatuses,
} from 'model-ward-rules';
import { standardSchema } from 'model-ward-rules/explanation';
import { allMustBeMet } from 'model-ward-rules/published';

/** A set that is made up, with one criterion that is measured. Yours holds the texts of the document. */
export const criteriaSet = orThrow(
  parseCriteriaSet({
    id: 'form-example',
    revision: 1,
    name: { vi: 'Bộ tiêu chí (ví dụ)' },
    status: 'official',
    groups: [],
    criteria: [
      { id: 'plan', title: { vi: 'Kế hoạch (ví dụ)' }, requirement: { kind: 'attested' } },
      { id: 'equipment', title: { vi: 'Trang bị (ví dụ)' }, requirement: { kind: 'attested' } },
      {
        id: 'premises',
        title: { vi: 'Diện tích trụ sở (ví dụ), m²' },
        requirement: { kind: 'quantity', bound: 'at-least', amount: 150, unit: 'square-metre' },
      },
    ].map((criterion) => ({ ...criterion, notApplicable: 'never' })),
    provenance: { origin: 'host', sources: [] },
  }),
  console.warn,
);

const judging = {
  criteriaSets: [criteriaSet],
  policy: allMustBeMet,
  asOf: plainDate('2024-12-31'),
};

/** What the form takes; a good form becomes a judgement. */
export const formSchema = standardSchema(readForm, { locale: 'vi', onWarnings: console.warn });

function readForm(values) {
  const assessment = assessmentOf(values);
  const judged = judgeAssessment(assessment, judging);
  if (judged.ok) return judged;
  return {
    ok: false,
    issues: judged.issues.map((issue) => ({ ...issue, path: fieldOf(issue, assessment) })),
  };
}

/** Where a form shows an issue: beside the criterion, or beside the field of the same name. */
function fieldOf(issue, assessment) {
  const criterionId = criterionOfIssue(issue, assessment);
  return criterionId === undefined ? issue.path : ['criteria', criterionId];
}

function assessmentOf({ unitId, assessmentYear, criteria: { premises, ...statuses } }) {
  const results = resultsFromStatuses(statuses);
  const measured = { kind: 'quantity', amount: Number(premises), unit: 'square-metre' };
  const answers = premises === undefined ? [] : [{ criterionId: 'premises', answer: measured }];
  return {
    unitId,
    assessmentYear,
    criteriaSet: { id: criteriaSet.id },
    basis: 'confirmed',
    results: { ...results, answers: [...results.answers, ...answers] },
  };
}
