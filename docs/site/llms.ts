import { chapters, readPage, sitePages, summaryOf, titleOf } from './contents';
import { publicSignatures } from './public-signatures';

/** Not for those who use the package. */
const LEFT_OUT = new Set(['The project']);

/** Writes the index for language models: every page in one line, with a link. */
export function llmsIndex(linkOf: (page: string) => string): string {
  const readme = readPage('README.md');
  const lines = chapters.flatMap(({ title, pages }) => [
    `\n## ${title}\n`,
    ...pages
      .filter((page) => !page.startsWith('docs/site/'))
      .map((page) => {
        const text = readPage(page);
        return `- [${titleOf(text)}](${linkOf(page)}): ${summaryOf(text)}`;
      }),
  ]);
  return `# ${titleOf(readme)}\n\n> ${summaryOf(readme)}\n\nEverything in one file: [llms-full.txt](llms-full.txt)\n${lines.join('\n')}\n`;
}

/** Writes what a language model needs to use the package: the pages, and the signatures of every public name. */
export function llmsFull(): string {
  const pages = sitePages.filter((page) => !page.startsWith('docs/site/') && !isLeftOut(page));
  const texts = pages.map((page) => `<!-- page: ${page} -->\n\n${readPage(page).trim()}\n`);
  return `${texts.join('\n\n')}\n\n${publicSignatures()}`;
}

const isLeftOut = (page: string): boolean =>
  chapters.some(({ title, pages }) => LEFT_OUT.has(title) && pages.includes(page));
