import { readAreaSummaryRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';

const columns = ['Quận', 'Số phường', 'Số phường đạt', 'Tỷ lệ'];
const misfitOf = (...rows: readonly unknown[]) =>
  readAreaSummaryRows([columns, ...rows], { counted: 'recognised', assessmentYear: 2024 })
    .rows.issues.filter(({ issue }) => issue.severity === 'error')
    .map(({ rowNumber, columnName, issue }) => [rowNumber, columnName, issue.params]);

describe('a total that fits no rows is compared with those that it fits best', () => {
  const first = [
    ['Quận 1', 12, 9],
    ['Cộng', 12, 9],
    ['Quận 2', 9, 3],
  ];

  it.each([
    { total: [9, 4], column: 'Số phường đạt', printed: 4, sum: 3 },
    { total: [21, 13], column: 'Số phường đạt', printed: 13, sum: 12 },
    { total: [10, 4], column: 'Số phường', printed: 10, sum: 9 },
  ])('$total', ({ total, column, printed, sum }) => {
    expect(misfitOf(...first, ['Tổng cộng', ...total])).toEqual([[5, column, { printed, sum }]]);
  });

  it('and says nothing of a column that it leaves blank', () => {
    expect(misfitOf(...first, ['Tổng cộng', '', 12, '57,1%'])).toEqual([]);
  });
});
