import * as z from 'zod/mini';

/** Far more than any criteria set, policy or ward has of anything; so no list of an input is without end. */
const MAX_ITEMS = 10_000;

/** Reads a list of an input that nothing else bounds. */
export function boundedList<Item extends z.ZodMiniType>(item: Item): z.ZodMiniArray<Item> {
  return z.array(item).check(z.maxLength(MAX_ITEMS));
}
