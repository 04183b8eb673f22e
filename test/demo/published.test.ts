import { locales } from 'model-ward-rules/explanation';
import {
  areaWardCounts,
  criteriaSetCatalogue,
  nationalWardCounts,
  publishedCases,
  publishedRoadmaps,
  publishedTargets,
  sources,
} from 'model-ward-rules/published';
import { describe, expect, test } from 'vitest';
import { runDemo, unwrapped } from './run-demo';

describe.each(locales)('the published results in %s', (locale) => {
  const brief = runDemo(['--locale', locale]);
  const full = runDemo(['--locale', locale, '--all']);
  const text = unwrapped(full.out);

  test('end well and fit a terminal', () => {
    for (const { exitCode, error, out } of [brief, full]) {
      expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
      expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
      expect(out).not.toMatch(/undefined|NaN|\[object/u);
    }
  });

  test('take about 40 lines, and say how to see more and how to change the language', () => {
    expect(brief.out.split('\n').length).toBeLessThanOrEqual(48);
    expect(brief.out).toContain('--all');
    expect(brief.out).toContain(`--locale ${locale === 'vi' ? 'en' : 'vi'}`);
    expect(full.out.split('\n').length).toBeGreaterThan(120);
  });

  test('have a row for every case, in brief too', () => {
    for (const { place, year } of publishedCases) {
      const row = new RegExp(`${place.slice(1).replace(/[()]/gu, '\\$&')}, ${year}: .*\\d`, 'u');
      const country = /(Toàn quốc|The whole country), 2023: .*106.*172.*66/u;
      for (const { out } of [brief, full])
        expect(out).toMatch(place === 'toàn quốc' ? country : row);
    }
  });

  test('name every target, roadmap, criteria set and source', () => {
    const named = [...publishedTargets, ...publishedRoadmaps, ...criteriaSetCatalogue];
    for (const { name } of named) expect(text).toContain(name[locale]);
    for (const { id, publisher } of sources) expect(text).toContain(`${id}, ${publisher}`);
  });

  test('measure the targets of every area whose wards are counted', () => {
    const measured = ['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'TP.HCM', 'Cần Thơ', 'Phú Yên', 'Hưng Yên'];
    for (const area of measured) {
      const wards = areaWardCounts.find((one) => one.area === area)?.wardCount;
      expect(text).toMatch(new RegExp(`${area}: [^:]*: [^:]*\\b${wards}\\b`, 'u'));
    }
    const days = ['2025-07-01', '2026-04-30'];
    for (const { on, wardCount } of nationalWardCounts.filter((one) => days.includes(one.on))) {
      expect(text).toContain(String(wardCount));
      expect(text).toContain(locale === 'en' ? on : on.split('-').reverse().join('/'));
    }
  });

  test('show every note of the data', () => {
    const noted = [...publishedCases, ...publishedTargets, ...publishedRoadmaps];
    const notes = noted.flatMap(({ provenance: { note } }) => note?.[locale] ?? []);
    expect(notes.length).toBeGreaterThan(3);
    for (const note of notes) expect(text).toContain(unwrapped(note));
  });
});

test('verdicts and gaps come first', () => {
  const en = unwrapped(runDemo(['--locale', 'en']).out);
  expect(en).toContain(
    'Phường Khuê Trung, quận Cẩm Lệ, Đà Nẵng, 2024: Not eligible: 19 of 20 criteria met. Criterion 6',
  );
  expect(en).toContain('A baseline from the start of the work, not the result of a review.');
  expect(en.match(/Recognised\. Phường/gu)).toHaveLength(1);
  expect(en).toContain('14 projected to meet all criteria (not confirmed)');
});

test('what no source says as it stands is marked, in brief too', () => {
  const en = unwrapped(runDemo(['--locale', 'en']).out);
  const inferred = publishedCases.filter(
    ({ kind, provenance }) => kind === 'ward' && provenance.origin === 'inferred',
  );
  expect(inferred.map(({ id }) => id)).toEqual(['an-hoa-2022']);
  expect(en.match(/met\. Inferred\./gu)).toHaveLength(inferred.length);
  expect(en).toContain('Cần Thơ, 2022: Eligible: 22 of 22 criteria met. Inferred.');
  expect(en).toContain('Tân Thạnh), 2023: 3 with their file drawn up (not a result).');
});

test('Vietnamese is the language where none is named', () => {
  expect(runDemo([]).out).toBe(runDemo(['--locale', 'vi']).out);
});
