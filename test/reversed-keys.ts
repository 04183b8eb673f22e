/** The same plain data with the keys of every object in the opposite order. */
export function reversedKeys(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(reversedKeys);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).reverse();
  return Object.fromEntries(entries.map(([key, value]) => [key, reversedKeys(value)]));
}
