/** Sorts by a text, as texts compare with `<`; never as a language would. */
export const byText =
  <Item>(textOf: (item: Item) => string) =>
  (one: Item, other: Item): number => {
    const [a, b] = [textOf(one), textOf(other)];
    if (a === b) return 0;
    return a < b ? -1 : 1;
  };

/** Gives each text once, in order. */
export function inOrder<Text extends string>(texts: Iterable<Text>): readonly Text[] {
  return [...new Set(texts)].sort();
}
