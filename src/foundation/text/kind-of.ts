/** Names what an input is in the words of JSON, for issues. */
export function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (typeof input === 'string') return 'text';
  return isList(input) ? 'list' : typeof input;
}

/** Tells whether an input that nobody has read yet is a list. */
export function isList(input: unknown): input is readonly unknown[] {
  try {
    return Array.isArray(input);
  } catch {
    // Of a proxy that was revoked nobody can say.
    return false;
  }
}
