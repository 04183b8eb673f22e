/** A list that is never written into: with one item more it shares all that it had, so that growing costs the same at any length. */
export type Chain<Item> = Link<Item> | undefined;

interface Link<Item> {
  readonly item: Item;
  readonly before: Chain<Item>;
}

/** The items of a chain, the first one first. */
export function itemsOf<Item>(chain: Chain<Item>): readonly Item[] {
  const items: Item[] = [];
  for (let link = chain; link !== undefined; link = link.before) items.push(link.item);
  return items.reverse();
}

/** A chain with one item more. */
export const chained = <Item>(before: Chain<Item>, item: Item): Chain<Item> => ({ item, before });
