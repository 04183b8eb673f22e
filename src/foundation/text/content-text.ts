/** Gives equal content one text, whatever the order of its keys, and different content different ones. */
export function contentText(content: unknown): string {
  if (Array.isArray(content)) return `[${content.map(contentText).join()}]`;
  if (typeof content !== 'object' || content === null) return JSON.stringify(content) ?? 'null';
  const entries = content as Readonly<Record<string, unknown>>;
  const told = Object.keys(entries).filter((key) => entries[key] !== undefined);
  return `{${told
    .sort()
    .map((key) => `${JSON.stringify(key)}:${contentText(entries[key])}`)
    .join()}}`;
}
