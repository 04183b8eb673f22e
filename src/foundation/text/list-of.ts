import { shorten } from './quote';

const MAX_LISTED = 10;

/** Lists items in a message, each cut and all cut at ten with the number of the rest, so that no message carries a whole table. */
export const listOf = (items: readonly (string | number)[]): string =>
  [
    ...items.slice(0, MAX_LISTED).map((item) => shorten(String(item))),
    ...(items.length > MAX_LISTED ? [`… (+${items.length - MAX_LISTED})`] : []),
  ].join(', ');
