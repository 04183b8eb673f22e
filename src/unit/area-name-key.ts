/**
 * Gives a text by which the names of provinces and districts are compared: without the word for their level, which changes, and
 * without punctuation.
 */
export function areaNameKey(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = words.replace(/^(?:thành phố|tp|tỉnh|quận|huyện|thị xã) /u, '');
  return abbreviations.get(bare) ?? bare;
}

/** Names that are mostly written short. */
const abbreviations: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['hcm', 'hồ chí minh'],
]);
