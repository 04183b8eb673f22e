import { createHash } from 'node:crypto';
import { counterpartOf, isVietnamese } from '../../docs/site/contents';
import { blocksIn } from './code-blocks';
import { pages, readText } from './pages';

/** The English pages that have a Vietnamese counterpart. */
export const translatedPages: readonly string[] = pages.filter(isVietnamese).map(counterpartOf);

const HEADING = /^(#+) /gm;
const TABLE_ROW = /^\|/gm;
const LINK = /\]\(([^)\s#]+)(#[^)\s]*)?\)/g;
const PICTURE = /^<!-- picture ([a-z-]+) -->/gm;
const CODE = /`[^`\n]+`/g;
const FENCED_BLOCK = /^( *)```[\s\S]*?^\1```$/gm;

/** Gives the Vietnamese text with the code of the English one, block by block. */
export function withCodeOf(vietnamese: string, english: string): string {
  const theirs = english.match(FENCED_BLOCK) ?? [];
  let index = 0;
  return vietnamese.replaceAll(FENCED_BLOCK, (block) => theirs[index++] ?? block);
}

/** What both texts must have alike, since none of it is prose. */
export interface Skeleton {
  readonly headings: readonly string[];
  readonly tableRows: number;
  readonly code: readonly string[];
  readonly links: readonly string[];
  readonly pictures: readonly string[];
  readonly words: readonly string[];
}

/** Reads what a page is made of beside its prose. */
export function skeletonOf(page: string): Skeleton {
  const text = readText(page);
  const prose = text.replaceAll(FENCED_BLOCK, '');
  const all = (pattern: RegExp): readonly string[] =>
    [...prose.matchAll(pattern)].map(([, found = '']) => found);
  return {
    headings: all(HEADING),
    tableRows: prose.match(TABLE_ROW)?.length ?? 0,
    code: blocksIn(page, text).map(({ code }) => code),
    links: all(LINK)
      .map((link) => (isVietnamese(link) ? counterpartOf(link) : link))
      .sort(),
    pictures: all(PICTURE),
    words: [...new Set(prose.match(CODE) ?? [])].sort(),
  };
}

/** A digest of the prose of a page. */
export const digestOf = (page: string): string =>
  createHash('sha256')
    .update(readText(page).replaceAll(FENCED_BLOCK, ''))
    .digest('hex')
    .slice(0, 12);
