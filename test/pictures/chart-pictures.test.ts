import type { Chart } from 'model-ward-rules/charts';
import type { Locale } from 'model-ward-rules/explanation';
import { areaWardCounts } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { pictureSizes } from '../../docs/pictures/chart-picture';
import { chartPictures } from '../../docs/pictures/chart-pictures';
import { chartOfCityTargets } from '../../docs/pictures/city-targets';
import { chartOfPaceCourse } from '../../docs/pictures/pace-course';
import { readText } from '../docs/pages';
import { faultOf, textsOf } from './well-formed';

const chartOf: Readonly<Record<string, (locale: Locale) => Chart>> = {
  'city-targets': chartOfCityTargets,
  'pace-course': chartOfPaceCourse,
};

const locales = ['vi', 'en'] as const;
const all = Object.entries(chartPictures).flatMap(([name, make]) =>
  locales.map((locale) => {
    const chart = chartOf[name]?.(locale);
    if (chart === undefined) throw new Error(`no chart of ${name}`);
    return { name, locale, chart, picture: make(locale) };
  }),
);

const cellsIn = (html: string): readonly (readonly string[])[] =>
  html
    .split('<tr>')
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, cell = '']) => cell));

/** Takes a number as its language writes it back to what it was. */
const read = (cell: string): string | number | null => {
  if (cell === '–') return null;
  return /^[\d.,]+$/.test(cell) ? Number(cell.replaceAll(/[.,]/g, '')) : cell;
};

describe.each(all)('$name in $locale', ({ locale, chart, picture }) => {
  it('says what the chart says', () => {
    expect(picture.sentence).toBe(chart.sentence);
    for (const size of pictureSizes)
      expect(picture.svg[size]).toContain(`aria-label="${chart.sentence}"`);
    expect(picture.table).toContain(`<caption>${chart.sentence}</caption>`);
  });

  it('has a table of the columns and rows of the chart', () => {
    const [head = [], ...rows] = cellsIn(picture.table);
    expect(head).toEqual(chart.columns.map(({ title }) => title));
    expect(rows.map((row) => row.map(read))).toEqual(
      chart.rows.map((row) => chart.columns.map(({ key }) => row[key])),
    );
    expect(picture.table.split('<th scope="row">')).toHaveLength(chart.rows.length + 1);
  });

  it.each(pictureSizes)('is well-formed, in its language, with a legend of columns, %s', (size) => {
    const svg = picture.svg[size];
    expect(faultOf(svg.trimEnd())).toBeUndefined();
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]* lang="(?:vi|en)">/);
    expect(svg).toContain(` lang="${locale}">`);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object|url\(|href/);
    const titles = chart.columns.map(({ title }) => title);
    const meanings = textsOf(svg).slice(-3);
    for (const meaning of meanings) expect(titles).toContain(meaning);
    expect(new Set(meanings).size).toBe(3);
  });

  it('fits a window of 360 pixels, its letters as large as drawn', () => {
    const [, width] = / width="(\d+)"/.exec(picture.svg.narrow) ?? [];
    expect(Number(width)).toBeLessThanOrEqual(360 - 2 * 32);
    expect(picture.svg.narrow).toContain('text{font:13px ');
  });
});

it('differs between the languages', () => {
  for (const make of Object.values(chartPictures)) {
    expect(make('vi').table).not.toBe(make('en').table);
    expect(make('vi').svg.wide).not.toBe(make('en').svg.wide);
  }
});

it('shows what is due in each city, and leaves every ward open', () => {
  const rows = chartOfCityTargets('en').rows.map(({ name, due, least, most }) => [
    name,
    due,
    least,
    most,
  ]);
  expect(rows).toEqual([
    ['Hà Nội', 53, 0, 175],
    ['Hải Phòng', 20, 0, 66],
    ['Đà Nẵng', 14, 0, 45],
    ['TP.HCM', 75, 0, 249],
    ['Cần Thơ', 13, 0, 42],
  ]);
  expect(areaWardCounts.length).toBeGreaterThan(rows.length);
});

it('draws the pace of the example on its page', () => {
  const page = readText('docs/rules/pace.md');
  expect(page.replaceAll(/\s+/g, ' ')).toContain(
    'unitCount: 45, recognised: { least: 5, most: 7 }, dueCount: 14, firstYear: 2023, dueYear: 2025, rates: { success: { part: 4, whole: 5 }, lapse: { part: 1, whole: 8 } },',
  );
  expect(chartOfPaceCourse('en').rows.at(-1)).toMatchObject({ year: 2025, due: 14 });
});
