import type { CountBounds } from '../../roll-up/count-bounds';
import { writeNumber } from '../text/write-number';
import type { NumberWords } from '../words/number-words';

const marks = { decimal: '.', group: ',', percent: '%' } as const;

export const say = (number: number): string => writeNumber(number, marks);

export const range = (least: string, most: string): string =>
  least === most ? least : `${least} to ${most}`;

export const bounds = ({ least, most }: CountBounds): string => range(say(least), say(most));

/** A count with its noun; whatever is not exactly one takes the plural. */
export const counted = (count: CountBounds, one: string, more: string): string =>
  `${bounds(count)} ${count.most === 1 && count.least === 1 ? one : more}`;

export const numbersEn: NumberWords = { marks, bounds, range, day: (day) => day };
