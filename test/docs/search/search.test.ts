import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../docs/site/search/excerpt';
import { searchEntries } from '../../../docs/site/search/search-entries';
import type { SearchEntry } from '../../../docs/site/search/search-entry';
import { createSiteSearch } from '../../../docs/site/search/site-search';
import { questions } from './questions';

const entries = searchEntries();
const search = createSiteSearch(entries);
const pageOf = (address: string): string => address.split('#')[0] ?? '';
const addressesOf = (typed: string): readonly string[] =>
  search(typed).map(({ address }) => address);

describe('what people look for', () => {
  it('is 60 questions, and each right page is there', () => {
    expect(new Set(questions.map(({ typed }) => typed)).size).toBe(60);
    const pages = new Set(entries.map(([address]) => pageOf(address)));
    expect(questions.flatMap(({ right }) => right).filter((page) => !pages.has(page))).toEqual([]);
  });

  it('is among the first three for 55 of them or more', () => {
    const missed = questions.filter(
      ({ typed, right }) =>
        !addressesOf(typed)
          .slice(0, 3)
          .some((address) => right.includes(pageOf(address))),
    );
    expect(missed.length, missed.map(({ typed }) => typed).join('; ')).toBeLessThanOrEqual(5);
  });

  it.each(['nguồn chỉ tiêu 30%', 'nguon chi tieu 30%'])(
    '"%s" finds the 30% target first',
    (typed) => {
      expect(addressesOf(typed)[0]).toBe('published.html#city-share-2025');
    },
  );

  it.each([
    ['what is the source of', 'the source'],
    ['the of a', undefined],
  ])('"%s": words that tell nothing do not count, unless there are no others', (typed, same) => {
    expect(addressesOf(typed)).not.toEqual([]);
    if (same !== undefined) expect(addressesOf(typed)[0]).toBe(addressesOf(same)[0]);
  });
});

const page = (title: string, text = '', names = ''): SearchEntry => [
  `${title}.html`,
  'Guides',
  title,
  '',
  text,
  names,
];
const found = (typed: string, ...places: readonly SearchEntry[]): readonly string[] =>
  createSiteSearch(places)(typed).map(({ title }) => title);

describe('the search', () => {
  it('finds whole words', () => {
    expect(found('ward', page('forward'), page('a ward'))).toEqual(['a ward']);
  });

  it('finds a word that is not finished, and one with one wrong letter, where nothing has it', () => {
    expect(found('recogn', page('recognition'))).toEqual(['recognition']);
    expect(found('spredsheet', page('spreadsheet'), page('sheet'))).toEqual(['spreadsheet']);
    expect(found('tha', page('the'))).toEqual([]);
  });

  it('counts marks where they were typed, and not where they were not', () => {
    const places = [page('Bình'), page('Bính'), page('binh')];
    expect(found('bính', ...places)).toEqual(['Bính']);
    expect([...found('binh', ...places)].sort()).toEqual(['Bình', 'Bính', 'binh']);
    expect(found('dat', page('đạt'))).toEqual(['đạt']);
    expect(found('hoà', page('Hòa'))).toEqual(['Hòa']);
  });

  it('keeps the order of Vietnamese syllables', () => {
    expect(found('chỉ tiêu', page('tiêu chí và chỉ số'), page('một chỉ tiêu'))[0]).toBe(
      'một chỉ tiêu',
    );
    expect(found('chi tieu', page('tiêu chí và chỉ số'), page('một chỉ tiêu'))[0]).toBe(
      'một chỉ tiêu',
    );
  });

  it.each([
    ['recognize', 'recognise'],
    ['recognized', 'recognises'],
    ['licence', 'license'],
    ['xlsx', 'spreadsheet'],
    ['aggregate', 'roll up'],
    ['bitemporal', 'knownAt'],
    ['tỉ lệ', 'tỷ lệ'],
    ['targets', 'target'],
    ['merging', 'merges'],
  ])('takes "%s" for "%s"', (typed, written) => {
    expect(found(typed, page(written), page('something else'))).toEqual([written]);
  });

  it('finds names in code, and their parts', () => {
    const place = page('Some page', '', 'selectMinimalPlans');
    expect(found('selectMinimalPlans', place)).toEqual(['Some page']);
    expect(found('minimal plans', place)).toEqual(['Some page']);
    expect(found('input/not-one-of', page('x', 'see input/not-one-of'))).toEqual(['x']);
  });

  it('weighs the guides over the pages of the project', () => {
    const project: SearchEntry = ['c.html', 'The project', 'pace', '', '', ''];
    expect(found('pace', project, page('pace'))).toEqual(['pace', 'pace']);
    expect(createSiteSearch([project, page('pace')])('pace')[0]?.chapter).toBe('Guides');
  });

  it('prefers the language in which one asks', () => {
    const vietnamese: SearchEntry = ['x.vi.html', 'Tiếng Việt: vi', 'Chỉ tiêu', '', 'chỉ tiêu', ''];
    const english: SearchEntry = ['x.html', 'Tiếng Việt', 'Chỉ tiêu', '', 'chỉ tiêu', ''];
    expect(createSiteSearch([english, vietnamese])('chỉ tiêu')[0]?.address).toBe('x.vi.html');
  });

  it('shows no "Const" in titles', () => {
    expect(entries.filter(([, , title]) => /Const$/.test(title))).toEqual([]);
  });
});

describe('an excerpt', () => {
  const text = `${'a '.repeat(100)}tiêu chí ${'b '.repeat(200)}`;

  it('shows what surrounds the typed words, and where it is cut', () => {
    expect(excerptOf(text, 'tieu chi')).toMatch(/^… .*tiêu chí.* …$/u);
    expect(excerptOf('short tiêu chí', 'chí')).toBe('short tiêu chí');
    expect(excerptOf('nothing of it', 'pace')).toBe('nothing of it');
  });
});
