import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { addressOf, chapters, counterpartOf, readPage, sitePages, titleOf } from './contents';
import { chaptersInVietnamese } from './site-words';

/** As much of an entry of the menu of typedoc as is used here. */
export interface MenuEntry {
  readonly text: string;
  readonly path?: string;
  readonly children?: readonly MenuEntry[];
}

/** Writes the menu once more: chapters in Vietnamese, and each page that is there in Vietnamese in place of the English one. */
export function writeVietnameseMenu(folder: string): void {
  const [, data = ''] = /"(.*)"/.exec(readFileSync(`${folder}/assets/navigation.js`, 'utf8')) ?? [];
  const menu: readonly MenuEntry[] = JSON.parse(
    inflateSync(Buffer.from(data, 'base64')).toString(),
  );
  const text = deflateSync(JSON.stringify(menuInVietnamese(menu))).toString('base64');
  writeFileSync(`${folder}/assets/navigation.vi.js`, `window.navigationData = "${text}"`);
}

/** Puts the menu into Vietnamese. */
export function menuInVietnamese(menu: readonly MenuEntry[]): readonly MenuEntry[] {
  return menu
    .filter(({ text }) => text !== 'Tiếng Việt')
    .map((entry) => {
      const page = sitePages.find((one) => `${addressOf(one)}.html` === entry.path);
      const own = page === undefined ? undefined : counterpartOf(page);
      const isThere = own !== undefined && vietnamesePages.includes(own);
      return {
        ...entry,
        text: isThere ? titleOf(readPage(own)) : (chaptersInVietnamese[entry.text] ?? entry.text),
        ...(isThere ? { path: `${addressOf(own)}.html` } : {}),
        ...(entry.children === undefined ? {} : { children: menuInVietnamese(entry.children) }),
      };
    });
}

const vietnamesePages: readonly string[] =
  chapters.find(({ title }) => title === 'Tiếng Việt')?.pages ?? [];
