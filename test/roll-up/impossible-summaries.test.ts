import {
  type AreaSummary,
  boundsOf,
  checkAreaSummary,
  emptySummary,
  mergeSummaries,
  rollUpUnits,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../refusal-of';

/** A summary that no area can have is refused, with its numbers: one that was not checked is measured by nothing. */

const { kept: noWards } = emptySummary;
const none = noWards.confirmed;
const years = { from: 2024, to: 2024 };
const summary = (change: Partial<AreaSummary>): AreaSummary => ({
  ...{ ...emptySummary, years, unitCount: 10 },
  ...change,
});

const impossible: readonly (readonly [
  name: string,
  change: Partial<AreaSummary>,
  code: string,
  params: object,
])[] = [
  [
    'more registered than there are',
    { registeredCount: 11 },
    'summary/over-population',
    { counted: 'registeredCount', unitClass: 'all', count: 11, unitCount: 10 },
  ],
  [
    'more verdicts than kept wards, those included that are no assessment',
    {
      confirmed: { ...none, eligibleCount: 1, notAssessedCount: 1 },
      kept: {
        ...noWards,
        unitCount: 1,
        confirmed: { ...none, eligibleCount: 1, notAssessedCount: 1 },
      },
    },
    'summary/over-population',
    { counted: 'verdicts', unitClass: 'kept', count: 2, unitCount: 1 },
  ],
  [
    'more recognised than new wards',
    { recognisedCount: 3, new: { ...noWards, unitCount: 2, recognisedCount: 3 } },
    'summary/over-population',
    { counted: 'recognisedCount', unitClass: 'new', count: 3, unitCount: 2 },
  ],
  [
    'more recognised than are left over',
    { recognisedCount: 3, kept: { ...noWards, unitCount: 8 } },
    'summary/over-population',
    { counted: 'recognisedCount', unitClass: 'open-before', count: 3, unitCount: 2 },
  ],
  [
    'more inherited than recognised of those left over',
    {
      ...{ recognisedCount: 3, inheritedCount: 2 },
      kept: { ...noWards, unitCount: 2, recognisedCount: 2 },
    },
    'summary/part-over-whole',
    {
      ...{ counted: 'grounds', unitClass: 'open-before', count: 2 },
      ...{ among: 'recognisedCount', amongCount: 1 },
    },
  ],
  [
    'more kept and new of one outcome than there are',
    {
      confirmed: { ...none, notEligibleCount: 1 },
      kept: { ...noWards, unitCount: 1, confirmed: { ...none, eligibleCount: 1 } },
    },
    'summary/classes-over-all',
    { counted: 'confirmed.eligibleCount', count: 1, allCount: 0 },
  ],
  ['no years', { years: undefined as never }, 'summary/no-years', { unitCount: 10 }],
  [
    'years that end before they begin',
    { years: { from: 2025, to: 2024 } },
    'summary/years-order',
    { from: 2025, to: 2024 },
  ],
];

describe('an impossible summary', () => {
  it.each(impossible)('%s', (_name, change, code, params) => {
    const given = summary(change);
    expect(checkAreaSummary(given)).toMatchObject({ ok: false, issues: [{ code, params }] });
    const count = () => boundsOf(given, { count: 'recognised', among: 'all' });
    expect(refusalOf(count)).toBe('summary checkAreaSummary');
  });

  it('is none where nobody is counted for no years', () => {
    expect(checkAreaSummary(emptySummary)).toMatchObject({ ok: true });
  });
});

it('names the years of both summaries that cannot be added', () => {
  const other = summary({ years: { from: 2022, to: 2023 } });
  expect(mergeSummaries(summary({}), other)).toMatchObject({
    issues: [{ params: { from: 2024, to: 2024, otherFrom: 2022, otherTo: 2023 } }],
  });
});

it('refuses units of different years by name', () => {
  const unit = (year: number) => ({
    ...{ years: { from: year, to: year }, isRegistered: false, unitClass: 'new' as const },
    ...{ standing: { outcome: 'not-recognised', state: 'none' } as const, verdicts: [] },
  });
  expect(refusalOf(() => rollUpUnits([unit(2024), unit(2025)]))).toBe('units mergeSummaries');
});
