import { DeclarationReflection, type PageEvent } from 'typedoc';
import { readPage } from './contents';
import { issueCodes, linkIssueCodes } from './issue-links';
import { headOf, type PageHead, withHead } from './page-head';
import { type PublicName, readPublicNames } from './public-names';
import { constantValue, publishedIdsOf } from './reference/constant-values';
import { readIssueSentences, withIssueTables, withParameterTable } from './reference/issue-tables';
import { linkPublicNames } from './reference/name-links';
import { relatedNames, relatedSection } from './reference/related-names';
import { inVietnamese } from './site-words';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The script of the theme adds one style element that stays empty; this is the hash of nothing.
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

const INLINE_SCRIPT = /<body><script>.*?<\/script>/s;
const SEARCH_OF_THEME = '<button id="tsd-search-trigger"';
const SEARCH_INDEX_OF_THEME = /<script async src="[^"]*assets\/search\.js" id="tsd-search-script">/;
const ANCHOR_ICON =
  /<svg viewBox="0 0 24 24" aria-hidden="true"><use href="[^"]*#icon-anchor"><\/use><\/svg>/g;
const HEADING_OF_NAME = /<(\/?)h([45])\b/g;
const PERMALINK = /<a href="#[^"]*" aria-label="Permalink" class="tsd-anchor-icon"><\/a>/g;
const SOURCE_TAG = /(<div class="tsd-tag-source">.*?<\/h[24]>)(.*?)(<\/div>)/gs;
const SIGNATURE = /<div class="tsd-signature">.*?<\/div>/s;
/** A landmark each time, of which a page has several without a name. */
const SOURCES = /<aside class="tsd-sources">(.*?)<\/aside>/gs;
const NESTED_DECLARATION =
  /<div class="tsd-type-declaration">.*?(?=<aside class="tsd-sources">|<\/section>)/gs;
/** Above this an interface shows the types of its properties once, not three times. */
const LONG = 200_000;

