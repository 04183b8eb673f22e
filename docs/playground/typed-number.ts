const WHOLE = /^\d{1,9}$/;
const PERCENT = /^(\d{1,3})(?:[.,](\d{1,2}))?$/;

/** Reads a whole number as it is typed; any other text stays a text, for the library to refuse. */
export function typedCount(text: string): number | string {
  const trimmed = text.trim();
  return WHOLE.test(trimmed) ? Number(trimmed) : trimmed;
}

/** Reads a percentage with at most two decimals, after a comma or a point, as a number. */
export function typedPercent(text: string): number | string {
  const trimmed = text.trim().replace(/\s*%$/, '');
  const match = PERCENT.exec(trimmed);
  if (match === null) return trimmed;
  const [, whole, decimals = '0'] = match;
  return Number(`${whole}.${decimals}`);
}
