import type { Issue } from '../foundation/issue/issue';
import { completionIssue } from '../foundation/issue/kinds/completion';
import { criteriaSetIssue } from '../foundation/issue/kinds/criteria-set';
import { criterionIssue } from '../foundation/issue/kinds/criterion';
import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import { contradictionsOf } from './contradictions';
import type { CriteriaSet, Criterion } from './criteria-set';
import type { CriterionCompletion, FrameCompletion } from './frame-completion';
import { frameCompletionPlan } from './frame-completion.plan';
import { referenceText } from './select-criteria-set';

/**
 * Completes a frame with the texts, numbers and requirements that a host holds.
 *
 * The completed set has the host's own id and revision and names the frame it completes, so that no result
 * under it can be mistaken for one under the published frame. Criteria can be neither added nor taken away.
 *
 * @param frame - the criteria set of which only a part is public
 * @param completion - a `FrameCompletion`, from any input
 * @param options - limits of what is read
 * @returns the completed set
 * @issues those of `parseCriteriaSet`; `completion/other-frame`, `completion/same-identity`, `criterion/unknown`
 * @category Criteria sets
 * @example
 * ```ts
 * import { completeFrame, orThrow } from 'model-ward-rules';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const completed = orThrow(
 *   completeFrame(modelWardPolice20, {
 *     completes: { id: 'model-ward-police-20', revision: 1 },
 *     id: 'our-20-criteria',
 *     revision: 1,
 *     criteria: [
 *       {
 *         criterionId: 'criterion-6',
 *         requirement: { kind: 'quantity', bound: 'at-least', amount: 150, unit: 'square-metre' },
 *       },
 *     ],
 *     provenance: { origin: 'host', sources: ['an example, not the rule'] },
 *   }),
 *   console.warn,
 * );
 * console.log(completed.criteria.length, completed.completes?.id); // 20 model-ward-police-20
 * ```
 */
export function completeFrame(
  frame: CriteriaSet,
  completion: unknown,
  options?: ParseOptions,
): Result<CriteriaSet> {
  const parsed = parseWith(frameCompletionPlan, completion, options);
  if (!parsed.ok) return parsed;
  const completed = merge(frame, parsed.value);
  const misfits = misfitsOf(frame, parsed.value);
  const contradictions = contradictionsOf(completed).map((issue) => ({
    ...issue,
    path: pathInCompletion(issue.path, completed, parsed.value),
  }));
  return resultOf(completed, [...misfits, ...contradictions]);
}

/** A path leads through what the host gave: the same criterion stands elsewhere there, or not at all. */
function pathInCompletion(
  path: Issue['path'],
  { criteria }: CriteriaSet,
  completion: FrameCompletion,
): Issue['path'] {
  const [list, place, ...rest] = path;
  if (list !== 'criteria') return path;
  const { id } = criteria[place as number] as Criterion;
  // The last one, as the one that counts where a criterion is completed twice.
  const index = completion.criteria.map(({ criterionId }) => criterionId).lastIndexOf(id);
  return index === -1 ? [list] : [list, index, ...rest];
}

function misfitsOf(frame: CriteriaSet, completion: FrameCompletion): readonly Issue[] {
  const frameIds = new Set(frame.criteria.map(({ id }) => id));
  const named = referenceText(completion.completes);
  const given = referenceText(frame);
  const issues: Issue[] = [];
  if (named !== given)
    issues.push(completionIssue('completion/other-frame', ['completes'], { named, given }));
  if (referenceText(completion) === given) {
    const params = { criteriaSetId: frame.id, revision: frame.revision };
    issues.push(completionIssue('completion/same-identity', ['id'], params));
  }
  const seen = new Set<string>();
  completion.criteria.forEach(({ criterionId: id }, index) => {
    const path = ['criteria', index, 'criterionId'];
    if (!frameIds.has(id)) {
      issues.push(
        criterionIssue('criterion/unknown', path, { id, criteriaSetId: frame.id, foundIn: [] }),
      );
    } else if (seen.has(id)) {
      issues.push(criteriaSetIssue('criteria-set/repeated-id', path, { concept: 'criterion', id }));
    }
    seen.add(id);
  });
  return issues;
}

function merge(frame: CriteriaSet, completion: FrameCompletion): CriteriaSet {
  const { criteria, ...known } = completion;
  const completions = new Map(criteria.map((criterion) => [criterion.criterionId, criterion]));
  return {
    ...frame,
    ...known,
    criteria: frame.criteria.map((criterion) =>
      mergeCriterion(criterion, completions.get(criterion.id), completion),
    ),
  };
}

function mergeCriterion(
  criterion: Criterion,
  completion: CriterionCompletion | undefined,
  { provenance }: FrameCompletion,
): Criterion {
  if (completion === undefined) return criterion;
  const { criterionId: _, ...known } = completion;
  return { ...criterion, ...known, provenance };
}
