import type { CriteriaSet } from '../criteria-set/criteria-set';
import { criterionName } from '../explanation/criterion-name';
import { formatNumber } from '../explanation/format';
import { wordsOf } from '../explanation/words-of';
import type { Locale } from '../foundation/text/locale';
import type { UnmetCounts } from '../roll-up/unmet-counts';
import type { Chart, ChartOptions } from './chart';
import { shortName } from './short-name';
import {
  colours,
  heightOfNames,
  layerLegend,
  namesAxis,
  specificationOf,
  unitAxis,
} from './specification';

/**
 * Says how many units do not meet a criterion.
 *
 * @category Charts
 */
export type UnmetCriterionRow = {
  /** Which criterion. */
  readonly criterionId: string;
  /** Its name. */
  readonly criterion: string;
  /** Its name, as short as it can be. */
  readonly label: string;
  /** How many units are known not to meet it. @unit units */
  readonly notMetCount: number;
  /** Of how many it is not known. @unit units */
  readonly unknownCount: number;
  /** How many units do not meet it if none of these does. @unit units */
  readonly mostCount: number;
};

/**
 * Draws which criteria are not met most often: a bar for the units known not to meet one, and an outline as long as it
 * would be if all not known ones did not either.
 *
 * @param counts - one entry of what `countUnmetCriteria` gives
 * @param criteriaSet - the set that was counted
 * @param options - language and width
 * @returns rows of every criterion that some unit does not meet or perhaps does not meet, the most often unmet first
 * @issues none
 * @category Charts
 * @example
 * ```ts
 * import type { UnmetCounts } from 'model-ward-rules';
 * import { chartOfUnmetCriteria } from 'model-ward-rules/charts';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const counts: UnmetCounts = {
 *   criteriaSet: { id: modelWardPolice20.id, revision: 1 },
 *   basis: 'confirmed',
 *   unitCount: 12,
 *   unnamedCount: 0,
 *   criteria: [{ criterionId: 'criterion-6', position: 5, notMetCount: 4, unknownCount: 1 }],
 * };
 * console.log(chartOfUnmetCriteria(counts, modelWardPolice20, { locale: 'en' }).sentence);
 * // Most often not met: criterion 6 (Premises and equipment) (4 of 12 units).
 * ```
 */
export function chartOfUnmetCriteria(
  counts: UnmetCounts,
  criteriaSet: CriteriaSet,
  options: ChartOptions,
): Chart<UnmetCriterionRow> {
  const { locale } = options;
  const words = wordsOf(locale).chart;
  const rows = counts.criteria
    .filter(({ notMetCount, unknownCount }) => notMetCount + unknownCount > 0)
    .map(({ criterionId, notMetCount, unknownCount }) => ({
      criterionId,
      criterion: criterionName(criterionId, criteriaSet, locale),
      label: shortName(criterionId, criteriaSet, locale),
      notMetCount,
      unknownCount,
      mostCount: notMetCount + unknownCount,
    }));
  const labels = rows.map(({ label }) => label);
  const sentence = `${sentenceOf(rows, counts.unitCount, locale)}.`;
  return {
    sentence,
    rows,
    columns: [
      { key: 'criterion', title: words.criterion },
      { key: 'notMetCount', title: words.notMet },
      { key: 'unknownCount', title: words.unknown },
    ],
    specification: specificationOf(sentence, rows, options, {
      height: heightOfNames(labels, options),
      encoding: {
        y: namesAxis('label', labels, options),
        x: unitAxis(words.unitCount, counts.unitCount),
        color: layerLegend([
          [words.notMet, colours.bad],
          [words.unknown, colours.none],
        ]),
      },
      layer: [
        {
          mark: { type: 'bar', filled: false, strokeDash: [4, 3] },
          encoding: { x: { field: 'mostCount' }, color: { datum: words.unknown } },
        },
        {
          mark: { type: 'bar' },
          encoding: { x: { field: 'notMetCount' }, color: { datum: words.notMet } },
        },
        {
          mark: { type: 'text', align: 'left', dx: 4, fontSize: 12 },
          encoding: {
            x: { field: 'mostCount' },
            text: { field: 'notMetCount', type: 'quantitative' },
            color: { value: colours.none },
          },
        },
      ],
    }),
  };
}

function sentenceOf(rows: readonly UnmetCriterionRow[], unitCount: number, locale: Locale): string {
  const words = wordsOf(locale).chart;
  const say = (count: number): string => formatNumber(count, locale);
  const [first] = rows;
  return first === undefined || first.notMetCount === 0
    ? words.noneUnmet(say(unitCount))
    : words.mostOftenUnmet(first.criterion, say(first.notMetCount), say(unitCount));
}
