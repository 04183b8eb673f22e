import type { Assessment, CheckedResults } from '../assessment/assessment';
import { checkEntry } from '../assessment/check-entry';
import { checkTally } from '../assessment/check-tally';
import { criterionEntryIssues } from '../assessment/entry-issues';
import { placeEntries } from '../assessment/place-entries';
import { recordFaults, recordOf } from '../assessment/record-of';
import type {
  CriterionAnswer,
  CriterionResults,
  SubmittedAssessment,
} from '../assessment/submitted-assessment';
import type { CriteriaSet } from '../criteria-set/criteria-set';
import { referenceText, selectCriteriaSet } from '../criteria-set/select-criteria-set';
import type { Issue } from '../foundation/issue/issue';
import { criterionIssue } from '../foundation/issue/kinds/criterion';
import { notParsed } from '../foundation/issue/not-parsed';
import { type Result, refusedFor, resultOf } from '../foundation/issue/result';
import { criterionResultsOf, unjudgedResultsOf } from './criterion-results';

/**
 * Checks an assessment against the criteria set it names, and binds the two together.
 *
 * @param submitted - a well-formed assessment, from `parseAssessment`
 * @param criteriaSets - the sets the host knows; the assessment says which one it was made against
 * @returns the assessment with its set; criteria without an answer are listed in a warning and count as unknown
 * @issues `input/wrong-type`, `input/not-finite`, `input/out-of-range`, `number/too-precise` for numbers given by hand;
 *   `criteria-set/unknown`, `criteria-set/ambiguous`, `criteria-set/repeated-edition`; `criterion/unknown`, `criterion/repeated` (warning),
 *   `criterion/contradictory`, `criterion/unanswered` (warning), `criterion/count-mismatch`; `part/unknown`,
 *   `part/repeated` (warning), `part/contradictory`, `part/unanswered` (warning);
 *   `answer/kind-mismatch`, `answer/unit-mismatch`, `answer/unknown-rank`, `answer/never-not-applicable`;
 *   `evidence/order`, `override/no-change`, `assessment/day-order`; `share/part-over-whole`, `share/bounds-order`,
 *   `share/whole-is-zero`; `tally/denominator-mismatch`, `tally/over-count`, `tally/too-many-unmet`;
 *   `input/too-many-issues`
 * @category Assessments
 * @example
 * ```ts
 * import { checkAssessment, orThrow, parseAssessment } from 'model-ward-rules';
 * import { criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * const submitted = orThrow(
 *   parseAssessment({
 *     unitId: 'ward-1',
 *     assessmentYear: 2024,
 *     criteriaSet: { id: 'model-ward-police-20' },
 *     basis: 'confirmed',
 *     results: { kind: 'tally', metCount: 21, criteriaCount: 22 },
 *   }),
 *   console.warn,
 * );
 * const checked = checkAssessment(submitted, criteriaSetCatalogue);
 * console.log(checked.ok ? 'fits' : checked.issues[0]?.code); // tally/denominator-mismatch
 * ```
 */
export function checkAssessment(
  submitted: SubmittedAssessment,
  criteriaSets: readonly CriteriaSet[],
): Result<Assessment> {
  const selected = selectCriteriaSet(criteriaSets, submitted.criteriaSet);
  if (!selected.ok) return refusedFor(selected.issues.map(atCriteriaSet));
  const criteriaSet = selected.value;
  const issues: Issue[] = [];
  const results = checkResults(submitted, criteriaSet, criteriaSets, issues);
  for (const fault of recordFaults(submitted)) issues.push(fault);
  const { unitId, assessmentYear, basis, gateAnswers } = submitted;
  const head = { unitId, assessmentYear, criteriaSet, basis, results };
  const record = recordOf(submitted);
  const recorded = record === undefined ? head : { ...head, ...record };
  const assessment = gateAnswers === undefined ? recorded : { ...recorded, gateAnswers };
  return resultOf(assessment as unknown as Assessment, issues);
}

function atCriteriaSet(issue: Issue): Issue {
  return { ...issue, path: ['criteriaSet', ...issue.path] };
}

function checkResults(
  { results }: SubmittedAssessment,
  criteriaSet: CriteriaSet,
  criteriaSets: readonly CriteriaSet[],
  issues: Issue[],
): CheckedResults {
  const unknown = (id: string, path: Issue['path']) =>
    criterionIssue('criterion/unknown', path, {
      id,
      criteriaSetId: criteriaSet.id,
      foundIn: criteriaSets.filter((other) => hasCriterion(other, id)).map(referenceText),
    });
  switch (results.kind) {
    case 'tally':
      return checkTally(results, criteriaSet, unknown, issues);
    case 'by-criterion':
      return checkAnswers(results, criteriaSet, unknown, issues);
    default:
      return notParsed(results satisfies never, 'submitted', 'parseAssessment');
  }
}

function checkAnswers(
  results: CriterionResults,
  criteriaSet: CriteriaSet,
  unknown: (id: string, path: Issue['path']) => Issue,
  issues: Issue[],
): CheckedResults {
  const surplus = countMismatch(results.answers, criteriaSet);
  for (const issue of surplus) issues.push(issue);
  const entries = placeEntries(criteriaSet.criteria, results.answers, {
    entryIssues: criterionEntryIssues,
    path: ['results', 'answers'],
    idKey: 'criterionId',
    // One issue says that the whole list belongs to another set; one more for each id would bury it.
    unknown: (id, path) => (surplus.length > 0 ? [] : [unknown(id, path)]),
    check: checkEntry,
    issues,
  });
  return hasErrors(issues)
    ? unjudgedResultsOf(entries)
    : criterionResultsOf(criteriaSet.criteria, entries);
}

const hasErrors = (issues: readonly Issue[]): boolean =>
  issues.some(({ severity }) => severity === 'error');

const hasCriterion = ({ criteria }: CriteriaSet, id: string): boolean =>
  criteria.some((criterion) => criterion.id === id);

function countMismatch(
  answers: readonly CriterionAnswer[],
  { id, criteria }: CriteriaSet,
): readonly Issue[] {
  const expected = criteria.length;
  if (answers.length <= expected) return [];
  const received = new Set(answers.map(({ criterionId }) => criterionId)).size;
  if (received <= expected) return [];
  const params = { received, expected, criteriaSetId: id };
  return [criterionIssue('criterion/count-mismatch', ['results', 'answers'], params)];
}
