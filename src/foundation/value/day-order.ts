import type { PlainDate } from './plain-date';

/** The day that comes first. */
export const earlierOf = (one: PlainDate, other: PlainDate): PlainDate =>
  one < other ? one : other;

/** The day that comes last. */
export const laterOf = (one: PlainDate, other: PlainDate): PlainDate => (one < other ? other : one);
