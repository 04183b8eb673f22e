import fc from 'fast-check';
import {
  parseAllocationRequest,
  parseBuildPlan,
  parsePaceRequest,
  parsePlanningRates,
} from 'model-ward-rules/planning';
import {
  allocationRequestSchema,
  buildPlanSchema,
  paceRequestSchema,
  planningRatesSchema,
} from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import { allocationRequest, buildPlan, paceRequest, ratesOf } from '../arbitraries/plans';
import { issuesOf } from '../issues-of';

const rates = ratesOf('4/5', '1/8');
const base = { unitCount: 45, recognised: { least: 5, most: 7 }, firstYear: 2024, rates };
const plan = { ...base, builds: { kind: 'constant', unitsPerYear: 7, yearCount: 2 } };
const request = { ...base, dueCount: 14, dueYear: 2025 };

const baseFaults = [
  {
    name: 'bounds the wrong way round',
    changes: { recognised: { least: 8, most: 7 } },
    issues: ['plan/bounds-order recognised'],
  },
  {
    name: 'more recognised than there are',
    changes: { recognised: { least: 5, most: 46 } },
    issues: ['plan/over-population recognised.most'],
  },
  {
    name: 'rates of more than all',
    changes: { rates: ratesOf('6/5', '9/8') },
    issues: ['share/part-over-whole rates.success', 'share/part-over-whole rates.lapse'],
  },
  {
    name: 'all of these',
    changes: { recognised: { least: 48, most: 47 }, rates: ratesOf('4/5', '9/8') },
    issues: [
      'plan/bounds-order recognised',
      'plan/over-population recognised.most',
      'share/part-over-whole rates.lapse',
    ],
  },
  {
    name: 'equal bounds, all wards, rates of all',
    changes: { recognised: { least: 45, most: 45 }, rates: ratesOf('5/5', '8/8') },
    issues: [],
  },
  {
    name: 'a million wards, of which none is recognised',
    changes: { unitCount: 1_000_000, recognised: { least: 0, most: 0 } },
    issues: [],
  },
  {
    name: 'more than a million wards',
    changes: { unitCount: 1_000_001 },
    issues: ['input/out-of-range unitCount'],
  },
  {
    name: 'rates out of range',
    changes: {
      rates: { success: { part: 0, whole: 0 }, lapse: { part: -1, whole: 1_000_000_001 } },
    },
    issues: [
      'input/out-of-range rates.success.whole',
      'input/out-of-range rates.lapse.part',
      'input/out-of-range rates.lapse.whole',
    ],
  },
];

describe.each([
  { parse: parseBuildPlan, given: plan },
  { parse: parsePaceRequest, given: request },
])('$parse.name', ({ parse, given }) => {
  it.each(baseFaults)('$name', ({ changes, issues }) => {
    expect(issuesOf(parse({ ...given, ...changes }))).toEqual(issues);
  });

  it('says which numbers disagree', () => {
    const faulty = { ...given, recognised: { least: 48, most: 47 }, rates: ratesOf('4/5', '9/8') };
    const result = parse(faulty);
    expect(result.ok ? [] : result.issues.map(({ params }) => params)).toEqual([
      { least: 48, most: 47 },
      { recognisedCount: 47, unitCount: 45 },
      { part: 9, whole: 8 },
    ]);
  });
});

