/** Whether something is so, as far as is known. */
export type Certainty = 'yes' | 'no' | 'open';

/** Whether several things are all so. */
export function allOf(...parts: readonly Certainty[]): Certainty {
  if (parts.includes('no')) return 'no';
  return parts.includes('open') ? 'open' : 'yes';
}

/** Whether one of several things is so. */
export function anyOf(parts: readonly Certainty[]): Certainty {
  if (parts.includes('yes')) return 'yes';
  return parts.includes('open') ? 'open' : 'no';
}
