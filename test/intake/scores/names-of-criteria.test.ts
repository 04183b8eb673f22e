import { readScoreRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { told } from '../told';
import { schemeWith, setOf } from './made-up';

const attested = { kind: 'attested' };
const parts = [
  { id: 'doors', requirement: attested, notApplicable: 'never' },
  { id: 'lights', requirement: attested, notApplicable: 'never' },
];
const criteriaSet = setOf([
  { id: 'premises', number: 1, requirement: { kind: 'all-of', parts } },
  { id: 'patrols', number: 12, title: { vi: '24 giờ trực' }, notApplicable: 'with-reason' },
]);
const points = ['premises', 'patrols'].map((criterionId) => ({ criterionId, points: 50 }));
const scheme = schemeWith({ kind: 'awarded', points });
const read = (rows: readonly unknown[]) =>
  readScoreRows(rows, { scheme, criteriaSet, assessmentYear: 2024, unitId: 'w-1' });

describe('points are given to whole criteria', () => {
  it.each(['premises', 'Tiêu chí 1', '24 giờ trực', 'TC12', 'patrols'])(
    'by a column %j',
    (name) => {
      expect(
        told(
          read([
            ['STT', name],
            [1, 40],
          ]),
        ),
      ).toEqual([]);
      expect(
        read([
          ['STT', name],
          [1, 40],
        ]).accepted[0]?.value.card.awarded,
      ).toHaveLength(1);
    },
  );

  it.each(['premises/doors', 'patrols.reason', '1', '12'])('by no column %j', (name) => {
    expect(
      told(
        read([
          ['STT', 'Tổng điểm', name],
          [1, 40, 40],
        ]),
      ),
    ).toEqual([`1|${name}|header/unknown`]);
  });

  it.each(['premises', '1', 1, '24 giờ trực', 12])('by a row %j', (name) => {
    expect(
      read([
        ['Tiêu chí', 'Điểm'],
        [name, 40],
      ]).accepted[0]?.value.card.awarded,
    ).toHaveLength(1);
  });

  it.each(['premises/doors', 'patrols.reason'])('by no row %j', (name) => {
    expect(
      told(
        read([
          ['Tiêu chí', 'Điểm'],
          [name, 40],
        ]),
      ),
    ).toEqual(['2|Tiêu chí|criterion/unknown']);
  });
});

describe('a text that stands alone in its row', () => {
  const columns = ['STT', 'Tiêu chí', 'Điểm'];

  it('is a criterion without points where it is called so', () => {
    const report = read([columns, [1, 'premises', 40], ['', '24 giờ trực', '']]);
    expect(told(report)).toEqual([]);
    expect(report.accepted[0]?.rowNumbers).toEqual([2, 3]);
  });

  it('is a heading elsewhere, or where it is another text', () => {
    expect(told(read([columns, ['patrols', '', ''], [1, 'premises', 40]]))).toContain(
      '2|STT|sheet/heading-row',
    );
    const most = ['Điểm tối đa', 'Tiêu chí', 'Điểm'];
    expect(told(read([most, ['patrols', '', ''], [50, 'premises', 40]]))).toContain(
      '2|Điểm tối đa|sheet/heading-row',
    );
    expect(told(read([columns, ['', 'Nhóm thứ nhất', ''], [1, 'premises', 40]]))).toContain(
      '2|Tiêu chí|sheet/heading-row',
    );
  });
});
