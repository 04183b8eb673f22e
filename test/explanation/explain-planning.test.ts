import { orThrow } from 'model-ward-rules';
import { explainAllocation, explainPace, explainProjection } from 'model-ward-rules/explanation';
import {
  type AllocationRequest,
  allocateUnits,
  type BuildPlan,
  computePace,
  computeProjection,
  type PaceRequest,
} from 'model-ward-rules/planning';
import { describe, expect, it } from 'vitest';
import { ratesOf, unitId } from '../arbitraries/plans';

const base = {
  unitCount: 45,
  recognised: { least: 5, most: 5 },
  firstYear: 2024,
  rates: ratesOf('4/5', '1/8'),
};
const from = (least: number, most = least) => ({ recognised: { least, most } });

describe('explainPace', () => {
  const request: PaceRequest = { ...base, dueCount: 14, dueYear: 2026 };

  it.each([
    {
      name: 'one pace',
      changes: {},
      vi: 'Mỗi năm cần xây dựng ít nhất 7 phường để đến hết năm 2026 có 14 phường được công nhận.',
      en: 'At least 7 wards must be built each year to have 14 wards recognised at the end of 2026.',
    },
    {
      name: 'two paces',
      changes: from(5, 7),
      vi: 'Mỗi năm cần xây dựng ít nhất 7 phường (5 phường nếu các kết quả chưa xác định đều thuận lợi) để đến hết năm 2026 có 14 phường được công nhận.',
      en: 'At least 7 wards must be built each year (5 if everything undetermined turns out well) to have 14 wards recognised at the end of 2026.',
    },
    {
      name: 'the same pace, whatever is open',
      changes: from(3, 5),
      vi: 'Mỗi năm cần xây dựng ít nhất 7 phường để đến hết năm 2026 có 14 phường được công nhận.',
      en: 'At least 7 wards must be built each year to have 14 wards recognised at the end of 2026.',
    },
    {
      name: 'one ward, of which one is due',
      changes: { ...from(0), dueCount: 1, rates: ratesOf('1/1', '0/1'), dueYear: 2024 },
      vi: 'Mỗi năm cần xây dựng ít nhất 1 phường để đến hết năm 2024 có 1 phường được công nhận.',
      en: 'At least 1 ward must be built each year to have 1 ward recognised at the end of 2024.',
    },
    {
      name: 'nothing to build',
      changes: { ...from(30, 31) },
      vi: 'Không cần xây dựng thêm phường nào để đến hết năm 2026 có 14 phường được công nhận.',
      en: 'No further ward has to be built to have 14 wards recognised at the end of 2026.',
    },
    {
      name: 'thousands',
      changes: {
        ...from(0),
        unitCount: 3_321,
        dueCount: 1_000,
        dueYear: 2024,
        rates: ratesOf('1/1', '0/1'),
      },
      vi: 'Mỗi năm cần xây dựng ít nhất 1.000 phường để đến hết năm 2024 có 1.000 phường được công nhận.',
      en: 'At least 1,000 wards must be built each year to have 1,000 wards recognised at the end of 2024.',
    },
    {
      name: 'no year left',
      changes: { dueYear: 2023 },
      vi: 'Đến hết năm 2023 không thể có 14 phường được công nhận: không còn năm nào để xây dựng; nhiều nhất là 5 phường.',
      en: 'At the end of 2023 there cannot be 14 wards recognised: no year is left to build in; 5 wards at the most.',
    },
    {
      name: 'more due than there are',
      changes: { dueCount: 46, rates: ratesOf('1/1', '0/1') },
      vi: 'Đến hết năm 2026 không thể có 46 phường được công nhận: chỉ tiêu lớn hơn tổng số phường; nhiều nhất là 45 phường.',
      en: 'At the end of 2026 there cannot be 46 wards recognised: more are due than there are wards; 45 wards at the most.',
    },
    {
      name: 'too few succeed',
      changes: { ...from(1), rates: ratesOf('0/1', '0/1') },
      vi: 'Đến hết năm 2026 không thể có 14 phường được công nhận: tỷ lệ phường xây dựng đạt quá thấp so với số năm còn lại; nhiều nhất là 1 phường.',
      en: 'At the end of 2026 there cannot be 14 wards recognised: too few of those that are built succeed in the years that are left; 1 ward at the most.',
    },
    {
      name: 'too many lapse if what is open turns out well, of all things',
      changes: {
        ...from(0, 1),
        unitCount: 1,
        dueCount: 1,
        dueYear: 2024,
        rates: ratesOf('1/1', '1/1'),
      },
      vi: 'Đến hết năm 2024 không thể có 1 phường được công nhận: tỷ lệ phường không giữ được danh hiệu quá cao; nhiều nhất là 0 phường (nếu các kết quả chưa xác định đều thuận lợi). Mỗi năm cần xây dựng ít nhất 1 phường để đến hết năm 2024 có 1 phường được công nhận (nếu các kết quả chưa xác định đều không thuận lợi).',
      en: 'At the end of 2024 there cannot be 1 ward recognised: too many lose the title; 0 wards at the most (if everything undetermined turns out well). At least 1 ward must be built each year to have 1 ward recognised at the end of 2024 (if everything undetermined turns out badly).',
    },
    {
      name: 'reached only if what is open turns out well',
      changes: { ...from(13, 14), dueYear: 2023 },
      vi: 'Không cần xây dựng thêm phường nào để đến hết năm 2023 có 14 phường được công nhận (nếu các kết quả chưa xác định đều thuận lợi). Đến hết năm 2023 không thể có 14 phường được công nhận: không còn năm nào để xây dựng; nhiều nhất là 13 phường (nếu các kết quả chưa xác định đều không thuận lợi).',
      en: 'No further ward has to be built to have 14 wards recognised at the end of 2023 (if everything undetermined turns out well). At the end of 2023 there cannot be 14 wards recognised: no year is left to build in; 13 wards at the most (if everything undetermined turns out badly).',
    },
  ])('$name', ({ changes, vi, en }) => {
    const pace = computePace({ ...request, ...changes });
    expect([explainPace(pace, 'vi'), explainPace(pace, 'en')]).toEqual([vi, en]);
  });
});

