import { describe, expect, it } from 'vitest';
import { assessmentTable } from '../../../src/intake/assessments/columns-of-sets';
import { criteriaSets, units } from './tables';

const withRegister = assessmentTable({ criteriaSets, units });
const without = assessmentTable({ criteriaSets });
const PREMISES = 'answer premises';

describe('a text that stands alone in its row', () => {
  it.each([
    { field: 'unitId', text: ' w-1 ', isCell: true },
    { field: 'unitId', text: 'w-9', isCell: false },
    { field: 'unitCode', text: ' 00001 ', isCell: true },
    { field: 'unitCode', text: '99999', isCell: false },
    { field: 'ward', text: ' Bến Hòa ', isCell: true },
    { field: 'ward', text: 'Bến Không Có', isCell: false },
    { field: 'criterion', text: 'Trụ sở', isCell: true },
    { field: 'criterion', text: '3', isCell: true },
    { field: 'criterion', text: 'Đạt', isCell: false },
    { field: 'tally', text: '2/3', isCell: true },
    { field: 'tally', text: 'Đạt', isCell: true },
    { field: 'tally', text: 'Năm 2023', isCell: false },
    { field: 'result', text: 'Chưa đạt', isCell: true },
    { field: 'result', text: 'Khối nội thành', isCell: false },
    { field: PREMISES, text: 'x', isCell: true },
    { field: PREMISES, text: '45/60', isCell: true },
    { field: PREMISES, text: 'Khối nội thành', isCell: false },
    { field: 'reason', text: 'Đạt', isCell: false },
    { field: 'area', text: '1/2', isCell: false },
  ])('is what its column holds or a heading: $field, $text', ({ field, text, isCell }) => {
    expect(withRegister.isCell(field, text)).toBe(isCell);
    if (!['unitId', 'unitCode', 'ward'].includes(field)) {
      expect(without.isCell(field, text)).toBe(isCell);
    }
  });

  it('is an id without a register where it has no blanks', () => {
    const texts = ['w-9', ' w-9 ', 'DANH SÁCH PHƯỜNG'];
    expect(texts.map((text) => without.isCell('unitId', text))).toEqual([true, true, false]);
  });

  it('names no area without a register', () => {
    expect(without.isArea('Bến Hòa')).toBe(false);
  });
});