/** All that pages are finished with, read once. */
interface Finishing {
  readonly names: ReadonlyMap<string, PublicName>;
  readonly codes: ReadonlySet<string>;
  readonly sentences: ReturnType<typeof readIssueSentences>;
  readonly publishedIds: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Reads what pages are finished with; the entries as they were built. */
export async function readFinishing(): Promise<Finishing> {
  const { names } = readPublicNames();
  const entryNames = [...new Set(names.map(({ entry }) => entry))];
  const entries = await Promise.all(
    entryNames.map(async (entry) => [entry, await import(entry)] as const),
  );
  return {
    names: new Map(names.map((one) => [one.name, one])),
    codes: issueCodes(),
    sentences: readIssueSentences(),
    publishedIds: publishedIdsOf(readPage('docs/published.md')),
    entries: new Map(entries),
  };
}

/** Puts what typedoc rendered into the form of this site: own search, no script in the page, links that it knows. */
export function finishPage(page: PageEvent, finishing: Finishing): void {
  if (page.contents === undefined) return;
  const toRoot = '../'.repeat(page.url.split('/').length - 1);
  const head = headOf(page.url, finishing.names);
  const html = withReference(
    inFormOfSite(page.contents, page.url, toRoot, head),
    page,
    toRoot,
    finishing,
  );
  const linked = linkPublicNames(html, finishing.names, toRoot);
  const whole = page.url.startsWith('issue-codes')
    ? linked
    : linkIssueCodes(linked, toRoot, finishing.codes);
  const headed = withHead(whole, head, toRoot);
  const spoken = headed.replaceAll(SOURCES, '<div class="tsd-sources">$1</div>');
  page.contents = head.language === 'vi' ? inVietnamese(spoken) : spoken;
}

/** What every page gets. */
function inFormOfSite(
  contents: string,
  url: string,
  toRoot: string,
  { language }: PageHead,
): string {
  const isSearch = url.startsWith('search');
  return (
    contents
      .replace('<meta charset="utf-8"/>', `<meta charset="utf-8"/>${policyTag}`)
      .replace(INLINE_SCRIPT, '<body>')
      .replace(
        '</head>',
        `<script async src="${toRoot}assets/theme.js"></script>${isSearch ? searchScripts : ''}</head>`,
      )
      // The script of the theme asks for the controls of its own search, so they stay, out of sight.
      .replace(SEARCH_INDEX_OF_THEME, '<script id="tsd-search-script">')
      .replace(
        SEARCH_OF_THEME,
        `${isSearch ? '' : searchForm(toRoot, language)}${SEARCH_OF_THEME} hidden`,
      )
      .replace(
        'assets/navigation.js',
        language === 'vi' ? 'assets/navigation.vi.js' : 'assets/navigation.js',
      )
      .replaceAll(/\b(href|src|srcset)="site:/g, `$1="${toRoot}`)
      .replaceAll(ANCHOR_ICON, '')
      // A list of hundreds of names has hundreds of links to its own lines.
      .replaceAll(url.startsWith('modules/') ? PERMALINK : /(?!)/g, '')
      // What the theme leaves out and a screen reader needs: landmarks with names, no header cell without a word, and
      // tables and code that keys can scroll.
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replace('<div class="col-sidebar">', '<div class="col-sidebar" role="complementary">')
      .replace('<nav id="tsd-sidebar-links"', '<nav id="tsd-sidebar-links" aria-label="Links"')
      .replace('<nav class="tsd-navigation"', '<nav aria-label="Pages" class="tsd-navigation"')
      // Below the name of a function or constant the theme goes on with headings of the fourth level.
      .replaceAll(HEADING_OF_NAME, (tag, end, level) =>
        /^(?:functions|variables)\//.test(url) ? `<${end}h${Number(level) - 2}` : tag,
      )
      .replaceAll(/<th([^>]*)><\/th>/g, '<td$1></td>')
      .replaceAll('<table>', '<div class="scroll" tabindex="0"><table>')
      .replaceAll('</table>', '</table></div>')
      .replaceAll('<pre>', '<pre tabindex="0">')
      .replaceAll(/<h3>(Settings|On This Page)<\/h3>/g, '<h2 class="side-heading">$1</h2>')
      // A folder has no page where there is no server.
      .replaceAll(
        /href="((?:\.\.\/)+|\.\/)(#[^"]*)?"/g,
        (_, folder, anchor = '') => `href="${folder}index.html${anchor}"`,
      )
  );
}

/** What the page of a name gets: its value, its issues in sentences, and what it goes with. */
function withReference(
  html: string,
  { url, model }: PageEvent,
  toRoot: string,
  { names, sentences, publishedIds, entries }: Finishing,
): string {
  const name = names.get(/\.(\w+)\.html$/.exec(url)?.[1] ?? '');
  if (name === undefined || name.address !== url || !(model instanceof DeclarationReflection))
    return html;
  const withSources = html.replaceAll(
    SOURCE_TAG,
    (_, start, ids: string, end) =>
      `${start}${ids.replaceAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g, (id) => (publishedIds.has(id) ? `<a href="${toRoot}published.html#${id}">${id}</a>` : id))}${end}`,
  );
  switch (name.kind) {
    case 'Variable':
      return withValue(
        withSources,
        constantValue(entries.get(name.entry)?.[name.name], toRoot, publishedIds),
      );
    case 'Function':
      return withIssueTables(withSources, sentences, toRoot);
    case 'Interface':
    case 'Type Alias':
      return withRelated(
        shortened(withSources, name, model, toRoot, sentences),
        relatedSection(relatedNames(name.name, [...names.values()]), toRoot),
      );
    case 'Class':
      return withSources;
  }
}

function shortened(
  html: string,
  { name }: PublicName,
  model: DeclarationReflection,
  toRoot: string,
  sentences: Finishing['sentences'],
): string {
  if (name === 'IssueParams') {
    const all = (model.children ?? []).map((child) => ({
      code: child.name,
      parameters: parametersOf(child),
    }));
    return withParameterTable(html, all, sentences, toRoot);
  }
  return html.length > LONG ? html.replace(SIGNATURE, '').replaceAll(NESTED_DECLARATION, '') : html;
}

/** Writes the parameters of a code as "areaId: string, capCount: number". */
function parametersOf({ type }: DeclarationReflection): string {
  if (type?.type !== 'reflection') return '';
  return (type.declaration.children ?? [])
    .map((child) => `${child.name}: ${child.type?.toString() ?? ''}`)
    .join(', ');
}

const withValue = (html: string, value: string): string =>
  value === ''
    ? html
    : html
        .replace('<span class="tsd-signature-symbol"> = ...</span>', '')
        .replace(/(?=<aside class="tsd-sources">)/, value);

const withRelated = (html: string, related: string): string =>
  html.replace(/<\/div>\s*(?=<div class="col-sidebar")/, `${related}</div>\n`);

/** Forbids all that the site does not need. */
export const policyTag = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}"/>`;

const searchScripts =
  '<script defer src="assets/search-entries.js"></script><script defer src="assets/search-page.js"></script>';

const searchForm = (toRoot: string, language: 'vi' | 'en'): string =>
  `<form class="site-search" role="search" action="${toRoot}${language === 'vi' ? 'search.vi.html' : 'search.html'}">` +
  '<input type="search" name="q" required aria-label="Search" placeholder="Search"/></form>';
