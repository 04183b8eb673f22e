import type { CountBounds } from '../../roll-up/count-bounds';
import { writeNumber } from '../text/write-number';
import type { NumberWords } from '../words/number-words';

const marks = { decimal: ',', group: '.', percent: ' %' } as const;

export const say = (number: number): string => writeNumber(number, marks);

export const bounds = ({ least, most }: CountBounds): string =>
  least === most ? say(least) : `${say(least)} đến ${say(most)}`;

export const numbersVi: NumberWords = {
  marks,
  bounds,
  day: (day) => day.split('-').reverse().join('/'),
};
