import { writeFileSync } from 'node:fs';
import { searchAddress } from './finish-page';
import type { SitePage } from './site-files';

/** What the search knows of a place: its address, its kind, its title and its words. */
type SearchEntry = readonly [address: string, kind: string, title: string, text: string];

const CONTENT = /<div class="col-content"[^>]*>(.*)<div class="col-sidebar"/s;
const PAGE_TITLE = /<h1[^>]*>(.*?)<\/h1>/s;
const SECTION = /(?=<h[23] id=")/;
const SECTION_HEADING = /^<h[23] id="([^"]+)"[^>]*>(.*?)<\/h[23]>/s;
const REFERENCE = /^(Class|Function|Interface|Module|Type Alias|Variable) (\S+)/;
const NOT_PROSE = [
  /<(pre|svg|script)\b.*?<\/\1>/gs,
  /<aside class="tsd-sources".*?<\/aside>/gs,
  /<ul class="tsd-breadcrumb".*?<\/ul>/gs,
  /<h[45] class="tsd-anchor-link".*?<\/h[45]>/gs,
];

/** Writes the list that the search page reads, from the pages as they are shown. */
export function writeSearchEntries(folder: string, pages: readonly SitePage[]): void {
  const entries = pages.filter(({ address }) => address !== searchAddress).flatMap(entriesOf);
  if (entries.length === 0) throw new Error('No page has the form that the search reads.');
  writeFileSync(
    `${folder}/assets/search-entries.js`,
    `window.searchEntries = [\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n];\n`,
  );
}

function entriesOf({ address, html, chapter }: SitePage): readonly SearchEntry[] {
  const content = CONTENT.exec(html)?.[1];
  if (content === undefined) return [];
  const title = textOf(PAGE_TITLE.exec(content)?.[1] ?? '');
  const [, kind, name] = REFERENCE.exec(title) ?? [];
  if (kind !== undefined && name !== undefined) {
    return [[address, kind, name.replace(/<.*/, ''), textOf(content.replace(PAGE_TITLE, ''))]];
  }
  return content.split(SECTION).flatMap((part): readonly SearchEntry[] => {
    const [whole = '', anchor, heading = ''] = SECTION_HEADING.exec(part) ?? [];
    const text = textOf(part.slice(whole.length).replace(PAGE_TITLE, ''));
    if (anchor === undefined) return [[address, chapter, title, text]];
    return [[`${address}#${anchor}`, `${chapter}: ${title}`, textOf(heading), text]];
  });
}

function textOf(html: string): string {
  return NOT_PROSE.reduce((text, pattern) => text.replaceAll(pattern, ' '), html)
    .replaceAll(/<\/?(?:a|b|code|em|span|strong|i|wbr)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
