const MOST_NAMED = 10;

/** Lists names in a sentence, cut at ten with the number of the rest. */
export function listText(
  names: readonly string[],
  further: (count: number) => string,
  separator = '; ',
): string {
  const rest = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(rest > 0 ? [further(rest)] : [])].join(separator);
}
