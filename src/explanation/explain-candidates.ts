import type { Locale } from '../foundation/text/locale';
import type { Candidate, CandidateList } from '../roll-up/candidate-ranking';
import type { UnitId } from '../unit/unit';
import { gateNamesText } from './gate-names';
import { wordsOf } from './words-of';

/**
 * Explains how near wards are to the title.
 *
 * @param list - the confirmed or the projected list that `rankCandidates` gives
 * @param nameOf - the name of a ward
 * @param locale - the language
 * @returns a line for each candidate, the nearest first, then one for each ward that meeting criteria does not help, and one
 *   for each that does not pass a gate
 * @category Explanation
 * @example
 * ```ts
 * import { checkAssessment, evaluateAssessment, orThrow, plainDate, rankCandidates } from 'model-ward-rules';
 * import { explainCandidates } from 'model-ward-rules/explanation';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const evaluation = evaluateAssessment(assessment, { asOf: plainDate('2022-12-31') });
 * const { confirmed } = rankCandidates([evaluation], allMustBeMet);
 * console.log(explainCandidates(confirmed, () => 'phường Điện Biên', 'vi'));
 * // [ 'Hạng 1: phường Điện Biên còn thiếu 1 tiêu chí.' ]
 * ```
 */
export function explainCandidates(
  { candidates, withoutPlan, notAssessed }: CandidateList,
  nameOf: (unitId: UnitId) => string,
  locale: Locale,
): readonly string[] {
  const phrases = wordsOf(locale).rollUp;
  const sizes = new Map<number, number>();
  for (const { rank } of candidates) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  const lineOf = ({
    unitId,
    rank,
    basis,
    missing,
    isExact,
    mayBeOutOfReach,
    onlyIf,
  }: Candidate): string => {
    const isTied = (sizes.get(rank) as number) > 1;
    const text = phrases.missing(missing.least, missing.most);
    return phrases.candidate(
      nameOf(unitId),
      phrases.rank(rank, isTied, basis),
      [
        isExact ? text : `${text} (${phrases.inexact})`,
        ...(mayBeOutOfReach ? [phrases.mayBeOutOfReach] : []),
        ...(onlyIf === undefined ? [] : [phrases.onlyIf(gateNamesText(onlyIf, locale))]),
      ].join(', '),
    );
  };
  return [
    ...candidates.map(lineOf),
    ...withoutPlan.map((unitId) => phrases.withoutPlan(nameOf(unitId))),
    ...notAssessed.map(({ unitId, blockedBy }) =>
      phrases.blocked(nameOf(unitId), gateNamesText(blockedBy, locale)),
    ),
  ].map((line) => `${line}.`);
}
