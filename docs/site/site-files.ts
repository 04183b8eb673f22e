import { readdirSync, readFileSync } from 'node:fs';
import { addressOf, chapters } from './contents';

/** A page as it is shown. */
export interface SitePage {
  /** Where it stands, from the first page of the site. */
  readonly address: string;
  readonly html: string;
  /** The heading it stands under; `Reference` for what typedoc made of the source. */
  readonly chapter: string;
}

/** Lists the files of a site, named from its folder. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'),
    )
    .sort();

/** Reads the pages of a site, but not those of another maker, such as the sources. */
export function readSitePages(folder: string): readonly SitePage[] {
  const chapterByAddress = new Map<string, string>(
    chapters.flatMap(({ title, pages }) =>
      pages.map((page) => [`${addressOf(page)}.html`, title] as const),
    ),
  );
  return filesOf(folder)
    .filter((address) => address.endsWith('.html') && !/^(?:source|playground)\//.test(address))
    .map((address) => ({
      address,
      html: readFileSync(`${folder}/${address}`, 'utf8'),
      chapter: chapterByAddress.get(address) ?? (address === 'index.html' ? 'README' : 'Reference'),
    }));
}
