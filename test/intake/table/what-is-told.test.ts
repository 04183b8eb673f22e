import { readHistoryRows, readUnitRegisterRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { counts, read, told } from '../assessments/tables';
import { readSheet } from '../sheets/cases';

const header = ['unitId', 'tally'];
const good = ['ward-1', '3/3'];

/** What the issues of one code carry. */
const paramsOf = (
  { issues }: { readonly issues: ReturnType<typeof read>['issues'] },
  code: string,
): readonly unknown[] => issues.flatMap(({ issue }) => (issue.code === code ? [issue.params] : []));

describe('what is told of a text', () => {
  it('has no blanks around it', () => {
    const rows = [header, [' Tổng: '], [' Cụm 1 '], good, [' Ghi chú: x '], ['w', ' #N/A ']];
    const report = read([...rows], { sections: [] });
    expect(report.issues.map(({ issue: { code, params } }) => [code, params])).toEqual([
      ['table/total-row', { received: 'Tổng:' }],
      ['sheet/heading-row', { received: 'Cụm 1' }],
      ['sheet/heading-row', { received: 'Ghi chú: x' }],
      ['cell/spreadsheet-error', { received: '#N/A' }],
    ]);
    const section = read([header, [' Cụm 1 '], good]);
    expect(paramsOf(section, 'table/section-row')).toEqual([{ received: 'Cụm 1', textRow: 2 }]);
    const note = readSheet([
      ['Phường', 'Số tiêu chí đạt', 'Ghi chú'],
      ['Bến Hòa', '20/20', ' dự kiến '],
    ]);
    expect(paramsOf(note, 'sheet/contradicting-text')).toEqual([
      { received: 'dự kiến', says: 'projected' },
    ]);
  });

  it('has the row in which it stands', () => {
    const sheet = [[''], [' Dự kiến '], ['Phường', 'Số tiêu chí đạt'], ['Bến Hòa', '20/20']];
    const titled = readSheet(sheet, { headerRows: [13], firstRowNumber: 11 });
    expect(paramsOf(titled, 'sheet/contradicting-text')).toEqual([
      { received: 'Dự kiến', says: 'projected', textRow: 12 },
    ]);
    const objects = readSheet([{ Phường: 'Bến Hòa', ' Dự kiến đạt ': '20/20' }], {
      headers: { 'Dự kiến đạt': 'tally' },
      firstRowNumber: 7,
    });
    expect(paramsOf(objects, 'sheet/contradicting-text')).toEqual([
      { received: 'Dự kiến đạt', says: 'projected', textRow: 7 },
    ]);
    const second = read([header, good, header, good]);
    expect(paramsOf(second, 'table/second-table')).toEqual([{ textRow: 3 }]);
  });
});

describe('a row that is not like the others', () => {
  it('is a heading where it holds doubts, though an id could be called so', () => {
    expect(told(read([header, ['Hủy'], good], { sections: [] }))).toEqual([
      '2|unitId|sheet/heading-row',
      '3||sheet/contradicting-text',
    ]);
  });

  it('is no total where something else than a sum cannot be read, and is one where sums cannot', () => {
    expect(told(read([header, ['Tổng', '#REF!'], good]))).toEqual(['2|unitId|table/total-row']);
    const columns = [...header, 'Ghi chú', 'Note'];
    expect(counts(read([columns, ['Tổng', '', '#REF!', new Date(0)], good]))).toEqual([2, 1, 1, 0]);
  });

  it('may hold nothing but what cannot be read', () => {
    expect(told(read([header, ['', '#REF!'], good]))).toEqual([
      '2|tally|cell/spreadsheet-error',
      '2||table/missing-cell',
    ]);
  });

  it('is a header again where it has all names of the first, also of one column', () => {
    const kind = 'registered';
    const options = { kind, on: '2024-02-01', forYear: 2024, sections: [] } as never;
    const report = readHistoryRows([['unitId'], ['w-1'], ['unitId'], ['w-2']], options);
    expect(told(report as never)).toEqual(['3|unitId|sheet/heading-row']);
    // The name of one of several columns is no header.
    const partly = read([header, good, ['tally', '']], { sections: [] });
    expect(told(partly)).toEqual(['3|tally|tally/blank']);
    const objects = read([
      { unitId: 'unitId', tally: 'tally' },
      { unitId: 'w', tally: '3/3' },
    ]);
    expect(told(objects)).toContain('2||table/second-table');
  });

  it('is passed over where it is blank or a total, also below a header that cannot be read', () => {
    const report = read([[], [], ['unitId', 'tally', 'Điểm'], [], good, ['Tổng', 3]]);
    expect(counts(report)).toEqual([1, 0, 1, 2]);
    expect(told(report)[0]).toBe('3|Điểm|header/unknown');
  });

  it('is told with the place of a cell beyond the header', () => {
    const { issues } = read([header, ['ward-1', '3/3', '', new Date(0)]]);
    expect(issues.map(({ issue: { code, path } }) => [code, path])).toEqual([
      ['cell/not-plain', [1, 3]],
    ]);
  });
});

describe('a heading that names a number of criteria', () => {
  const under = (title: string, row: readonly string[]) =>
    readSheet([['Phường', 'Số tiêu chí đạt', 'Bộ tiêu chí'], [title], [...row]], { sections: [] });

  it('says nothing of the set where no set has so many', () => {
    const report = under('Đạt 19 tiêu chí', ['Bến Hòa', '19/20', 'model-ward-police-20']);
    expect(told(report)).toEqual(['2|Phường|sheet/heading-row']);
  });

  it('is not asked where it is not known which set is meant', () => {
    const report = under('Bộ 22 tiêu chí', ['Bến Hòa', '19/20', 'our-set']);
    expect(told(report)).toEqual([
      '2|Phường|sheet/heading-row',
      '3|Bộ tiêu chí|criteria-set/unknown',
    ]);
  });
});

describe('a header that is not known', () => {
  const unknown = (name: string) =>
    paramsOf(read([['unitId', name, 'tally'], good]), 'header/unknown')[0];

  it('is likened to the columns of criteria by its number, and to no other', () => {
    expect(unknown('Tiêu chí 77')).toMatchObject({
      numbered: ['Tiêu chí 1', 'Tiêu chí 2', 'Tiêu chí 3'],
    });
    expect(unknown('Năm 2023')).not.toHaveProperty('numbered');
  });

  it('may be a criterion only where a table has columns of criteria', () => {
    expect(unknown('Điểm')).toMatchObject({ takesCriteria: true });
    const { units } = readUnitRegisterRows({ units: [['id', 'name', 'level', 'Điểm']] });
    expect(paramsOf(units as never, 'header/unknown')[0]).toMatchObject({ takesCriteria: false });
  });

  it('is told where it is to be filled down', () => {
    const { issues } = read([header, good], { fillDown: ['unitId', 'Điểm'] });
    expect(issues.map(({ issue: { code, path } }) => [code, path])).toEqual([
      ['header/unknown-field', ['fillDown', 1]],
    ]);
  });

  it('has no blanks around it where it is a key', () => {
    expect(told(read([{ ' unitId ': 'w', tally: '3/3', ' Điểm ': 1 }]))).toEqual([
      '1|Điểm|header/unknown',
    ]);
  });
});
