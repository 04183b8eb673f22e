import { orThrow, parseScoringScheme } from 'model-ward-rules';
import { readAreaSummaryRows, readScoreRows } from 'model-ward-rules/intake';
import { modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { toldWhole } from '../told';

const scheme = orThrow(
  parseScoringScheme({
    id: 'made-up',
    revision: 1,
    name: { vi: 'Thang điểm thử' },
    method: { kind: 'awarded', points: [{ criterionId: 'criterion-6', points: 100 }] },
    ranks: [],
    provenance: { origin: 'host', sources: [] },
  }),
);

/** A row for each year, in both kinds of tables. */
function readersOf(years: readonly unknown[], assessmentYear: number) {
  const cards = years.map((year, place) => [`w-${place}`, year, 40]);
  const areas = years.map((year, place) => [`Quận ${place}`, year, 4, 3]);
  const scores = readScoreRows([['unitId', 'Năm', 'criterion-6'], ...cards], {
    scheme,
    criteriaSet: modelWardPolice20,
    assessmentYear,
  });
  const summaries = readAreaSummaryRows([['Quận', 'Năm', 'Số phường', 'Đạt'], ...areas], {
    counted: 'recognised',
    assessmentYear,
  }).rows;
  return [
    {
      issues: toldWhole(scores),
      years: scores.accepted.map(({ value }) => value.assessmentYear),
    },
    {
      issues: toldWhole(summaries),
      years: summaries.accepted.map(({ value }) => value.summary.years?.from),
    },
  ];
}

describe('the year of a row', () => {
  it.each([
    { given: [2023, 2024], issues: [], years: [2023, 2024] },
    { given: ['', ''], issues: [], years: [2025, 2025] },
    {
      given: [2023, ''],
      issues: ['3|Năm|table/blank-among-filled|[2,1]|{"field":"assessmentYear"}'],
      years: [2023],
    },
    { given: ['x', 2024], issues: ['2|Năm|number/format|[1,1]|{"received":"x"}'], years: [2024] },
    {
      given: [23, 2024],
      issues: [
        '2|Năm|input/out-of-range|[1,1]|{"measured":"number","bound":"at-least","limit":2000}',
      ],
      years: [2024],
    },
  ])(
    'is its own, or that of an option where no row has one: $given',
    ({ given, issues, years }) => {
      for (const read of readersOf(given, 2025)) expect(read).toEqual({ issues, years });
    },
  );
});
