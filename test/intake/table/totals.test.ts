import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/intake/table/read-table';
import type { TableKind } from '../../../src/intake/table/table';

const kind: TableKind = {
  columns: [
    { field: 'unit', headers: ['Phường'] },
    { field: 'count', headers: ['Số'] },
  ],
  isCell: () => false,
  isArea: (text) => text.startsWith('Quận'),
};

/** Each total, with the headings that it stands under and what they mean. */
const totalsOf = (...below: readonly (readonly unknown[])[]) =>
  readTable([['Phường', 'Số'], ...below], kind, { sections: ['area'] } as never).totals.map(
    ({ rowNumber, surroundings: { headings, meaning } }) => [
      rowNumber,
      headings.map(({ text }) => text),
      meaning,
    ],
  );

describe('a total', () => {
  it('stands under the headings above it', () => {
    expect(totalsOf(['Quận 1'], ['Năm 2024'], ['A', 1], ['Cộng', 1], ['Quận 2'], ['B', 2])).toEqual(
      [[5, ['Năm 2024'], { area: 'Quận 1' }]],
    );
  });

  it('stands under no text that is below all rows', () => {
    expect(
      totalsOf(['Quận 1'], ['Năm 2024'], ['A', 1], ['Quận 2'], ['Năm 2025'], ['Cộng', 1]),
    ).toEqual([[7, ['Năm 2024'], { area: 'Quận 1' }]]);
  });
});
