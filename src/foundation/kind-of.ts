/** Names what an input is in the words of JSON, for issues. */
export function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'list';
  return typeof input === 'string' ? 'text' : typeof input;
}
