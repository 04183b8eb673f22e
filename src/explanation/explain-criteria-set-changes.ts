import type { CriteriaSetChanges, CriterionChange } from '../criteria-set/criteria-set-changes';
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
  if (change.kind === 'same') return [];
  const criterion = change.kind === 'removed' ? change.before : change.after;
  const name = capitalised(loneCriterionName(criterion, locale));
  if (change.kind === 'added') return [added(name)];
  if (change.kind === 'removed') return [removed(name)];
  return [changed(name, change.fields.map((field) => criterionFields[field]).join(', '))];
}