describe('explainProjection', () => {
  const plan: BuildPlan = {
    ...base,
    builds: { kind: 'constant', unitsPerYear: 7, yearCount: 2 },
  };
  const both = (changes: Partial<BuildPlan>) => {
    const projection = computeProjection({ ...plan, ...changes });
    return [explainProjection(projection, 'vi'), explainProjection(projection, 'en')];
  };

  it('tells year by year', () => {
    expect(both({})).toEqual([
      [
        'Năm 2024: đầu năm 5 phường, không giữ được danh hiệu 1, xây dựng 7, công nhận mới 5, cuối năm 9.',
        'Năm 2025: đầu năm 9 phường, không giữ được danh hiệu 2, xây dựng 7, công nhận mới 5, cuối năm 12.',
      ],
      [
        '2024: 5 wards at the start, 1 lapsed, 7 built, 5 newly recognised, 9 at the end.',
        '2025: 9 wards at the start, 2 lapsed, 7 built, 5 newly recognised, 12 at the end.',
      ],
    ]);
  });

  it('gives bounds, the lower number first, and what was planned where fewer can be built', () => {
    const changes = { unitCount: 8, ...from(1, 6), rates: ratesOf('1/1', '1/2') };
    const builds = { kind: 'by-year', unitCounts: [5] } as const;
    expect(both({ ...changes, builds })).toEqual([
      [
        'Năm 2024: đầu năm từ 1 đến 6 phường, không giữ được danh hiệu từ 1 đến 3, xây dựng từ 2 đến 5 trong số 5 dự kiến, công nhận mới từ 2 đến 5, cuối năm 5.',
      ],
      [
        '2024: 1 to 6 wards at the start, 1 to 3 lapsed, 2 to 5 of 5 planned built, 2 to 5 newly recognised, 5 at the end.',
      ],
    ]);
  });

  it.each([
    {
      name: 'reached',
      changes: { dueCount: 12 },
      vi: 'Đạt chỉ tiêu 12 phường vào cuối năm 2025.',
      en: '12 wards due: reached at the end of 2025.',
    },
    {
      name: 'reached in one year or another',
      changes: { dueCount: 12, ...from(5, 8) },
      vi: 'Đạt chỉ tiêu 12 phường vào cuối năm 2024 (nếu các kết quả chưa xác định đều thuận lợi). Đạt chỉ tiêu 12 phường vào cuối năm 2025 (nếu các kết quả chưa xác định đều không thuận lợi).',
      en: '12 wards due: reached at the end of 2024 (if everything undetermined turns out well). 12 wards due: reached at the end of 2025 (if everything undetermined turns out badly).',
    },
    {
      name: 'not reached',
      changes: { dueCount: 16, ...from(5, 8) },
      vi: 'Chưa đạt chỉ tiêu 16 phường trong các năm này.',
      en: '16 wards due: not reached in these years.',
    },
    {
      name: 'perhaps reached, one ward',
      changes: { dueCount: 1, ...from(0, 2), rates: ratesOf('0/1', '1/2') },
      vi: 'Đạt chỉ tiêu 1 phường vào cuối năm 2024 (nếu các kết quả chưa xác định đều thuận lợi). Chưa đạt chỉ tiêu 1 phường trong các năm này (nếu các kết quả chưa xác định đều không thuận lợi).',
      en: '1 ward due: reached at the end of 2024 (if everything undetermined turns out well). 1 ward due: not reached in these years (if everything undetermined turns out badly).',
    },
  ])('says last when what is due is reached: $name', ({ changes, vi, en }) => {
    const texts = both(changes);
    expect(texts.map((lines) => lines.length)).toEqual([3, 3]);
    expect(texts.map((lines) => lines.at(-1))).toEqual([vi, en]);
  });
});

