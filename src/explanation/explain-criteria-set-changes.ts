import type { Criterion } from '../criteria-set/criteria-set';
import type { CriteriaSetChanges, CriterionChange } from '../criteria-set/criteria-set-changes';
import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import { loneCriterionName } from './criterion-name';
import { capitalised } from './text/capitalised';
import { wordsOf } from './words-of';

/**
 * Explains how one criteria set differs from another.
 *
 * @param changes - what `compareCriteriaSets` gives
 * @param locale - the language
 * @returns a sentence for what changed of the set itself, and one for each criterion that is not the same; none where
 *   nothing changed
 * @category Explanation
 * @example
 * ```ts
 * import { compareCriteriaSets } from 'model-ward-rules';
 * import { explainCriteriaSetChanges } from 'model-ward-rules/explanation';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * // Made up: what a second revision could add.
 * const criteria = modelWardPolice20.criteria.map((criterion) =>
 *   criterion.id === 'criterion-7' ? { ...criterion, number: 7 } : criterion,
 * );
 * const changes = compareCriteriaSets(modelWardPolice20, { ...modelWardPolice20, revision: 2, criteria });
 * console.log(explainCriteriaSetChanges(changes, 'en')); // [ 'Criterion 7 changed: number.' ]
 * ```
 */
export function explainCriteriaSetChanges(
  { fields, isReordered, criteria }: CriteriaSetChanges,
  locale: Locale,
): readonly string[] {
  const { setChanged, setFields, reordered } = wordsOf(locale).criteriaSet;
  const names = fields.map((field) => setFields[field]).join(', ');
  const sentences = [
    ...(names === '' ? [] : [setChanged(names)]),
    ...(isReordered ? [reordered] : []),
    ...criteria.flatMap((change) => criterionSentence(change, locale)),
  ];
  return sentences.map((sentence) => `${sentence}.`);
}

function criterionSentence(change: CriterionChange, locale: Locale): readonly string[] {
  const { added, removed, changed, criterionFields } = wordsOf(locale).criteriaSet;
  const nameOf = (criterion: Criterion): string =>
    capitalised(loneCriterionName(criterion, locale));
  switch (change.kind) {
    case 'same':
      return [];
    case 'added':
      return [added(nameOf(change.after))];
    case 'removed':
      return [removed(nameOf(change.before))];
    case 'changed': {
      const fields = change.fields.map((field) => criterionFields[field]).join(', ');
      return [changed(nameOf(change.after), fields)];
    }
    default:
      return notParsed(change satisfies never, 'changes', 'compareCriteriaSets');
  }
}
