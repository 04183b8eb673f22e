import { describe, expect, it } from 'vitest';
import { missingDocsOf, readApi, tagText } from './api';
import { readText } from './pages';

const { warnings, exports: names } = await readApi();
const functions = names.flatMap(({ name, entry, signature }) =>
  signature === undefined ? [] : [{ name, entry, signature }],
);
/** What reads input can refuse it; explanations and the like cannot. */
const entriesWithReaders = ['index', 'batch', 'planning', 'register', 'intake'];
const readers = functions.filter(({ entry }) => entriesWithReaders.includes(entry));

it('converts without a warning', () => {
  expect(warnings).toEqual([]);
  expect(functions.length).toBeGreaterThan(20);
});

it('puts every export into a category of the declared order', () => {
  const { typedocOptions } = JSON.parse(readText('package.json'));
  const strays = names.filter(({ category }) => !typedocOptions.categoryOrder.includes(category));
  expect(strays.map(({ entry, name }) => `${entry}: ${name}`)).toEqual([]);
});

describe('every function', () => {
  it.each(functions)('$entry: $name is documented', ({ signature }) => {
    expect(missingDocsOf(signature)).toEqual([]);
  });
});

describe('every function of an entry that reads', () => {
  it.each(readers)('$entry: $name says which issues it gives', ({ signature }) => {
    expect(tagText(signature, '@issues')).toBeTruthy();
  });
});
