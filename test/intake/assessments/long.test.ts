import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
import { indexUnitNames } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { answersOf, counts, measuredSet, read, told, units } from './tables';

const met = { kind: 'attested', status: 'met' };
const notMet = { kind: 'attested', status: 'not-met' };
const header = ['unitId', 'Tiêu chí', 'Kết quả', 'Lý do'];

describe('a table with a row for each criterion', () => {
  it('makes an assessment of the rows of a ward, in any order', () => {
    const report = read([
      header,
      ['ward-1', 'training', 'Đạt', ''],
      ['ward-2', 'premises', 'Chưa đạt', null],
      ['ward-1', 1, 'x', null],
      ['ward-1', 'Tuần tra', 'N/A', 'không có'],
      ['ward-2', 'TC 2', '-', null],
    ]);
    expect(report.accepted.map(({ rowNumbers }) => rowNumbers)).toEqual([
      [2, 4, 5],
      [3, 6],
    ]);
    expect(answersOf(report)).toEqual([
      ['premises', met],
      ['patrols', { kind: 'not-applicable', reason: 'không có' }],
      ['training', met],
    ]);
    expect(answersOf(report, 1)).toEqual([['premises', notMet]]);
    expect(told(report)).toEqual(['3||criterion/unanswered']);
    expect(counts(report)).toEqual([5, 5, 0, 0]);
    expect(report.stats.byCriteriaSet).toMatchObject([{ assessmentCount: 2 }]);
  });

  it('keeps years, sets and bases apart', () => {
    const report = read([
      ['unitId', 'Năm', 'criteriaSet', 'basis', 'criterion', 'result'],
      ['w-1', 2023, 'plain-set', 'confirmed', 'premises', 'x'],
      ['w-1', 2024, 'plain-set', 'confirmed', 'premises', 'x'],
      ['w-1', 2024, 'host-set', 'confirmed', 'criterion-1', 'x'],
      ['w-1', 2024, 'plain-set', 'projected', 'premises', '0'],
    ]);
    expect(report.accepted).toHaveLength(4);
  });

  it('reads what is measured by address', () => {
    const report = read(
      [
        ['unitId', 'criterion', 'result'],
        ['w-1', 'crime.before', 5],
        ['w-1', 'equipment/rooms/duty', 'x'],
        ['w-1', 'crime.after', 4],
        ['w-1', 'TC1', '150'],
      ],
      { criteriaSet: { id: measuredSet.id } },
    );
    expect(answersOf(report)).toEqual([
      ['floor', { kind: 'quantity', amount: 150, unit: 'square-metre' }],
      ['crime', { kind: 'change', before: 5, after: 4, unit: 'case' }],
      [
        'equipment',
        {
          kind: 'parts',
          parts: [
            {
              partId: 'rooms',
              answer: { kind: 'parts', parts: [{ partId: 'duty', answer: met }] },
            },
          ],
        },
      ],
    ]);
    expect(told(report)).toEqual([
      '2||criterion/unanswered',
      '3|result|part/unanswered',
      '3|result|part/unanswered',
    ]);
  });

  it('counts a row once that says the same again, by whatever name and word', () => {
    const report = read([
      header,
      ['ward-1', 'premises', 'Đạt', ''],
      ['ward-1', 'premises', 'x', ''],
      ['ward-1', 'TC1', '1', ''],
      ['ward-1', 'patrols', 'Đạt', ''],
      ['ward-1', 'training', 'Đạt', ''],
    ]);
    expect(told(report)).toEqual(['3|Kết quả|criterion/repeated', '4|Kết quả|criterion/repeated']);
    expect(answersOf(report)).toHaveLength(3);
  });

  it('takes a number or a reason twice where it is the same', () => {
    const rows = (again: number, reason: string) => [
      ['unitId', 'criteriaSet', 'criterion', 'result', 'reason'],
      ['w-1', 'measured-set', 'crime.before', 5, ''],
      ['w-1', 'measured-set', 'crime.before', again, ''],
      ['w-1', 'measured-set', 'crime.after', 4, ''],
      ['w-1', 'measured-set', 'fires', 'N/A', 'không có'],
      ['w-1', 'measured-set', 'fires', 'N/A', reason],
    ];
    const same = read(rows(5, 'không có'));
    expect(told(same)).toEqual([
      '2||criterion/unanswered',
      '3|result|criterion/repeated',
      '6|result|criterion/repeated',
      '6|reason|criterion/repeated',
    ]);
    expect(answersOf(same)).toContainEqual([
      'fires',
      { kind: 'not-applicable', reason: 'không có' },
    ]);
    expect(told(read(rows(6, 'khác'))).filter((one) => one.endsWith('contradictory'))).toEqual([
      '3|result|criterion/contradictory',
      '6|reason|criterion/contradictory',
    ]);
  });

  it('refuses all rows of an assessment for one of them, and says which', () => {
    const report = read([
      header,
      ['ward-1', 'premises', 'Đạt', ''],
      ['ward-2', 'premises', 'Đạt', ''],
      ['ward-1', 'patrols', 'gần đạt', ''],
      ['ward-1', 'training', 'Đạt', 'vì'],
      ['ward-1', 'patrols', '', ''],
    ]);
    expect(told(report)).toEqual([
      '2||table/refused-with',
      '3||criterion/unanswered',
      '4|Kết quả|status/unreadable',
      '5|Lý do|table/stray-reason',
      '6||table/refused-with',
    ]);
    expect(report.issues[0]?.issue).toMatchObject({ params: { rowNumbers: [4, 5] }, path: [1] });
    expect(counts(report)).toEqual([5, 1, 4, 0]);
    expect(report.rejected.map(({ rowNumber }) => rowNumber)).toEqual([2, 4, 5, 6]);
    expect(report.rejected[0]?.cells).toEqual(['ward-1', 'premises', 'Đạt', '']);
  });

  it.each([
    {
      name: 'the same criterion otherwise',
      row: ['ward-1', 'premises', '0', ''],
      code: 'Kết quả|criterion/contradictory',
    },
    { name: 'no criterion', row: ['ward-1', '', 'x', ''], code: 'Tiêu chí|table/missing-cell' },
    {
      name: 'an unknown criterion',
      row: ['ward-1', 'roads', 'x', ''],
      code: 'Tiêu chí|criterion/unknown',
    },
    {
      name: 'a criterion of another set',
      row: ['ward-1', 'criterion-1', 'x', ''],
      code: 'Kết quả|criterion/unknown',
    },
    {
      name: 'something that is no cell',
      row: ['ward-1', 'patrols', {}, ''],
      code: 'Kết quả|cell/not-plain',
    },
  ])('refuses it for $name', ({ row, code }) => {
    const report = read([header, ['ward-1', 'premises', 'x', ''], row]);
    expect(told(report).filter((one) => !one.includes('unanswered'))).toEqual([
      '2||table/refused-with',
      `3|${code}`,
    ]);
    expect(counts(report)).toEqual([2, 0, 2, 0]);
  });

  it('says which set has the criterion', () => {
    const report = read([header, ['ward-1', 'criterion-1', 'x', '']]);
    expect(report.issues[0]?.issue.params).toMatchObject({ foundIn: ['host-set@1'] });
    const unknown = read([header, ['ward-1', ' roads ', 'x', '']]);
    expect(unknown.issues[0]?.issue.params).toEqual({
      id: 'roads',
      criteriaSetId: 'plain-set',
      foundIn: [],
    });
  });

  it('gives no issue of a row to another that lacks it', () => {
    const report = read([
      header,
      ['ward-1', 'criterion-1', 'x', ''],
      ['ward-1', 'criterion-2', 'x', ''],
      ['ward-1', 'criterion-3', 'x', ''],
      ['ward-1', 'criterion-4', 'x', ''],
    ]);
    expect(told(report)).toEqual([
      '2||criterion/count-mismatch',
      '3||table/refused-with',
      '4||table/refused-with',
      '5||table/refused-with',
    ]);
  });

  it('does not accept a ward of which a row went astray', () => {
    const report = read([
      ['unitId', 'assessmentYear', 'criterion', 'result'],
      ['ward-1', 2024, 'premises', 'x'],
      ['ward-1', 'nay', 'patrols', 'x'],
      ['ward-2', 2024, 'premises', 'x'],
      ['ward-3', 2024, 'premises', 'x'],
      [3, 2024, 'premises', 'x'],
    ]);
    expect(told(report).filter((one) => !one.includes('unanswered'))).toEqual([
      '2||table/refused-with',
      '3|assessmentYear|number/format',
      '5||table/refused-with',
      '6|unitId|input/wrong-type',
    ]);
    expect(report.issues[0]?.issue.params).toEqual({ rowNumbers: [3] });
    expect(report.accepted.map(({ value }) => value.unitId)).toEqual(['ward-2']);
  });

  it('tells a row of an unknown set only that', () => {
    const report = read([
      ['unitId', 'criteriaSet', 'criterion', 'result'],
      ['ward-1', 'no-set', 'roads', 'x'],
    ]);
    expect(told(report)).toEqual(['2|criteriaSet|criteria-set/unknown']);
  });

  it('is projected as a whole where one row is', () => {
    const rows = [
      ['unitId', 'basis', 'criterion', 'result'],
      ['ward-1', 'projected', 'premises', 'x'],
      ['ward-1', 'projected', 'patrols', 'Dự kiến đạt'],
      ['ward-1', 'confirmed', 'patrols', 'x'],
    ];
    const report = read(rows);
    expect(report.accepted.map(({ value }) => value.basis)).toEqual(['projected', 'confirmed']);
    const confirmed = read(
      rows.map((row) => row.with(1, row[1] === 'basis' ? 'basis' : 'confirmed')),
    );
    expect(told(confirmed).filter((one) => one.includes('projected'))).toEqual([
      '3|result|table/projected-result',
    ]);
  });

  it('names the rows at fault in their order', () => {
    const report = read([
      header,
      ['ward-1', 'premises', '??', ''],
      ['ward-1', 'roads', 'x', ''],
      ['ward-1', 'training', 'x', ''],
    ]);
    expect(told(report)).toEqual([
      '2|Kết quả|status/unreadable',
      '3|Tiêu chí|criterion/unknown',
      '4||table/refused-with',
    ]);
    expect(report.issues[2]?.issue.params).toEqual({ rowNumbers: [2, 3] });
  });

  it('compares every row of a criterion with the first', () => {
    const report = read([
      header,
      ['ward-1', 'premises', 'Đạt', ''],
      ['ward-1', 'premises', 'Chưa đạt', ''],
      ['ward-1', 'premises', 'Đạt', ''],
    ]);
    expect(told(report).filter((one) => one.includes('|Kết quả|'))).toEqual([
      '3|Kết quả|criterion/contradictory',
      '4|Kết quả|criterion/repeated',
    ]);
  });

  it('takes a ward of which something is to be warned', () => {
    const register = parseUnitRegister({
      successions: [],
      units: [
        { id: 'q-1', name: 'Quận 1', level: 'urban-district' },
        { id: 'w-1', name: 'Bến Hòa', level: 'ward', parentId: 'q-1', existsFrom: '2020-01-01' },
        { id: 'w-0', name: 'Bến Hòa', level: 'ward', parentId: 'q-1', endedOn: '2020-01-01' },
      ],
    });
    const report = read(
      [
        ['Phường', 'Quận', 'criterion', 'result'],
        ['Bến Hòa', 'Quận 1', 'premises', 'x'],
        ['Bến Hòa', 'Quận 1', 'patrols', 'x'],
      ],
      { units: indexUnitNames(orThrow(register), { asOf: plainDate('2024-12-31') }) },
    );
    expect(told(report)).toContain('2|Phường|unit/ended-namesake');
    expect(report.accepted.map(({ rowNumbers }) => rowNumbers)).toEqual([[2, 3]]);
  });

  it('names wards through the register', () => {
    const report = read(
      [
        ['Phường', 'criterion', 'result'],
        ['Bến Hòa', 'premises', 'x'],
        ['P. Bến Hoà', 'patrols', 'x'],
        ['Thanh Lâm', 'patrols', 'x'],
        ['Thanh Lam', 'patrols', 'x'],
      ],
      { units },
    );
    expect(report.accepted.map(({ value, rowNumbers }) => [value.unitId, rowNumbers])).toEqual([
      ['w-1', [2, 3]],
    ]);
    expect(counts(report)).toEqual([4, 2, 2, 0]);
  });
});
