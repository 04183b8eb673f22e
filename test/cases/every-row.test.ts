import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/**
 * How many inputs of each kind were found that failed once: what a host tries (E), sheets (I), reliability (Q), rules and
 * targets (R), standings (S), parts of a file (D). Each is a test, which names it.
 */
const rowCounts = { D: 2, E: 19, I: 24, Q: 22, R: 34, S: 29 } as const;

const rows = Object.entries(rowCounts).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, index) => `${kind}${index + 1}`),
);

const folder = fileURLToPath(new URL('..', import.meta.url));
const itself = 'cases/every-row.test.ts';
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.includes('node_modules/') && path !== itself)
  .map((path) =>
    readFileSync(`${folder}/${path}`, 'utf8').replaceAll(/^ *(?:\/\/|\/?\*).*$/gm, ''),
  );

/** The rows that tests name, in titles and in lists of cases; what only a comment names does not count. */
const named = new Set(
  texts.flatMap((text) =>
    [...text.matchAll(/\b([DEIQRS]\d+)\b(?=[:,)'\s])/g)].map(([, row]) => row),
  ),
);

/** What a report of a run shows: the first argument of a test or of a group of tests. */
const titles = texts.flatMap((text) =>
  [...text.matchAll(/\b(?:it|describe)\(\s*(['"`])((?:(?!\1).)*)\1/g)].map(([, , title]) => title),
);

it('every row is named by a test', () => {
  expect(rows.filter((row) => !named.has(row))).toEqual([]);
});

/** Each row on standings begins the title of a test, alone or beside others, or the name of one of its cases. */
it('every row on standings is the title of a test', () => {
  const titles = texts.flatMap((text) => [...text.matchAll(/['"`]((?:S\d+(?:, )?)+)[:,'"` ]/g)]);
  const titled = new Set(titles.flatMap(([, ids = '']) => ids.split(', ')));
  expect(rows.filter((row) => row.startsWith('S') && !titled.has(row))).toEqual([]);
});

it('every row of a sheet stands in a title', () => {
  const sheets = rows.filter((row) => row.startsWith('I'));
  const isInTitle = (row: string): boolean =>
    titles.some((title) => new RegExp(`\\b${row}\\b`).test(title as string));
  expect(sheets).toHaveLength(rowCounts.I);
  expect(sheets.filter((row) => !isInTitle(row))).toEqual([]);
});
