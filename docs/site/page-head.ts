import { addressOf, counterpartOf, isVietnamese, readPage, sitePages, summaryOf } from './contents';
import { escaped } from './html';
import type { PublicName } from './public-names';

/** What the head of a page says beside its title. */
export interface PageHead {
  readonly language: 'vi' | 'en';
  readonly description: string;
  /** The same page in the other language. */
  readonly other?: string;
}

const sourceOf = new Map(
  sitePages.map((page) => [page === 'README.md' ? 'index.html' : `${addressOf(page)}.html`, page]),
);

/** Finds what the head of a page says, by its address. */
export function headOf(address: string, names: ReadonlyMap<string, PublicName>): PageHead {
  const page = sourceOf.get(address);
  if (page === undefined) return { language: 'en', description: descriptionOfName(address, names) };
  const own = counterpartOf(page);
  return {
    language: isVietnamese(page) ? 'vi' : 'en',
    description: summaryOf(readPage(page)),
    ...(sitePages.includes(own)
      ? { other: own === 'README.md' ? 'index.html' : `${addressOf(own)}.html` }
      : {}),
  };
}

function descriptionOfName(address: string, names: ReadonlyMap<string, PublicName>): string {
  const name = /\.(\w+)\.html$/.exec(address)?.[1] ?? '';
  const found = names.get(name);
  return found?.address === address
    ? found.summary.replaceAll('`', '')
    : `Reference of model-ward-rules: ${address.replace(/^.*\/|\.html$/g, '').replaceAll('_', '/')}.`;
}

/** Puts the language, the description and the other language into the head, and a link to the other language above the page. */
export function withHead(
  html: string,
  { language, description, other }: PageHead,
  toRoot: string,
): string {
  const links =
    other === undefined
      ? ''
      : `<link rel="alternate" hreflang="${language === 'vi' ? 'en' : 'vi'}" href="${toRoot}${other}"/>`;
  return html
    .replace('<html class="default" lang="en"', `<html class="default" lang="${language}"`)
    .replace(
      /<meta name="description" content="[^"]*"\/>/,
      `<meta name="description" content="${escaped(description)}"/>${links}`,
    )
    .replace(
      '<form class="site-search"',
      `${languageLink(language, other, toRoot)}<form class="site-search"`,
    )
    .replace('<button id="tsd-search-trigger"', (button) =>
      html.includes('class="site-search"')
        ? button
        : `${languageLink(language, other, toRoot)}${button}`,
    );
}

function languageLink(language: 'vi' | 'en', other: string | undefined, toRoot: string): string {
  const [lang, words, home] =
    language === 'vi' ? ['en', 'English', 'index.html'] : ['vi', 'Tiếng Việt', 'index.vi.html'];
  return `<a class="language" lang="${lang}" hreflang="${lang}" href="${toRoot}${other ?? home}">${words}</a>`;
}
