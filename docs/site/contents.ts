import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a closing slash. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Some pages of the site under one heading, in the order in which they are read. */
interface Chapter {
  readonly title: string;
  /** Paths from the root of the repository. */
  readonly pages: readonly string[];
}

/** The ending of the Vietnamese counterpart of a page. */
const VIETNAMESE = '.vi.md';

/** Tells whether a page is the Vietnamese counterpart of another. */
export const isVietnamese = (page: string): boolean => page.endsWith(VIETNAMESE);

/** Names the page that says the same in the other language, whether it is there or not. */
export const counterpartOf = (page: string): string =>
  isVietnamese(page) ? page.replace(VIETNAMESE, '.md') : page.replace(/\.md$/, VIETNAMESE);

/** The English pages of the site, in the order of work. The README is the first page and stands in none of them. */
const englishChapters: readonly Chapter[] = [
  {
    title: 'Guides',
    pages: [
      'docs/start.md',
      ...allOf('docs/guides', [
        'data-flow',
        'criteria-sets',
        'unknowns',
        'why-undetermined',
        'recognition',
        'targets',
        'embedding',
        'not-known',
      ]),
      'docs/how-this-is-tested.md',
      'docs/what-it-costs.md',
      'docs/how-it-grows.md',
      'docs/a-billion-assessments.md',
      'docs/where-it-runs.md',
    ],
  },
  {
    title: 'How to',
    pages: allOf('docs/how-to', [
      'read-a-spreadsheet',
      'write-a-spreadsheet',
      'read-bad-input',
      'complete-a-frame',
      'change-the-criteria-set',
      'follow-units-through-the-years',
      'keep-a-history',
      'find-where-to-act',
      'report-a-programme',
      'count-every-week',
    ]).filter((page) => !page.includes('/add-')),
  },
  {
    title: 'Rules',
    pages: allOf('docs/rules', [
      'all-must-be-met',
      'maintenance',
      'share-of-units',
      'all-units',
      'assigned-quota',
      'at-least-per-area',
      'roadmap',
      'track-status',
      'projection',
      'pace',
      'allocation',
    ]),
  },
  {
    title: 'Examples',
    pages: [
      ...allOf('docs/examples', ['README']),
      ...['http-service', 'form', 'nightly-batch'].map((name) => `docs/examples/${name}/README.md`),
      ...['README', 'dask/README', 'bullmq/README'].map(
        (name) => `docs/examples/distributed/${name}.md`,
      ),
      'docs/examples/hosts/README.md',
      'docs/demo/README.md',
    ],
  },
  {
    title: 'To look up',
    pages: ['docs/published.md', 'docs/issue-codes.md', 'docs/glossary.md', 'docs/site/search.md'],
  },
  {
    title: 'The project',
    pages: [
      'docs/README.md',
      'docs/architecture.md',
      'docs/versions.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      ...allOf('docs/how-to', []).filter((page) => page.includes('/add-')),
      'docs/mutants-that-survive.md',
      'SECURITY.md',
    ],
  },
];

/** The pages of the site: the English ones, and behind them those that are there in Vietnamese, in the same order. */
export const chapters: readonly Chapter[] = [
  ...englishChapters,
  {
    title: 'Tiếng Việt',
    pages: ['README.md', ...englishChapters.flatMap(({ pages }) => pages)]
      .map(counterpartOf)
      .filter((page) => existsSync(`${root}/${page}`)),
  },
];

/** Every page of the site but the reference, the README first. */
export const sitePages: readonly string[] = [
  'README.md',
  ...chapters.flatMap(({ pages }) => pages),
];

/** Reads a page; `path` counts from the root of the repository. */
export const readPage = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

/** Names the heading that a page stands under. */
export const chapterOf = (page: string): string | undefined =>
  chapters.find(({ pages }) => pages.includes(page))?.title;

/** The address of a page in the site, without its ending. */
export const addressOf = (page: string): string =>
  page
    .replace(/^docs\/(?:site\/)?/, '')
    .replace(/\.md$/, '')
    .replace(/^README\.vi$/, 'index.vi')
    .replace(/README$/, 'overview')
    .toLowerCase();

/** Reads the title of a page: its first heading. */
export const titleOf = (text: string): string => /^# (.*)$/m.exec(text)?.[1] ?? '';

/** How a block begins that is a heading, a table, a picture, or code. */
const NOT_PROSE = /^(?:[#|<]|```)/;

/** Reads the first sentence of the first paragraph, without marks of Markdown. */
export function summaryOf(text: string): string {
  const paragraph = text.split('\n\n').find((block) => !NOT_PROSE.test(block.trim())) ?? '';
  const plain = paragraph
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*`]/g, '')
    .replaceAll('\n', ' ');
  return /^.*?[.:](?= |$)/.exec(plain)?.[0].replace(/:$/, '.') ?? plain;
}

/** Lists the pages of a folder: those named first, then the others by name, so that a new page is never left out. */
function allOf(folder: string, first: readonly string[]): readonly string[] {
  const names = readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith('.md') && !isVietnamese(name))
    .map((name) => name.replace('.md', ''));
  const others = names.filter((name) => !first.includes(name)).sort();
  return [...first.filter((name) => names.includes(name)), ...others].map(
    (name) => `${folder}/${name}.md`,
  );
}
