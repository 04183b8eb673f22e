import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { addressOf, chapterOf, isVietnamese, readPage, sitePages, titleOf } from '../contents';
import { type PublicName, readPublicNames } from '../public-names';
import type { SearchEntry } from './search-entry';

const FENCED_BLOCK = /^( *)```(\S*)[^\n]*\n([\s\S]*?)^\1```$/gm;
const HEADING = /^(#{1,3}) (.*)$/;
const ANCHOR = /^<a id="([^"]+)"><\/a>$/;
const NAME_IN_CODE = /[A-Za-z_$][\w$]{2,}/g;

/** Lists every place that can be found: each section of each page, and each public name. */
export const searchEntries = (): readonly SearchEntry[] => [
  ...sitePages.filter((page) => !page.startsWith('docs/site/')).flatMap(entriesOfPage),
  ...readPublicNames().names.map(entryOfName),
];

/** Writes the list that the search page reads; an address that the site does not have is an error. */
export function writeSearchEntries(folder: string): void {
  const entries = searchEntries();
  const lost = entries.map(([address]) => address).filter((address) => !isThere(folder, address));
  if (lost.length > 0) throw new Error(`The search would lead nowhere:\n${lost.join('\n')}`);
  writeFileSync(
    `${folder}/assets/search-entries.js`,
    `window.searchEntries = [\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n];\n`,
  );
}

function isThere(folder: string, address: string): boolean {
  const [file = '', anchor] = address.split('#');
  if (!existsSync(`${folder}/${file}`)) return false;
  return (
    anchor === undefined || readFileSync(`${folder}/${file}`, 'utf8').includes(`id="${anchor}"`)
  );
}

/** Cuts a page into its sections, each with its anchor. */
export function entriesOfPage(page: string): readonly SearchEntry[] {
  const address = page === 'README.md' ? 'index.html' : `${addressOf(page)}.html`;
  const chapter = chapterOf(page) ?? 'README';
  const text = readPage(page);
  const pageTitle = titleOf(text);
  const slugOf = createSlugger();
  for (const [, id = ''] of text.matchAll(/<a id="([^"]+)">/g)) slugOf(id);
  return sectionsOf(text).map(({ heading, anchor, body }, index): SearchEntry => {
    const slug = slugOf(plainText(heading));
    const isFirst = index === 0;
    return [
      isFirst ? address : `${address}#${anchor ?? slug}`,
      isVietnamese(page) ? `${chapter}: vi` : chapter,
      plainText(heading),
      isFirst ? '' : pageTitle,
      plainText(body.replaceAll(FENCED_BLOCK, '')),
      namesIn(body),
    ];
  });
}

/** Makes the anchors of headings as typedoc does; those that are there twice are numbered. */
function createSlugger(): (heading: string) => string {
  const counts = new Map<string, number>();
  return (heading) => {
    const slug = heading
      .trim()
      .replaceAll(/[\u2000-\u206F\u2E00-\u2E7F\\'!"#$%&()*+,./:;<=>?@[\]^`{|}~]/g, '')
      .replaceAll(/\s/g, '-')
      .replace(/--+/, '-')
      .toLowerCase();
    const count = counts.get(slug);
    counts.set(slug, (count ?? -1) + 1);
    return count === undefined ? slug : `${slug}-${count + 1}`;
  };
}

interface Section {
  readonly heading: string;
  /** An anchor that the page itself writes above the heading. */
  readonly anchor: string | undefined;
  readonly body: string;
}

function sectionsOf(text: string): readonly Section[] {
  const sections: { heading: string; anchor: string | undefined; body: string[] }[] = [];
  let anchor: string | undefined;
  let isCode = false;
  for (const line of text.split('\n')) {
    if (/^ *```/.test(line)) isCode = !isCode;
    const heading = isCode ? undefined : HEADING.exec(line)?.[2];
    if (heading !== undefined) {
      sections.push({ heading, anchor, body: [] });
      anchor = undefined;
      continue;
    }
    anchor = ANCHOR.exec(line)?.[1] ?? anchor;
    sections.at(-1)?.body.push(line);
  }
  return sections.map(({ body, ...section }) => ({ ...section, body: body.join('\n') }));
}

/** Takes the marks of Markdown from a text. */
const plainText = (markdown: string): string =>
  markdown
    .replaceAll(/<!--.*?-->/gs, ' ')
    .replaceAll(/<[^>\n]*>/g, ' ')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^[|:\s-]+$/gm, ' ')
    .replaceAll(/[*`|>]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Names what a reader may look for in the code of a section, each once. */
function namesIn(body: string): string {
  const blocks = [...body.matchAll(FENCED_BLOCK)].map(([, , , code = '']) => code);
  const inline = [...body.replaceAll(FENCED_BLOCK, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );
  const code = [...blocks, ...inline].join('\n').replaceAll(/\/\/.*$/gm, ' ');
  return [...new Set(code.match(NAME_IN_CODE) ?? [])].join(' ');
}

const entryOfName = ({ address, kind, name, comment, declaration }: PublicName): SearchEntry => [
  address,
  kind,
  name,
  '',
  plainText(comment.replaceAll(/\{@link (\S+?)\}/g, '$1')),
  [...new Set([name, ...(declaration.match(NAME_IN_CODE) ?? [])])].slice(0, 40).join(' '),
];
