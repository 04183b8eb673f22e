/** What somebody hung on Object.prototype would show in every loop over keys; nothing shows through a snapshot. */
export function hasStrayKeys(): boolean {
  for (const _ in {}) return true;
  return false;
}
