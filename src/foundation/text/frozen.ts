/**
 * Freezes data that is exported, with all it holds: a write by one host must not change the answers of another. Call it
 * behind a `PURE` mark, so that a bundler can still leave the data out.
 */
export function frozen<const Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  for (const part of Object.values(data)) frozen(part);
  return Object.freeze(data);
}
