import type { PlainDate } from '../../foundation/value/plain-date';
import type { CountBounds } from '../../roll-up/count-bounds';
import type { NumberMarks } from '../text/write-number';

/** How one language writes numbers and days. */
export interface NumberWords {
  readonly marks: NumberMarks;
  readonly bounds: (bounds: CountBounds) => string;
  readonly range: (least: string, most: string) => string;
  readonly day: (day: PlainDate) => string;
}
