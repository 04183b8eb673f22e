import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { likelyChanges } from './likely-changes';
import { faultsWith } from './scratch-copy';

/** The rows of the table in docs/architecture.md: what the compiler names, and how many files are touched in all. */
const documented = new Map(
  readFileSync('docs/architecture.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, , count = '']) => /^\d+$/.test(count))
    .map(([, name = '', count = '', named = '']) => [
      name,
      { count: Number(count), named: [...named.matchAll(/`([^`]+)`/g)].map(([, path]) => path) },
    ]),
);

describe.each(likelyChanges)('$name (R29)', ({ name, begins, goesOn }) => {
  const touched = [...new Set([...begins, ...goesOn].map(({ path }) => path))];
  const { count, named } = documented.get(name) ?? { count: 0, named: [] };

  it('touches as many files as the page on architecture says', () => {
    expect(touched).toHaveLength(count);
  });

  it('once begun, is named by the compiler in every place that is left, as the page says', () => {
    const places = [...faultsWith(begins).keys()].sort();
    expect(places).toEqual([...named].sort());
    expect(places.filter((place) => !touched.includes(place))).toEqual([]);
  });
});

it('all seven, done, compile side by side', () => {
  const edits = likelyChanges.flatMap(({ begins, goesOn }) => [...begins, ...goesOn]);
  expect(Object.fromEntries(faultsWith(edits))).toEqual({});
});
