import { formatShare } from 'model-ward-rules/explanation';
import type { AreaInput } from './input';
import type { Page } from './page';
import type { Cell } from './table';

/** Says by how many a number of wards is over the number assigned, and where that number is only inferred. */
export function quotaNotes({ figures }: AreaInput, page: Page): readonly Cell[] {
  const { words, number, locale } = page;
  const { quota } = figures;
  if (quota === undefined) return [];
  const { unitCount, excessCount, counted, isInferred } = quota;
  const text = words.quota[counted]({
    count: number(unitCount + excessCount),
    quota: number(unitCount),
    excess: number(excessCount),
    share: formatShare({ part: excessCount, whole: unitCount }, locale, { decimals: 1 }),
  });
  return isInferred
    ? [{ text }, { text: words.inferredQuota(number(unitCount)), tone: 'open' }]
    : [{ text }];
}
