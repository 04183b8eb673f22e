/** Orders texts as they compare with `<`; never as a language would. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Gives each text once, in order. */
export function inOrder<Text extends string>(texts: Iterable<Text>): readonly Text[] {
  return [...new Set(texts)].sort();
}
