import type { PageEvent } from 'typedoc';
import { issueCodes, linkIssueCodes } from './issue-links';

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

/** The address of the page that searches. */
export const searchAddress = 'search.html';

/** Puts what typedoc rendered into the form of this site: own search, no script in the page, links that it knows. */
export function finishPage(page: PageEvent): void {
  if (page.contents === undefined) return;
  const toRoot = '../'.repeat(page.url.split('/').length - 1);
  const isSearch = page.url === searchAddress;
  const html = page.contents
    .replace('<meta charset="utf-8"/>', `<meta charset="utf-8"/>${policyTag}`)
    .replace(INLINE_SCRIPT, `<body><script src="${toRoot}assets/theme.js"></script>`)
    .replace('</head>', isSearch ? `${searchScripts}</head>` : '</head>')
    // The script of the theme asks for the controls of its own search, so they stay, out of sight.
    .replace(SEARCH_INDEX_OF_THEME, '<script id="tsd-search-script">')
    .replace(SEARCH_OF_THEME, `${isSearch ? '' : searchForm(toRoot)}${SEARCH_OF_THEME} hidden`)
    .replaceAll(/\b(href|src)="site:/g, `$1="${toRoot}`)
    // What the theme leaves out and a screen reader needs: landmarks with names, no header cell without a word.
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="col-sidebar">', '<div class="col-sidebar" role="complementary">')
    .replace('<nav id="tsd-sidebar-links"', '<nav id="tsd-sidebar-links" aria-label="Links"')
    .replace('<nav class="tsd-navigation"', '<nav aria-label="Pages" class="tsd-navigation"')
    .replaceAll(/<th([^>]*)><\/th>/g, '<td$1></td>')
    .replaceAll(/<h3>(Settings|On This Page)<\/h3>/g, '<h2 class="side-heading">$1</h2>')
    // A folder has no page where there is no server.
    .replaceAll(
      /href="((?:\.\.\/)+|\.\/)(#[^"]*)?"/g,
      (_, folder, anchor = '') => `href="${folder}index.html${anchor}"`,
    );
  page.contents =
    page.url === 'issue-codes.html' ? html : linkIssueCodes(html, toRoot, issueCodes());
}

/** Forbids all that the site does not need. */
export const policyTag = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}"/>`;

const searchScripts =
  '<script defer src="assets/search-entries.js"></script><script defer src="assets/search-page.js"></script>';

const searchForm = (toRoot: string): string =>
  `<form class="site-search" role="search" action="${toRoot}${searchAddress}">` +
  '<input type="search" name="q" required aria-label="Search" placeholder="Search"/></form>';
