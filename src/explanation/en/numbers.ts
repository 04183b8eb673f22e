import type { CountBounds } from '../../roll-up/count-bounds';
import { writeNumber } from '../text/write-number';
import type { NumberWords } from '../words/number-words';

const marks = { decimal: '.', group: ',', percent: '%' } as const;

export const say = (number: number): string => writeNumber(number, marks);

export const range = (least: string, most: string): string =>
  least === most ? least : `${least} to ${most}`;

export const bounds = ({ least, most }: CountBounds): string => range(say(least), say(most));

export const numbersEn: NumberWords = { marks, bounds, range, day: (day) => day };