describe('explainAllocation', () => {
  it('names ten of those that are tied, and counts the others', () => {
    const areas = Array.from({ length: 12 }, (_, index) => ({
      areaId: unitId(`a${index}`),
      weight: 1,
    }));
    const allocation = orThrow(allocateUnits({ unitCount: 1, areas }));
    const last = (locale: 'vi' | 'en') => explainAllocation(allocation, new Map(), locale).at(-1);
    expect(last('en')).toMatch(/; and 2 other units\.$/);
    expect(last('vi')).toMatch(/; và 2 đơn vị khác\.$/);
    const one = orThrow(allocateUnits({ unitCount: 1, areas: areas.slice(0, 11) }));
    expect(explainAllocation(one, new Map(), 'en').at(-1)).toMatch(/; and 1 other unit\.$/);
  });

  it('gives a sentence for each area, by its name or else its id', () => {
    const request: AllocationRequest = {
      unitCount: 3_001,
      areas: [
        { areaId: unitId('west'), weight: 2_000, creditCount: 1_000 },
        { areaId: unitId('east'), weight: 1_000 },
        { areaId: unitId('south'), weight: 0, minimumCount: 1 },
      ],
    };
    const allocation = orThrow(allocateUnits(request));
    const names = new Map([
      [unitId('west'), 'Quận Tây'],
      [unitId('south'), 'Quận Nam'],
    ]);
    expect(explainAllocation(allocation, names, 'vi')).toEqual([
      'Đơn vị mã “east”: 1.000 phường, đã được công nhận 0, cần thêm 1.000.',
      'Quận Nam: 1 phường, đã được công nhận 0, cần thêm 1.',
      'Quận Tây: 2.000 phường, đã được công nhận 1.000, cần thêm 1.000.',
    ]);
    expect(explainAllocation(allocation, names, 'en')).toEqual([
      'Unit with the code “east”: 1,000 wards, 0 recognised already, 1,000 still to be recognised.',
      'Quận Nam: 1 ward, 0 recognised already, 1 still to be recognised.',
      'Quận Tây: 2,000 wards, 1,000 recognised already, 1,000 still to be recognised.',
    ]);
  });
});
