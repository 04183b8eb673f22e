import { chapters, isVietnamese, readPage, sitePages, summaryOf, titleOf } from './contents';
import { type PublicName, readPublicNames } from './public-names';
import { publicSignatures } from './public-signatures';

/** Not for those who use the package. */
const LEFT_OUT = new Set(['The project']);

/** Where the lines of the index lead. */
export interface IndexLinks {
  readonly page: (page: string) => string;
  readonly name: (name: PublicName) => string;
  readonly published: (id: string) => string;
}

/** Writes the index for language models: every page, every function with its issues, and every published datum with its sources. */
export function llmsIndex(links: IndexLinks): string {
  const readme = readPage('README.md');
  return `${[
    `# ${titleOf(readme)}`,
    `> ${summaryOf(readme)}`,
    'Everything in one file: [llms-full.txt](llms-full.txt)',
    ...chapters.flatMap(({ title, pages }) => chapterLines(title, pages, links)),
    ...functionLines(links),
    ...publishedLines(links),
  ].join('\n\n')}\n`;
}

function chapterLines(
  title: string,
  pages: readonly string[],
  { page: linkOf }: IndexLinks,
): readonly string[] {
  const lines = pages
    .filter((page) => !page.startsWith('docs/site/'))
    .map((page) => {
      const text = readPage(page);
      return `- [${titleOf(text)}](${linkOf(page)}): ${summaryOf(text)}`;
    });
  return [`## ${title}`, lines.join('\n')];
}

function functionLines({ name: linkOf }: IndexLinks): readonly string[] {
  const functions = readPublicNames().names.filter(({ kind }) => kind === 'Function');
  return [...new Set(functions.map(({ entry }) => entry))].flatMap((entry) => [
    `## Functions of \`${entry}\``,
    functions
      .filter((one) => one.entry === entry)
      .map((one) => `- [${one.name}](${linkOf(one)}): ${one.summary}${issuesOf(one)}`)
      .join('\n'),
  ]);
}

const issuesOf = ({ issues }: PublicName): string =>
  issues === '' ? '' : ` Issues: ${issues.replaceAll('`', '')}.`;

const DATUM = /<a id="([^"]+)"><\/a>\n\n### (.*)\n\n([\s\S]*?)(?=\n<a id=|\n## |$)/g;
const SOURCES = /^- Nguồn: (.*)$/m;
const WHERE = /^- Where: (.*)$/m;

/** Lists what is published, each datum with the ids of its sources and each source with the place where it is found. */
function publishedLines({ published: linkOf }: IndexLinks): readonly string[] {
  const data = [...readPage('docs/published.md').matchAll(DATUM)].map(
    ([, id = '', heading = '', body = '']) => {
      const sources = SOURCES.exec(body)?.[1]?.replaceAll(/\[`([^`]+)`\]\([^)]*\)/g, '$1');
      const where = WHERE.exec(body)?.[1];
      const said = sources === undefined ? `Where: ${where}` : `Sources: ${sources}`;
      return `- [${id}](${linkOf(id)}): ${heading}. ${said}`;
    },
  );
  return ['## Published data and sources', data.join('\n')];
}

/** Names the place of a page in the one file. */
export const placeOfPage = (page: string): string => page.replaceAll(/[^\w.-]/g, '-');

/** Writes what a language model needs to use the package: the pages, and the signatures of every public name. */
export function llmsFull(): string {
  const pages = sitePages.filter(
    (page) => !page.startsWith('docs/site/') && !isVietnamese(page) && !isLeftOut(page),
  );
  const texts = pages.map(
    (page) =>
      `<a id="${placeOfPage(page)}"></a>\n<!-- page: ${page} -->\n\n${readPage(page).trim()}\n`,
  );
  return `${texts.join('\n\n')}\n\n${publicSignatures()}`;
}

const isLeftOut = (page: string): boolean =>
  chapters.some(({ title, pages }) => LEFT_OUT.has(title) && pages.includes(page));
