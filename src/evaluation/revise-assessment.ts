import type { Assessment, CheckedEntry } from '../assessment/assessment';
import { checkEntry } from '../assessment/check-entry';
import { criterionEntryIssues } from '../assessment/entry-issues';
import { placeEntries } from '../assessment/place-entries';
import type { CriterionAnswer } from '../assessment/submitted-assessment';
import type { Issue } from '../foundation/issue/issue';
import { criterionIssue } from '../foundation/issue/kinds/criterion';
import { revisionIssue } from '../foundation/issue/kinds/revision';
import { notParsed } from '../foundation/issue/not-parsed';
import { type Result, refused, refusedFor, resultOf } from '../foundation/issue/result';
import { criterionResultsOf } from './criterion-results';

/**
 * Makes an assessment in which some answers are others, to ask what would be if.
 *
 * The evidence goes with the answer that it shows. The decision of an authority stays, unless another is given: it applies where the
 * new answer still comes to the status that was overridden, and shows in the finding either way.
 *
 * @param assessment - a checked assessment criterion by criterion
 * @param answers - the answers that replace those of the same criteria, or answer criteria that had none
 * @returns another assessment by the same criteria set; the given one stays as it is
 * @issues `input/wrong-type`, `input/not-finite`, `input/out-of-range`, `number/too-precise` for numbers given by hand;
 *   `revision/of-tally` for an assessment that is a count alone; `criterion/unknown`, `criterion/repeated`
 *   (warning), `criterion/contradictory`, `criterion/unanswered` (warning); `part/unknown`, `part/repeated`
 *   (warning), `part/contradictory`, `part/unanswered` (warning); `answer/kind-mismatch`, `answer/unit-mismatch`,
 *   `answer/unknown-rank`, `answer/never-not-applicable`; `evidence/order`, `override/no-change`;
 *   `share/part-over-whole`, `share/bounds-order`, `share/whole-is-zero`; `input/too-many-issues`
 * @category Assessments
 * @example
 * ```ts
 * import {
 *   checkAssessment,
 *   compareEvaluations,
 *   evaluateAssessment,
 *   orThrow,
 *   parseAssessment,
 *   plainDate,
 *   reviseAssessment,
 * } from 'model-ward-rules';
 * import { criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * const submitted = orThrow(
 *   parseAssessment({
 *     unitId: 'ward-1',
 *     assessmentYear: 2024,
 *     criteriaSet: { id: 'model-ward-police-20' },
 *     basis: 'confirmed',
 *     results: {
 *       kind: 'by-criterion',
 *       answers: [{ criterionId: 'criterion-6', answer: { kind: 'attested', status: 'not-met' } }],
 *     },
 *   }),
 *   console.warn,
 * );
 * const asOf = plainDate('2024-12-31');
 * const now = orThrow(checkAssessment(submitted, criteriaSetCatalogue), console.warn);
 * const then = orThrow(
 *   reviseAssessment(now, [{ criterionId: 'criterion-6', answer: { kind: 'attested', status: 'met' } }]),
 *   console.warn,
 * );
 * const { changes } = compareEvaluations(evaluateAssessment(now, { asOf }), evaluateAssessment(then, { asOf }));
 * for (const { criterionId, before, after } of changes) {
 *   console.log(criterionId, before?.status, after?.status); // criterion-6 not-met met
 * }
 * ```
 */
export function reviseAssessment(
  assessment: Assessment,
  answers: readonly CriterionAnswer[],
): Result<Assessment> {
  const { results } = assessment;
  switch (results?.kind) {
    case 'tally':
      return refused(revisionIssue('revision/of-tally', [], {}));
    case 'by-criterion':
      return revised(assessment, results.entries, answers);
    default:
      return notParsed(results satisfies never, 'assessment', 'checkAssessment');
  }
}

function revised(
  assessment: Assessment,
  known: readonly (CheckedEntry | undefined)[],
  answers: readonly CriterionAnswer[],
): Result<Assessment> {
  const { criteriaSet } = assessment;
  const issues: Issue[] = [];
  const placed = placeEntries(criteriaSet.criteria, answers, {
    entryIssues: criterionEntryIssues,
    path: [],
    idKey: 'criterionId',
    unknown: (id, path) => [
      criterionIssue('criterion/unknown', path, { id, criteriaSetId: criteriaSet.id, foundIn: [] }),
    ],
    check: checkEntry,
    issues,
  });
  const entries = placed.map((entry, position): CheckedEntry | undefined =>
    replaced(known[position], entry),
  );
  const found = issues.filter(({ code }) => code !== 'criterion/unanswered');
  if (found.some(({ severity }) => severity === 'error')) return refusedFor(found);
  const results = criterionResultsOf(criteriaSet.criteria, entries);
  return resultOf({ ...assessment, results }, found);
}

/** Asking what would be with another answer does not unmake the decision of an authority. */
function replaced(
  known: CheckedEntry | undefined,
  entry: CheckedEntry | undefined,
): CheckedEntry | undefined {
  if (entry === undefined || known?.override === undefined) return entry ?? known;
  return { ...entry, override: entry.override ?? known.override };
}
