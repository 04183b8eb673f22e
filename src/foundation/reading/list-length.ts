/** The length of a list, asked for once; `undefined` where it is none, as only that of a proxy can be. */
export function lengthOf(list: readonly unknown[]): number | undefined {
  const { length } = list;
  return Number.isSafeInteger(length) && length >= 0 ? length : undefined;
}