describe('parseBuildPlan', () => {
  it.each([
    {
      name: 'two hundred years',
      builds: { kind: 'constant', unitsPerYear: 7, yearCount: 200 },
      issues: [],
    },
    {
      name: 'no year',
      builds: { kind: 'constant', unitsPerYear: 7, yearCount: 0 },
      issues: ['input/out-of-range builds.yearCount'],
    },
    {
      name: 'too many years',
      builds: { kind: 'constant', unitsPerYear: 7, yearCount: 201 },
      issues: ['input/out-of-range builds.yearCount'],
    },
    {
      name: 'no year in the list',
      builds: { kind: 'by-year', unitCounts: [] },
      issues: ['input/out-of-range builds.unitCounts'],
    },
    {
      name: 'too many years in the list',
      builds: { kind: 'by-year', unitCounts: Array(201).fill(1) },
      issues: ['input/out-of-range builds.unitCounts'],
    },
    {
      name: 'half a ward, and fewer than none',
      builds: { kind: 'by-year', unitCounts: [0.5, -1] },
      issues: ['input/wrong-type builds.unitCounts.0', 'input/out-of-range builds.unitCounts.1'],
    },
    {
      name: 'another kind of plan',
      builds: { kind: 'rising' },
      issues: ['input/not-one-of builds.kind'],
    },
  ])('$name', ({ builds, issues }) => {
    expect(issuesOf(parseBuildPlan({ ...plan, builds }))).toEqual(issues);
  });

  it('reads every plan back', () => {
    fc.assert(
      fc.property(buildPlan, (given) => {
        expect(parseBuildPlan(JSON.parse(JSON.stringify(given)))).toMatchObject({ value: given });
        expect(buildPlanSchema.safeParse(given).success).toBe(true);
      }),
    );
  });
});

describe('parsePaceRequest', () => {
  it('leaves it to the pace that the due year is over, or that more is due than there are wards', () => {
    expect(issuesOf(parsePaceRequest({ ...request, dueYear: 2020, dueCount: 46 }))).toEqual([]);
  });

  it('reads every question back', () => {
    fc.assert(
      fc.property(paceRequest, (given) => {
        expect(parsePaceRequest(JSON.parse(JSON.stringify(given)))).toMatchObject({ value: given });
        expect(paceRequestSchema.safeParse(given).success).toBe(true);
      }),
    );
  });
});

describe('parsePlanningRates', () => {
  it('reads rates, and says where a part is over its whole', () => {
    expect(parsePlanningRates(rates)).toMatchObject({ ok: true, value: rates });
    expect(planningRatesSchema.safeParse(rates).success).toBe(true);
    expect(issuesOf(parsePlanningRates(ratesOf('6/5', '9/8')))).toEqual([
      'share/part-over-whole success',
      'share/part-over-whole lapse',
    ]);
  });

  it('refuses what is no rate', () => {
    expect(issuesOf(parsePlanningRates({ success: 0.8, lapse: { part: 1 } }))).toEqual([
      'input/wrong-type success',
      'input/missing-key lapse.whole',
    ]);
  });
});

describe('parseAllocationRequest', () => {
  const area = { areaId: 'a', weight: 1 };

  it.each([
    { name: 'no area', areas: [], issues: ['input/out-of-range areas'] },
    {
      name: 'too many areas',
      areas: Array(5_001).fill(area),
      issues: ['input/out-of-range areas'],
    },
    {
      name: 'the most of everything',
      areas: Array(5_000).fill({
        ...area,
        weight: Number.MAX_SAFE_INTEGER,
        minimumCount: 1_000_000,
        capCount: 1_000_000,
        creditCount: 1_000_000,
      }),
      issues: [],
    },
    {
      name: 'counts out of range',
      areas: [
        { ...area, weight: 2 ** 53, minimumCount: -1, capCount: 0.5, creditCount: 1_000_001 },
      ],
      issues: [
        'input/out-of-range areas.0.weight',
        'input/out-of-range areas.0.minimumCount',
        'input/wrong-type areas.0.capCount',
        'input/out-of-range areas.0.creditCount',
      ],
    },
    { name: 'no id', areas: [{ weight: 1 }], issues: ['input/missing-key areas.0.areaId'] },
  ])('$name', ({ areas, issues }) => {
    expect(issuesOf(parseAllocationRequest({ unitCount: 1_000_000, areas }))).toEqual(issues);
  });

  it('reads every question back', () => {
    fc.assert(
      fc.property(allocationRequest, (given) => {
        const parsed = parseAllocationRequest(JSON.parse(JSON.stringify(given)));
        expect(parsed).toMatchObject({ value: given });
        expect(allocationRequestSchema.safeParse(given).success).toBe(true);
      }),
    );
  });
});
