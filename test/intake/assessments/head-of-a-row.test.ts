import { readAssessmentRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { criteriaSets, read, told, units } from './tables';

/** Of each issue its place, code and what it carries. */
const wholeOf = ({ issues }: ReturnType<typeof read>) =>
  issues.map(({ rowNumber, columnName = '', issue: { code, params } }) => [
    `${rowNumber}|${columnName}|${code}`,
    params,
  ]);

describe('which ward a row is about', () => {
  it.each([
    {
      name: 'no text',
      header: ['unitId', 'tally'],
      rows: [[7, '2/3']],
      issues: [['2|unitId|input/wrong-type', { expected: 'text', received: 'number' }]],
    },
    {
      name: 'nothing in any column',
      header: ['ward', 'unitId', 'tally'],
      rows: [['', '', '2/3']],
      issues: [['2|ward|table/missing-cell', { expected: ['unitId', 'unitCode', 'ward'] }]],
    },
    {
      name: 'an area that is blank among others',
      header: ['ward', 'Quận', 'tally'],
      rows: [
        ['Bến Hòa', '', '2/3'],
        ['', 'Quận 1', '2/3'],
      ],
      issues: [
        ['2|Quận|table/blank-among-filled', { field: 'area' }],
        ['3|ward|table/missing-cell', { expected: ['unitId', 'unitCode', 'ward'] }],
      ],
    },
    {
      name: 'something that is no cell',
      header: ['unitId', 'ward', 'tally'],
      rows: [[{}, '', '2/3']],
      issues: [['2|unitId|cell/not-plain', { received: 'object' }]],
    },
  ])('is refused for $name', ({ header, rows, issues }) => {
    expect(wholeOf(read([header, ...rows], { units }))).toEqual(issues);
  });

  it('is read without the blanks around its id', () => {
    const report = read([
      ['unitId', 'tally'],
      [' ward-1 ', '2/3'],
    ]);
    expect(report.accepted.map(({ value }) => value.unitId)).toEqual(['ward-1']);
  });
});

describe('the ward of an option', () => {
  const given = { units, unitId: 'w-1' };

  it.each([
    { header: ['tally'], row: ['2/3'] },
    { header: ['ward', 'unitId', 'tally'], row: ['', '', '2/3'] },
  ])('stands in for columns that name none: $header', ({ header, row }) => {
    const { accepted } = read([header, row], given);
    expect(accepted.map(({ value }) => value.unitId)).toEqual(['w-1']);
  });

  it('does not stand in for a cell of a column that names others', () => {
    const report = read(
      [
        ['ward', 'tally'],
        ['Thanh Lâm', '2/3'],
        ['', '3/3'],
      ],
      given,
    );
    expect(report.accepted.map(({ value }) => value.unitId)).toEqual(['w-2']);
    expect(told(report)).toEqual(['3|ward|table/missing-cell']);
  });

  it('is told in the column of ids where it is not known', () => {
    const report = read(
      [
        ['ward', 'unitId', 'tally'],
        ['', '', '2/3'],
      ],
      { ...given, unitId: 'w-9' },
    );
    expect(told(report)).toEqual(['2|unitId|records/unknown-unit']);
  });
});

describe('what an option gives', () => {
  const rows = [
    ['unitId', 'assessmentYear', 'criteriaSet', 'basis', 'tally'],
    ['w-1', 2024, 'plain-set', 'confirmed', '2/3'],
    ['w-2', '', '', '', '2/3'],
  ];

  it('stands in for no cell that is blank among others, and that is told alone', () => {
    expect(wholeOf(read(rows))).toEqual(
      ['assessmentYear', 'criteriaSet', 'basis'].map((field) => [
        `3|${field}|table/blank-among-filled`,
        { field },
      ]),
    );
    const none = readAssessmentRows(rows, { criteriaSets });
    expect(told(none)).toEqual(
      ['assessmentYear', 'criteriaSet', 'basis'].map(
        (field) => `3|${field}|table/blank-among-filled`,
      ),
    );
  });

  it('is missed beside other faults of a row too', () => {
    const report = readAssessmentRows(
      [
        ['unitId', 'assessmentYear', 'basis', 'tally'],
        [7, 2024, '', '2/3'],
      ],
      { criteriaSets, criteriaSet: { id: 'plain-set' as never } },
    );
    expect(told(report)).toEqual(['2|unitId|input/wrong-type', '2||table/missing-cell']);
  });
});

describe('cells beside the head', () => {
  it.each([
    {
      name: 'a rank that nobody knows, without the blanks around it',
      header: ['unitId', 'title'],
      row: ['w-1', ' bạc '],
      set: 'measured-set',
      issues: [['2|title|answer/unknown-rank', { rank: 'bạc', known: ['good', 'excellent'] }]],
    },
    {
      name: 'a criterion of another set by its id there',
      header: ['unitId', 'Trụ sở'],
      row: ['w-1', 'x'],
      set: 'host-set',
      issues: [
        [
          '2|Trụ sở|criterion/unknown',
          { id: 'premises', criteriaSetId: 'host-set', foundIn: ['plain-set@1'] },
        ],
      ],
    },
    {
      name: 'an unmet criterion that nobody knows, without the blanks around it',
      header: ['unitId', 'tally', 'unmetCriteria'],
      row: ['w-1', '2/3', ' roads ;'],
      set: 'plain-set',
      issues: [
        [
          '2|unmetCriteria|criterion/unknown',
          { id: 'roads', criteriaSetId: 'plain-set', foundIn: [] },
        ],
      ],
    },
  ])('are refused for $name', ({ header, row, set, issues }) => {
    expect(wholeOf(read([header, row], { criteriaSet: { id: set as never } }))).toEqual(issues);
  });

  it('tell the column of a part within parts', () => {
    const report = read(
      [
        ['unitId', 'equipment/radio', 'equipment/rooms/duty', 'equipment/rooms/calls'],
        ['w-1', 'x', 'x', 'N/A'],
      ],
      { criteriaSet: { id: 'measured-set' as never } },
    );
    expect(told(report).filter((one) => one.includes('never'))).toEqual([
      '2|equipment/rooms/calls|answer/never-not-applicable',
    ]);
  });

  it('are told once where the number of criteria cannot be read', () => {
    const report = read([
      ['unitId', 'tally', 'criteriaCount'],
      ['w-1', 2, 'ba'],
      ['w-2', ' 2 ', 3],
    ]);
    expect(told(report)).toEqual(['2|criteriaCount|number/format']);
    expect(report.accepted.map(({ value }) => value.results)).toMatchObject([{ metCount: 2 }]);
  });
});

describe('a column to tick', () => {
  it('holds words where it is the only one', () => {
    const report = read([
      ['unitId', 'criterion', 'Đạt'],
      ['w-1', 'premises', 'Chưa đạt'],
      ['w-1', 'patrols', 'x'],
    ]);
    expect(told(report)).toEqual(['2||criterion/unanswered']);
    expect(report.accepted[0]?.value.results).toMatchObject({
      answers: [{ answer: { status: 'not-met' } }, { answer: { status: 'met' } }],
    });
  });

  it.each([
    { ticks: ['x', 'Chưa đạt'], issues: ['2|Không đạt|status/unreadable'] },
    { ticks: ['Chưa đạt', ''], issues: ['2|Đạt|status/unreadable'] },
    { ticks: ['Dự kiến đạt', ''], issues: ['2|Đạt|status/unreadable'] },
    { ticks: ['??', '??'], issues: ['2|Đạt|status/unreadable', '2|Không đạt|status/unreadable'] },
    { ticks: ['x', 'x'], issues: ['2|Đạt|table/both-ticked'] },
  ])('holds ticks beside another: $ticks', ({ ticks, issues }) => {
    const report = read([
      ['unitId', 'criterion', 'Đạt', 'Không đạt'],
      ['w-1', 'premises', ...ticks],
    ]);
    expect(told(report)).toEqual(issues);
  });
});
