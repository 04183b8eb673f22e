import fc from 'fast-check';
import { orThrow } from 'model-ward-rules';
import { explainAllocation } from 'model-ward-rules/explanation';
import {
  type AllocationArea,
  type AllocationRequest,
  allocateUnits,
  computeDueCount,
} from 'model-ward-rules/planning';
import { areaWardCounts } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { allocationRequest, unitId } from '../arbitraries/plans';
import { issuesOf } from '../issues-of';

type Limits = Pick<AllocationArea, 'minimumCount' | 'capCount' | 'creditCount'>;

const area = (areaId: string, weight: number, limits: Limits = {}): AllocationArea => ({
  areaId: unitId(areaId),
  weight,
  ...limits,
});

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const dueOf = (unitCount: number, ...areas: AllocationArea[]) =>
  orThrow(allocateUnits({ unitCount, areas }))
    .areas.map(({ areaId, dueCount }) => `${areaId} ${dueCount}`)
    .join(', ');

describe('allocateUnits', () => {
  it('splits 30 % of the wards of the five cities of 10 April 2023, all together, among them', () => {
    const cities = ['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'TP.HCM', 'Cần Thơ'];
    const areas = areaWardCounts
      .filter((one) => cities.includes(one.area))
      .map((one) => area(one.area, one.wardCount));
    const unitCount = sumOf(areas.map(({ weight }) => weight));
    expect(dueOf(computeDueCount(unitCount, 30), ...areas)).toBe(
      'Cần Thơ 13, Hà Nội 53, Hải Phòng 20, TP.HCM 75, Đà Nẵng 13',
    );
  });

  it.each([
    {
      name: 'the largest remainders are rounded up: 1.5, 0.9 and 0.6 of 3',
      total: 3,
      areas: [area('a', 5), area('b', 3), area('c', 2)],
      due: 'a 1, b 1, c 1',
    },
    {
      name: 'exact parts stay as they are',
      total: 6,
      areas: [area('a', 1), area('b', 2), area('c', 3)],
      due: 'a 1, b 2, c 3',
    },
    {
      name: 'of equal remainders, the lowest ids are rounded up',
      total: 5,
      areas: [area('c', 1), area('a', 1), area('d', 1), area('b', 1)],
      due: 'a 2, b 1, c 1, d 1',
    },
    {
      name: 'capital letters stand before small ones, as texts compare',
      total: 1,
      areas: [area('a', 1), area('B', 1)],
      due: 'B 1, a 0',
    },
    { name: 'nothing to split', total: 0, areas: [area('a', 1), area('b', 2)], due: 'a 0, b 0' },
    {
      name: 'a minimum is taken from the others in proportion',
      total: 10,
      areas: [area('a', 6), area('b', 3), area('c', 1, { minimumCount: 4 })],
      due: 'a 4, b 2, c 4',
    },
    {
      name: 'a minimum below the part changes nothing',
      total: 10,
      areas: [area('a', 6, { minimumCount: 5 }), area('b', 4)],
      due: 'a 6, b 4',
    },
    {
      name: 'what a cap leaves goes to the others in proportion',
      total: 12,
      areas: [area('a', 8, { capCount: 3 }), area('b', 2), area('c', 1)],
      due: 'a 3, b 6, c 3',
    },
    {
      name: 'a cap is met by rounding, not passed',
      total: 5,
      areas: [area('a', 7, { capCount: 4 }), area('b', 2)],
      due: 'a 4, b 1',
    },
    {
      name: 'one cap drives another area over its own',
      total: 12,
      areas: [area('a', 6, { capCount: 2 }), area('b', 4, { capCount: 5 }), area('c', 2)],
      due: 'a 2, b 5, c 5',
    },
    {
      name: 'one minimum drives another area below its own',
      total: 12,
      areas: [area('a', 1, { minimumCount: 6 }), area('b', 3, { minimumCount: 3 }), area('c', 8)],
      due: 'a 6, b 3, c 3',
    },
    {
      name: 'a minimum that would bind does not, once a cap has left enough',
      total: 10,
      areas: [area('a', 90, { capCount: 2 }), area('b', 6, { minimumCount: 1 }), area('c', 4)],
      due: 'a 2, b 5, c 3',
    },
    {
      name: 'a high minimum that is barely missed does not bind either',
      total: 20,
      areas: [area('a', 20, { capCount: 4 }), area('b', 13, { minimumCount: 7 }), area('c', 7)],
      due: 'a 4, b 10, c 6',
    },
    {
      name: 'a cap that would bind does not, once a minimum has taken enough',
      total: 20,
      areas: [area('a', 1, { minimumCount: 14 }), area('b', 5, { capCount: 9 }), area('c', 4)],
      due: 'a 14, b 3, c 3',
    },
    {
      name: 'what a cap leaves is just what a minimum takes',
      total: 12,
      areas: [area('a', 1, { capCount: 3 }), area('b', 1), area('c', 1, { minimumCount: 5 })],
      due: 'a 3, b 4, c 5',
    },
    {
      name: 'every area at its least',
      total: 7,
      areas: [area('a', 1, { minimumCount: 3 }), area('b', 9, { creditCount: 4 })],
      due: 'a 3, b 4',
    },
    {
      name: 'every area at its cap',
      total: 7,
      areas: [area('a', 9, { capCount: 3 }), area('b', 1, { capCount: 4 })],
      due: 'a 3, b 4',
    },
    {
      name: 'an area without weight gets what it must and no more',
      total: 9,
      areas: [area('a', 0, { minimumCount: 2, capCount: 8 }), area('b', 1), area('c', 0)],
      due: 'a 2, b 7, c 0',
    },
    {
      name: 'all areas with weight at their caps, one without at its minimum',
      total: 5,
      areas: [area('a', 3, { capCount: 1 }), area('b', 0, { minimumCount: 4 })],
      due: 'a 1, b 4',
    },
    {
      name: 'the higher of minimum and credit counts',
      total: 12,
      areas: [
        area('a', 1, { minimumCount: 4, creditCount: 2 }),
        area('b', 1, { minimumCount: 2, creditCount: 5 }),
        area('c', 10),
      ],
      due: 'a 4, b 5, c 3',
    },
    {
      name: 'as much as may be, exactly',
      total: 1_000_000,
      areas: [area('a', 1_000_000), area('b', 999_999), area('c', 1, { minimumCount: 1 })],
      due: 'a 500000, b 499999, c 1',
    },
  ])('$name', ({ total, areas, due }) => {
    expect(dueOf(total, ...areas)).toBe(due);
    expect(dueOf(total, ...[...areas].reverse())).toBe(due);
  });

  it('counts what is recognised already: it lowers what is assigned, not what is due', () => {
    const areas = [
      area('b', 1),
      area('a', 2, { creditCount: 5 }),
      area('c', 1, { creditCount: 9 }),
    ];
    expect(orThrow(allocateUnits({ unitCount: 24, areas }))).toEqual({
      unitCount: 24,
      assignedCount: 10,
      areas: [
        { areaId: 'a', dueCount: 10, creditCount: 5, assignedCount: 5 },
        { areaId: 'b', dueCount: 5, creditCount: 0, assignedCount: 5 },
        { areaId: 'c', dueCount: 9, creditCount: 9, assignedCount: 0 },
      ],
      tiedAreaIds: [],
    });
  });

  it.each([
    {
      name: 'R18: one ward for two equals',
      total: 1,
      areas: [area('y', 1), area('x', 1)],
      tied: 'x y',
    },
    { name: 'enough for all', total: 2, areas: [area('x', 1), area('y', 1)], tied: '' },
    {
      name: 'too few for three',
      total: 5,
      areas: [area('c', 1), area('a', 1), area('b', 1)],
      tied: 'a b c',
    },
    {
      name: 'a larger remainder is no tie',
      total: 3,
      areas: [area('a', 5), area('b', 3), area('c', 2)],
      tied: '',
    },
    {
      name: 'equals that all lose',
      total: 1,
      areas: [area('a', 3), area('b', 1), area('c', 1)],
      tied: '',
    },
    {
      name: 'a tie behind a larger remainder',
      total: 10,
      areas: [area('a', 1, { capCount: 3 }), area('b', 5), area('c', 5)],
      tied: 'b c',
    },
    {
      name: 'a tie beside a held area',
      total: 10,
      areas: [area('a', 100, { capCount: 3 }), area('b', 5), area('c', 5)],
      tied: 'b c',
    },
  ])('names who tied for the last wards: $name', ({ total, areas, tied }) => {
    expect(orThrow(allocateUnits({ unitCount: total, areas })).tiedAreaIds.join(' ')).toBe(tied);
  });

  it('is exact for weights up to 2^53', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(dueOf(1_000_000, area('a', most), area('b', most - 1), area('c', 1))).toBe(
      'a 500000, b 500000, c 0',
    );
    // 3·most and 3·(most − 1) of 2·most − 1 are 1.5 and less: the product with a weight passes 2^53.
    expect(dueOf(3, area('b', most), area('a', most - 1))).toBe('a 1, b 2');
  });

  it('says so in a sentence', () => {
    const areas = [area('y', 1), area('x', 1)];
    const allocation = orThrow(allocateUnits({ unitCount: 1, areas }));
    const names = new Map(areas.map(({ areaId }) => [areaId, `Quận ${areaId}`]));
    expect(explainAllocation(allocation, names, 'vi').at(-1)).toBe(
      'Có phần dư bằng nhau nên xếp theo thứ tự mã đơn vị: Quận x; Quận y.',
    );
    expect(explainAllocation(allocation, new Map(), 'en').at(-1)).toBe(
      'Equal remainders, decided in the order of the codes: unit with the code “x”; unit with the code “y”.',
    );
  });

  it('cuts the list of those who tied at ten', () => {
    const areas = Array.from({ length: 12 }, (_, place) => area(`a${10 + place}`, 1));
    const allocation = orThrow(allocateUnits({ unitCount: 1, areas }));
    const names = new Map(areas.map(({ areaId }) => [areaId, areaId]));
    expect(explainAllocation(allocation, names, 'vi').at(-1)).toContain('a19; và 2 đơn vị khác.');
  });

  it.each([
    {
      name: 'areas that stand more than once',
      total: 5,
      areas: [area('a', 1), area('b', 1), area('a', 2), area('a', 1)],
      issues: [
        'allocation/repeated-area areas.2.areaId',
        'allocation/repeated-area areas.3.areaId',
      ],
      params: { areaId: 'a' },
    },
    {
      name: 'no weight at all',
      total: 5,
      areas: [area('a', 0, { minimumCount: 9 }), area('b', 0)],
      issues: ['allocation/no-weight areas'],
      params: {},
    },
    {
      name: 'a minimum over its cap, and one at it',
      total: 5,
      areas: [
        area('a', 1, { minimumCount: 2, capCount: 2 }),
        area('b', 1, { minimumCount: 3, capCount: 2 }),
      ],
      issues: ['allocation/minimum-over-cap areas.1.minimumCount'],
      params: { areaId: 'b', minimumCount: 3, capCount: 2 },
    },
    {
      name: 'a credit over its cap, and one at it',
      total: 5,
      areas: [
        area('a', 1, { creditCount: 2, capCount: 2 }),
        area('b', 1, { creditCount: 3, capCount: 2 }),
      ],
      issues: ['allocation/credit-over-cap areas.1.creditCount'],
      params: { areaId: 'b', creditCount: 3, capCount: 2 },
    },
    {
      name: 'both over the cap of an area without weight',
      total: 5,
      areas: [area('a', 1), area('b', 0, { minimumCount: 3, creditCount: 4, capCount: 2 })],
      issues: [
        'allocation/minimum-over-cap areas.1.minimumCount',
        'allocation/credit-over-cap areas.1.creditCount',
      ],
      params: { areaId: 'b', minimumCount: 3, capCount: 2 },
    },
    {
      name: 'less than the minimums and the credits come to',
      total: 6,
      areas: [area('a', 1, { minimumCount: 3, creditCount: 1 }), area('b', 9, { creditCount: 4 })],
      issues: ['allocation/under-minimum unitCount'],
      params: { unitCount: 6, leastCount: 7 },
    },
    {
      name: 'more than the caps come to, with an area without weight at its credit',
      total: 10,
      areas: [area('a', 1, { capCount: 7 }), area('b', 0, { capCount: 5, creditCount: 2 })],
      issues: ['allocation/over-cap unitCount'],
      params: { unitCount: 10, mostCount: 9 },
    },
  ])('refuses $name', ({ total, areas, issues, params }) => {
    const result = allocateUnits({ unitCount: total, areas });
    expect(issuesOf(result)).toEqual(issues);
    expect(result.ok ? undefined : result.issues[0]?.params).toEqual(params);
  });

  it('changes nothing of what it was given', () => {
    const areas = Object.freeze([area('b', 1), area('a', 1)].map((one) => Object.freeze(one)));
    expect(allocateUnits(Object.freeze({ unitCount: 3, areas })).ok).toBe(true);
  });

  /** Made possible: each area once, with a weight, and a total between what must be and what may be given. */
  const possible = fc.tuple(allocationRequest, fc.nat()).map(([{ areas }, seed]) => {
    const weighed = areas.map((one, index) => ({
      ...one,
      areaId: unitId(`area-${index}`),
      weight: one.weight + 1,
      capCount: Math.max(one.capCount ?? 50, one.minimumCount ?? 0, one.creditCount ?? 0),
    }));
    const least = sumOf(weighed.map(leastOf));
    const most = sumOf(weighed.map(({ capCount }) => capCount));
    return { unitCount: least + (seed % (most - least + 1)), areas: weighed };
  });
  const leastOf = ({ minimumCount = 0, creditCount = 0 }: AllocationArea): number =>
    Math.max(minimumCount, creditCount);

  it('gives out everything, within every limit, whatever the order of the areas', () => {
    const shuffled = possible.chain((request) => {
      const { length } = request.areas;
      return fc.tuple(
        fc.constant(request),
        fc.shuffledSubarray(request.areas, { minLength: length, maxLength: length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([request, areas]) => {
        const allocation = orThrow(allocateUnits(request));
        expect(sumOf(allocation.areas.map(({ dueCount }) => dueCount))).toBe(request.unitCount);
        const assigned = allocation.areas.map(({ assignedCount }) => assignedCount);
        expect(allocation.assignedCount).toBe(sumOf(assigned));
        const beyond = allocation.areas.filter(({ areaId, dueCount }) => {
          const given = request.areas.find((one) => one.areaId === areaId) as AllocationArea;
          return dueCount < leastOf(given) || dueCount > (given.capCount ?? 0);
        });
        expect(beyond).toEqual([]);
        expect(orThrow(allocateUnits({ ...request, areas }))).toEqual(allocation);
      }),
      { numRuns: 200 },
    );
  });

  it('stays within one of the exact proportion where no limit binds', () => {
    const weights = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(weights, fc.nat(1_000), (given, unitCount) => {
        const whole = sumOf(given);
        fc.pre(whole > 0);
        const areas = given.map((weight, index) => area(`area-${index}`, weight));
        const request: AllocationRequest = { unitCount, areas };
        const distances = orThrow(allocateUnits(request)).areas.map(({ dueCount }, index) =>
          Math.abs(dueCount * whole - unitCount * (given[index] ?? 0)),
        );
        expect(Math.max(...distances)).toBeLessThan(whole);
      }),
      { numRuns: 200 },
    );
  });
});
