import { readAssessmentRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import {
  answersOf,
  counts,
  criteriaSets,
  fiveSet,
  measuredSet,
  plainSet,
  read,
  told,
  units,
} from './tables';

const met = { kind: 'attested', status: 'met' };
const notMet = { kind: 'attested', status: 'not-met' };

describe('a table with a column for each criterion', () => {
  it('gives an assessment for each row', () => {
    const report = read([
      ['STT', 'unitId', 'premises', 'patrols', 'training', 'Ghi chú'],
      [1, 'ward-1', 'Đạt', 'Chưa đạt', 'x', 'tốt'],
      [2, 'ward-2', 'Đạt', 'Đạt', '', ''],
    ]);
    expect(report.accepted).toEqual([
      {
        rowNumbers: [2],
        value: {
          unitId: 'ward-1',
          assessmentYear: 2024,
          criteriaSet: { id: 'plain-set', revision: 1 },
          basis: 'confirmed',
          results: {
            kind: 'by-criterion',
            answers: [
              { criterionId: 'premises', answer: met },
              { criterionId: 'patrols', answer: notMet },
              { criterionId: 'training', answer: met },
            ],
          },
        },
      },
      expect.objectContaining({ rowNumbers: [3] }),
    ]);
    expect(answersOf(report, 1)).toEqual([
      ['premises', met],
      ['patrols', met],
    ]);
    expect(told(report)).toEqual(['3||criterion/unanswered']);
    expect(report.issues[0]?.issue.path).toEqual([2]);
    expect(report.stats).toEqual({
      receivedRowCount: 2,
      acceptedRowCount: 2,
      rejectedRowCount: 0,
      skippedRowCount: 0,
      suppressedIssueCount: 0,
      byCriteriaSet: [{ criteriaSet: { id: 'plain-set', revision: 1 }, assessmentCount: 2 }],
    });
  });

  it.each([
    { name: 'ids', header: ['premises', 'patrols', 'training'] },
    { name: 'Vietnamese numbers', header: ['Tiêu chí 1', 'TC 2', 'TC3'] },
    { name: 'English numbers and titles', header: ['premises', 'Criterion 2', 'criterion 3'] },
    { name: 'titles in both languages', header: ['PREMISES', 'Tuần tra', 'Tiêu chí 3'] },
    { name: 'Vietnamese titles, decomposed', header: ['Trụ sở'.normalize('NFD'), 'TC2', 'TC 3'] },
    { name: 'a byte order mark', header: ['\uFEFFTrụ sở', 'TC2', 'TC 3'] },
  ])('knows criteria by $name', ({ header }) => {
    const report = read([
      [...header, 'unitId'],
      ['Đạt', 'Chưa đạt', 'Đạt', 'ward-1'],
    ]);
    expect(told(report)).toEqual([]);
    expect(answersOf(report)).toEqual([
      ['premises', met],
      ['patrols', notMet],
      ['training', met],
    ]);
  });

  it('lets a column belong to whichever set of the row has it', () => {
    const report = read([
      ['unitId', 'criteriaSet', 'Tiêu chí 1', 'criterion-1', 'criterion-2'],
      ['ward-1', 'plain-set', 'Đạt', null, null],
      ['ward-1', 'host-set', undefined, 'Đạt', '-'],
      ['ward-1', 'measured-set', '150,5', ' ', '\u00a0'],
    ]);
    expect(report.accepted.map((_, position) => answersOf(report, position))).toEqual([
      [['premises', met]],
      [['criterion-1', met]],
      [['floor', { kind: 'quantity', amount: 150.5, unit: 'square-metre' }]],
    ]);
    expect(told(report)).toEqual([
      '||assessment/several-sets',
      '2||criterion/unanswered',
      '3||criterion/unanswered',
      '4||criterion/unanswered',
    ]);
    expect(report.issues[0]?.issue.params).toEqual({
      criteriaSets: ['host-set@1', 'measured-set@1', 'plain-set@1'],
    });
    expect(report.stats.byCriteriaSet.map(({ assessmentCount }) => assessmentCount)).toEqual([
      1, 1, 1,
    ]);
  });

  it('says which set has a criterion that the set of the row does not', () => {
    const report = read([
      ['unitId', 'premises', 'criterion-2'],
      ['ward-1', 'Đạt', 'Đạt'],
    ]);
    expect(told(report)).toEqual(['2|criterion-2|criterion/unknown']);
    expect(report.issues[0]?.issue).toMatchObject({
      params: { id: 'criterion-2', criteriaSetId: 'plain-set', foundIn: ['host-set@1'] },
      path: [1, 2],
    });
  });

  it('refuses a cell below the title that another set gives to an id of both', () => {
    const criteria = plainSet.criteria.map((one, place) =>
      place === 0 ? { ...one, title: { vi: 'Kỷ luật' } } : one,
    );
    const other = { ...plainSet, id: 'other-set' as never, criteria };
    const report = read(
      [
        ['unitId', 'criteriaSet', 'Kỷ luật'],
        ['ward-1', 'plain-set', 'Đạt'],
        ['ward-2', 'other-set', 'Đạt'],
        ['ward-3', 'plain-set', ''],
      ],
      { criteriaSets: [plainSet, other] },
    );
    expect(report.accepted.map(({ value }) => value.unitId)).toEqual(['ward-2', 'ward-3']);
    expect(told(report)).toContain('2|Kỷ luật|criterion/unknown');
  });

  it('says once that more criteria are answered than the set has', () => {
    const ids = fiveSet.criteria.map(({ id }) => id);
    const report = read([
      ['unitId', ...ids],
      ['ward-1', ...ids.map(() => 'Đạt')],
    ]);
    expect(told(report)).toEqual(['2||criterion/count-mismatch']);
  });

  it('takes the same criterion twice where it says the same', () => {
    const report = read([
      ['unitId', 'premises', 'TC1', 'patrols', 'training'],
      ['ward-1', 'Đạt', 'x', 'Đạt', 'Đạt'],
      ['ward-2', 'Đạt', '0', 'Đạt', 'Đạt'],
    ]);
    expect(told(report)).toEqual(['2|TC1|criterion/repeated', '3|TC1|criterion/contradictory']);
    expect(answersOf(report)).toHaveLength(3);
    expect(report.rejected.map(({ rowNumber }) => rowNumber)).toEqual([3]);
  });

  it('refuses a row with a result nobody can read, and keeps it', () => {
    const report = read([
      ['unitId', 'premises', 'patrols', 'training'],
      ['ward-1', 'gần đạt', 'Đạt', null],
      ['ward-2', 'Đạt', 'Đạt', 'Đạt'],
    ]);
    expect(counts(report)).toEqual([2, 1, 1, 0]);
    expect(report.rejected).toEqual([
      {
        rowNumber: 2,
        cells: ['ward-1', 'gần đạt', 'Đạt', null],
        issues: [
          {
            rowNumber: 2,
            columnName: 'premises',
            issue: expect.objectContaining({ code: 'status/unreadable', path: [1, 1] }),
          },
        ],
      },
    ]);
  });

  it('reads objects keyed by header, and gives refused ones back as such', () => {
    const report = read([
      { unitId: 'ward-1', 'Tiêu chí 1': 'Đạt', TC2: 'Đạt', TC3: 'Đạt' },
      { TC2: 'Đạt', 'Tiêu chí 1': '??', unitId: 'ward-2' },
      { unitId: 'ward-3' },
    ]);
    expect(told(report)).toEqual(['3|Tiêu chí 1|status/unreadable', '4||criterion/unanswered']);
    expect(report.issues[0]?.issue.path).toEqual([1, 'Tiêu chí 1']);
    expect(report.rejected[0]?.cells).toEqual({
      unitId: 'ward-2',
      'Tiêu chí 1': '??',
      TC2: 'Đạt',
    });
    expect(report.accepted.map(({ rowNumbers }) => rowNumbers)).toEqual([[2], [4]]);
  });

  it('does not take a criterion for a field of the same name', () => {
    const [premises, ...others] = plainSet.criteria;
    const criteria = [{ ...premises, id: 'area' }, ...others] as typeof plainSet.criteria;
    const rows = [
      ['unitId', 'area', 'TC2', 'TC3'],
      ['ward-1', 'x', 'x', 'x'],
    ];
    const options = { criteriaSets: [{ ...plainSet, criteria }] };
    expect(told(read(rows, options))).toEqual(['1|area|header/ambiguous']);
    const mapped = read(rows, { ...options, headers: { area: 'TC1' } });
    expect(answersOf(mapped)).toContainEqual(['area', met]);
    const toItself = read(rows, { ...options, headers: { area: 'area' } });
    expect(told(toItself)).toEqual(['||header/ambiguous']);
    expect(toItself.issues[0]?.issue.path).toEqual(['headers', 'area']);
  });

  it('does not say which criterion of two with one title is meant', () => {
    const twins = {
      ...plainSet,
      criteria: plainSet.criteria.map((criterion) => ({ ...criterion, title: { vi: 'Chung' } })),
    };
    const report = read(
      [
        ['unitId', 'premises', 'Chung'],
        ['ward-1', 'Đạt', 'Đạt'],
        ['ward-2', 'Đạt', ''],
      ],
      { criteriaSets: [twins] },
    );
    expect(told(report)).toEqual(['2|Chung|table/ambiguous-criterion', '3||criterion/unanswered']);
    expect(report.issues[0]?.issue.params).toEqual({
      received: 'chung',
      ids: ['premises', 'patrols', 'training'],
      criteriaSetId: 'plain-set',
    });
  });
});

describe('reasons', () => {
  const header = ['unitId', 'premises', 'patrols', 'patrols.reason', 'training'];
  it.each([
    {
      name: 'with its reason',
      row: ['N/A', ' không có sông '],
      gives: { kind: 'not-applicable', reason: ' không có sông ' },
      issues: [],
    },
    { name: 'without', row: ['N/A', null], gives: { kind: 'not-applicable' }, issues: [] },
    { name: 'of a result', row: ['Đạt', 'vì'], issues: ['2|patrols.reason|table/stray-reason'] },
    {
      name: 'of nothing',
      row: [null, 'vì'],
      issues: ['2|patrols.reason|table/stray-reason'],
    },
    { name: 'no text', row: ['N/A', 5], issues: ['2|patrols.reason|input/wrong-type'] },
  ])('$name', ({ row, gives, issues }) => {
    const report = read([header, ['ward-1', 'Đạt', ...row, 'Đạt']]);
    expect(told(report)).toEqual(issues);
    if (gives !== undefined) expect(answersOf(report)).toContainEqual(['patrols', gives]);
    else expect(report.accepted).toEqual([]);
  });

  it('refuses "not applicable" where it never is', () => {
    const report = read([header, ['ward-1', 'N/A', 'Đạt', null, 'Đạt']]);
    expect(told(report)).toEqual(['2|premises|answer/never-not-applicable']);
  });
});

describe('measured criteria', () => {
  const column = (header: readonly string[], cells: readonly unknown[], options = {}) =>
    read(
      [
        ['unitId', ...header],
        ['ward-1', ...cells],
      ],
      { criteriaSet: { id: measuredSet.id }, ...options },
    );

  it.each([
    {
      name: 'an amount in the unit of the requirement',
      header: ['floor'],
      cells: [120],
      answer: { kind: 'quantity', amount: 120, unit: 'square-metre' },
    },
    {
      name: 'an amount of 1, which is no status',
      header: ['floor'],
      cells: ['1'],
      answer: { kind: 'quantity', amount: 1, unit: 'square-metre' },
    },
    {
      name: 'an amount by the declared language',
      header: ['floor'],
      cells: ['1.800'],
      options: { numberLocale: 'vi' },
      answer: { kind: 'quantity', amount: 1_800, unit: 'square-metre' },
    },
    {
      name: 'that nothing applies',
      header: ['floor'],
      cells: ['Không áp dụng'],
      answer: { kind: 'not-applicable' },
    },
    {
      name: 'that nobody looked',
      header: ['cameras'],
      cells: ['Chưa đánh giá'],
      answer: { kind: 'unknown', reason: 'not-assessed' },
    },
    {
      name: 'that nobody told',
      header: ['fires'],
      cells: ['Chưa báo cáo'],
      answer: { kind: 'unknown', reason: 'not-reported' },
    },
    {
      name: 'a share',
      header: ['cameras'],
      cells: ['45/60'],
      answer: { kind: 'share', part: 45, whole: 60 },
    },
    {
      name: 'a rank',
      header: ['title'],
      cells: [' good '],
      answer: { kind: 'title', rank: 'good' },
    },
    {
      name: 'a rank by its title',
      header: ['title'],
      cells: ['TIÊN TIẾN'],
      answer: { kind: 'title', rank: 'good' },
    },
    { name: 'no rank', header: ['title'], cells: ['Không'], answer: { kind: 'title', rank: null } },
    { name: 'none', header: ['title'], cells: ['None'], answer: { kind: 'title', rank: null } },
    {
      name: 'two periods',
      header: ['crime.before', 'crime.after'],
      cells: ['12,5', 0],
      answer: { kind: 'change', before: 12.5, after: 0, unit: 'case' },
    },
    {
      name: 'events and reports',
      header: ['fires.due', 'fires.occurrenceCount', 'fires.reported'],
      cells: [12, '0', 11],
      answer: { kind: 'occurrences', occurrenceCount: 0, coverage: { part: 11, whole: 12 } },
    },
    {
      name: 'a part',
      header: ['equipment/radio'],
      cells: ['x'],
      answer: { kind: 'parts', parts: [{ partId: 'radio', answer: met }] },
    },
    {
      name: 'parts of parts, in the order of the set',
      header: [
        'equipment/rooms/calls.after',
        'equipment/rooms/calls.before',
        'equipment/rooms/duty',
        'equipment/radio',
      ],
      cells: [3, 4, 'Chưa đạt', 'Đạt'],
      answer: {
        kind: 'parts',
        parts: [
          { partId: 'radio', answer: met },
          {
            partId: 'rooms',
            answer: {
              kind: 'parts',
              parts: [
                { partId: 'duty', answer: notMet },
                {
                  partId: 'calls',
                  answer: { kind: 'change', before: 4, after: 3, unit: 'item' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      name: 'the reason of a part',
      header: ['equipment/rooms', 'equipment/rooms.reason'],
      cells: ['N/A', 'thuê'],
      answer: {
        kind: 'parts',
        parts: [{ partId: 'rooms', answer: { kind: 'not-applicable', reason: 'thuê' } }],
      },
    },
  ])('reads $name', ({ header, cells, answer, options }) => {
    const report = column(header, cells, options);
    expect(answersOf(report)).toEqual([[header[0]?.replace(/[./].*/, ''), answer]]);
    expect(report.issues.filter(({ issue }) => issue.severity === 'error')).toEqual([]);
  });

  it.each([
    { header: ['floor'], cells: ['-'] },
    { header: ['cameras'], cells: ['–'] },
    { header: ['title'], cells: ['-'] },
    { header: ['fires'], cells: ['-'] },
    { header: ['fires.due', 'fires.reported'], cells: ['-', null] },
    { header: ['crime'], cells: [''] },
    { header: ['equipment/radio'], cells: ['-'] },
  ])('leaves $header with $cells unknown', ({ header, cells }) => {
    const report = column(header, cells);
    expect(answersOf(report)).toEqual([]);
    expect(told(report)).toEqual(['2||criterion/unanswered']);
  });

  it.each([
    { header: ['floor'], cells: ['1.800'], issues: ['2|floor|number/ambiguous-separator'] },
    { header: ['floor'], cells: ['Đạt'], issues: ['2|floor|number/format'] },
    { header: ['floor'], cells: ['Dự kiến đạt'], issues: ['2|floor|number/format'] },
    { header: ['cameras'], cells: ['61/60'], issues: ['2|cameras|share/part-over-whole'] },
    { header: ['title'], cells: ['bạc'], issues: ['2|title|answer/unknown-rank'] },
    { header: ['title'], cells: [true], issues: ['2|title|answer/unknown-rank'] },
    { header: ['crime'], cells: ['Đạt'], issues: ['2|crime|table/needs-columns'] },
    { header: ['equipment'], cells: ['Đạt'], issues: ['2|equipment|table/needs-columns'] },
    { header: ['crime.before'], cells: [5], issues: ['2|crime.before|table/incomplete-answer'] },
    {
      header: ['crime.before', 'crime.after'],
      cells: ['-', 5],
      issues: ['2|crime.after|table/incomplete-answer'],
    },
    {
      header: ['crime.before', 'crime.after'],
      cells: ['năm', null],
      issues: ['2|crime.before|number/format'],
    },
    {
      header: ['fires.occurrenceCount', 'fires.reported', 'fires.due'],
      cells: [0.5, 1, 1],
      issues: ['2|fires.occurrenceCount|input/wrong-type'],
    },
    {
      header: ['fires.occurrenceCount', 'fires.reported', 'fires.due'],
      cells: [0, 13, 12],
      issues: ['2|fires.occurrenceCount|share/part-over-whole'],
    },
    {
      header: ['fires.occurrenceCount', 'fires.reported', 'fires.due'],
      cells: [0, 100_000_000_001, 100_000_000_001],
      issues: ['2|fires.reported|input/out-of-range', '2|fires.due|input/out-of-range'],
    },
    {
      header: ['equipment/radio', 'equipment/rooms/duty'],
      cells: ['x', 'N/A'],
      issues: [
        '2|equipment/radio|part/unanswered',
        '2|equipment/rooms/duty|answer/never-not-applicable',
      ],
    },
    {
      header: ['fires', 'fires.occurrenceCount', 'fires.reported', 'fires.due'],
      cells: ['N/A', 0, 12, 12],
      issues: ['2|fires.occurrenceCount|criterion/contradictory'],
    },
    {
      header: ['equipment', 'equipment/rooms', 'equipment/rooms/duty'],
      cells: ['', 'N/A', 'x'],
      issues: ['2|equipment/rooms/duty|part/contradictory'],
    },
  ])('refuses $header with $cells', ({ header, cells, issues }) => {
    const report = column(header, cells);
    expect(told(report).filter((one) => !one.endsWith('/unanswered'))).toEqual(
      issues.filter((one) => !one.endsWith('/unanswered')),
    );
    expect(report.accepted).toEqual([]);
  });

  it('names the cells that an answer takes', () => {
    const report = column(['equipment', 'fires'], ['Đạt', 'Đạt']);
    expect(report.issues.map(({ issue }) => issue.params)).toEqual([
      {
        address: 'fires',
        columns: ['fires.occurrenceCount', 'fires.reported', 'fires.due'],
      },
      {
        address: 'equipment',
        columns: [
          'equipment/radio',
          'equipment/rooms/duty',
          'equipment/rooms/calls.before',
          'equipment/rooms/calls.after',
        ],
      },
    ]);
    expect(column(['crime.after'], [1]).issues[0]?.issue.params).toEqual({
      address: 'crime',
      missing: ['crime.before'],
    });
  });

  it('takes the largest counts', () => {
    const most = 100_000_000_000;
    const report = column(
      ['fires.occurrenceCount', 'fires.reported', 'fires.due'],
      [most, most, most],
    );
    expect(report.rejected).toEqual([]);
  });

  it('does not choose between ranks with one title', () => {
    const criteria = measuredSet.criteria.map((criterion) =>
      criterion.requirement.kind === 'title-held'
        ? {
            ...criterion,
            requirement: {
              ...criterion.requirement,
              ladder: criterion.requirement.ladder.map(({ id }) => ({
                id,
                title: { vi: 'Không' },
              })),
            },
          }
        : criterion,
    );
    const report = column(['title'], ['Không'], { criteriaSets: [{ ...measuredSet, criteria }] });
    expect(told(report)).toEqual(['2|title|answer/unknown-rank']);
    expect(report.issues[0]?.issue.params).toEqual({ rank: 'Không', known: ['good', 'excellent'] });
  });
});

describe('projected results', () => {
  const header = ['unitId', 'basis', 'premises', 'patrols', 'training'];
  it.each([
    { name: 'a cell', basis: '', option: undefined, first: 'Dự kiến đạt', gives: 'projected' },
    {
      name: 'a cell of no',
      basis: '',
      option: undefined,
      first: 'Dự kiến không đạt',
      gives: 'projected',
    },
    { name: 'the column', basis: 'Dự kiến', option: 'confirmed', first: 'Đạt', gives: 'projected' },
    { name: 'both', basis: 'projected', option: undefined, first: 'Projected', gives: 'projected' },
    { name: 'the option', basis: null, option: 'projected', first: 'Đạt', gives: 'projected' },
    { name: 'none', basis: 'CHÍNH THỨC', option: 'projected', first: 'Đạt', gives: 'confirmed' },
  ] as const)('are told by $name', ({ basis, option, first, gives }) => {
    const rows = [header, ['ward-1', basis, first, 'Đạt', 'Đạt']];
    const report = option === undefined ? readWithoutBasis(rows) : read(rows, { basis: option });
    expect(told(report)).toEqual([]);
    expect(report.accepted[0]?.value.basis).toBe(gives);
    const status = first === 'Dự kiến không đạt' ? notMet : met;
    expect(answersOf(report)).toContainEqual(['premises', status]);
  });

  it.each([
    { name: 'the column', basis: 'confirmed', option: 'projected' },
    { name: 'the option', basis: '', option: 'confirmed' },
  ] as const)('never count as confirmed where $name says so', ({ basis, option }) => {
    const report = read([header, ['ward-1', basis, 'Dự kiến đạt', 'Đạt', 'Projected']], {
      basis: option,
    });
    expect(told(report)).toEqual([
      '2|premises|table/projected-result',
      '2|training|table/projected-result',
    ]);
    expect(report.accepted).toEqual([]);
  });

  it('must be said or ruled out', () => {
    const report = readWithoutBasis([header, ['ward-1', '', 'Đạt', 'Đạt', 'Đạt']]);
    expect(told(report)).toEqual(['2||table/missing-cell']);
    const unreadable = readWithoutBasis([header, ['ward-1', 'tạm', 'Đạt', 'Đạt', 'Đạt']]);
    expect(told(unreadable)).toEqual(['2|basis|input/not-one-of']);
    expect(unreadable.issues[0]?.issue.params).toEqual({
      expected: ['confirmed', 'Chính thức', 'projected', 'Dự kiến', 'Dự kiến đạt'],
      received: 'tạm',
    });
  });
});

function readWithoutBasis(rows: unknown) {
  const criteriaSet = { id: plainSet.id };
  return readAssessmentRows(rows, { criteriaSets, criteriaSet, assessmentYear: 2024 });
}

describe('tallies', () => {
  const header = ['unitId', 'tally', 'unmetCriteria', 'premises'];
  it.each([
    { name: 'alone', row: ['2/3', ''], results: { kind: 'tally', metCount: 2, criteriaCount: 3 } },
    {
      name: 'with unmet criteria by id, number and title, in the order of the set',
      row: ['0/3', 'training; TC 1,Tuần tra'],
      results: {
        kind: 'tally',
        metCount: 0,
        criteriaCount: 3,
        unmetCriterionIds: ['premises', 'patrols', 'training'],
      },
    },
    {
      name: 'with one by bare number',
      row: ['2/3', 3],
      results: { kind: 'tally', metCount: 2, criteriaCount: 3, unmetCriterionIds: ['training'] },
    },
    {
      name: 'with a semicolon at the end',
      row: ['2/3', '2;'],
      results: { kind: 'tally', metCount: 2, criteriaCount: 3, unmetCriterionIds: ['patrols'] },
    },
  ])('$name', ({ row, results }) => {
    const report = read([header, ['ward-1', ...row, null]]);
    expect(told(report)).toEqual([]);
    expect(report.accepted[0]?.value.results).toEqual(results);
  });

  it.each([
    { row: ['2/40', '', ''], issues: ['2|tally|tally/denominator-mismatch'] },
    { row: ['2/3', '', 'Đạt'], issues: ['2|tally|table/tally-and-criteria'] },
    { row: ['', 'premises', ''], issues: ['2|unmetCriteria|table/missing-cell'] },
    { row: ['2/3', 'roads', ''], issues: ['2|unmetCriteria|criterion/unknown'] },
    { row: ['2/3', 'criterion-1', ''], issues: ['2|unmetCriteria|criterion/unknown'] },
    { row: ['2/3', 'patrols.reason', ''], issues: ['2|unmetCriteria|criterion/unknown'] },
    { row: ['2/3', '1;2', ''], issues: ['2|unmetCriteria|tally/too-many-unmet'] },
    { row: ['ba', '1', ''], issues: ['2|tally|tally/format'] },
  ])('refuses $row', ({ row, issues }) => {
    const report = read([header, ['ward-1', ...row]]);
    expect(told(report)).toEqual(issues);
    expect(report.accepted).toEqual([]);
  });

  it('warns of a criterion that is named twice', () => {
    const report = read([header, ['ward-1', '2/3', '1; premises', '']]);
    expect(told(report)).toEqual(['2|unmetCriteria|criterion/repeated']);
    expect(report.accepted[0]?.value.results).toMatchObject({ unmetCriterionIds: ['premises'] });
  });

  it('are unknown where they are blank', () => {
    const report = read([
      ['unitId', 'tally'],
      ['ward-1', '-'],
    ]);
    expect(report.accepted[0]?.value.results).toEqual({ kind: 'by-criterion', answers: [] });
    expect(told(report)).toEqual(['2|tally|tally/blank']);
    expect(report.issues[0]?.issue).toMatchObject({
      severity: 'warning',
      path: [1, 1],
      params: { criteriaCount: 3 },
    });
  });

  it('are blank only where no criterion is answered, and in rows that are not refused', () => {
    const report = read([
      header,
      ['ward-1', '', '', 'Đạt'],
      ['ward-2', '', '', ''],
      ['', '', '', ''],
      [' ', '', '1', ''],
      ['ward-4', 'ba', '', ''],
    ]);
    expect(told(report)).toEqual([
      '2||criterion/unanswered',
      '3|tally|tally/blank',
      '4||table/blank-rows',
      '5||table/missing-cell',
      '5|unmetCriteria|table/missing-cell',
      '6|tally|tally/format',
    ]);
  });

  it.each([
    { word: 'Đạt', basis: 'Dự kiến', gives: ['2|tally|tally/word-for-unit'] },
    { word: '2/3', basis: 'Dự kiến đạt', gives: [] },
    { word: '2/3', basis: 'DỰ KIẾN', gives: [] },
    { word: '2/3', basis: 'Đạt', gives: ['2|Loại kết quả|input/not-one-of'] },
  ])('are projected as the row says: $word, $basis', ({ word, basis, gives }) => {
    const report = read([
      ['unitId', 'tally', 'Loại kết quả'],
      ['ward-1', word, basis],
    ]);
    expect(told(report)).toEqual(gives);
    expect(report.accepted.map(({ value }) => value.basis)).toEqual(
      gives.length === 0 ? ['projected'] : [],
    );
  });

  it.each(['Kết quả', 'result', 'Số TC đạt'])('stand under a lone "%s" too', (name) => {
    const report = read([
      ['unitId', name],
      ['ward-1', '2/3'],
    ]);
    expect(report.accepted[0]?.value.results).toMatchObject({ kind: 'tally', metCount: 2 });
  });

  it.each([
    { header: ['unitId', 'Kết quả', 'tally'] },
    { header: ['unitId', 'Kết quả', 'premises'] },
  ])('are not guessed where another column says something: $header', ({ header: mixed }) => {
    expect(told(read([mixed, ['ward-1', '2/3', '']]))[0]).toMatch(/table\/mixed-layouts$/);
  });

  it('name no criterion of two with one title', () => {
    const criteria = plainSet.criteria.map((criterion) => ({
      ...criterion,
      title: { vi: 'Chung' },
    }));
    const report = read([header, ['ward-1', '2/3', 'chung', '']], {
      criteriaSets: [{ ...plainSet, criteria }],
    });
    expect(told(report)).toEqual(['2|unmetCriteria|table/ambiguous-criterion']);
  });
});

describe('what a row says of its assessment', () => {
  const header = [
    'unitId',
    'unitCode',
    'ward',
    'assessmentYear',
    'criteriaSet',
    'criteriaSetRevision',
    'tally',
  ];
  const row = (cells: readonly unknown[], options = {}) =>
    read([header, [...cells, '3/3']], { units, ...options });

  it.each([
    { cells: ['w-1', '', '', '', '', ''] },
    { cells: ['', '00001', '', 2024, 'plain-set', 1] },
    { cells: ['', ' 00001 ', '', '2024', ' plain-set ', '1'] },
    { cells: ['', '', 'Phường Bến Hoà', '', '', 1] },
    { cells: ['w-1', '00001', 'P. Bến Hòa', null, undefined, ''] },
  ])('is read from $cells', ({ cells }) => {
    const report = row(cells);
    expect(told(report)).toEqual([]);
    expect(report.accepted[0]?.value).toMatchObject({
      unitId: 'w-1',
      assessmentYear: 2024,
      criteriaSet: { id: 'plain-set', revision: 1 },
    });
  });

  it.each([
    { cells: ['', '', '', '', '', ''], issues: ['2|ward|table/missing-cell'] },
    { cells: ['w-9', '', '', '', '', ''], issues: ['2|unitId|records/unknown-unit'] },
    { cells: [1, '', '', '', '', ''], issues: ['2|unitId|input/wrong-type'] },
    { cells: ['w\u00071', '', '', '', '', ''], issues: ['2|unitId|input/wrong-format'] },
    { cells: ['', 1, '', '', '', ''], issues: ['2|unitCode|unit/code-as-number'] },
    { cells: ['', '', 'Ben Hoa', '', '', ''], issues: ['2|ward|unit/not-found'] },
    { cells: ['w-1', '00002', '', '', '', ''], issues: ['2|ward|table/differing-units'] },
    {
      cells: ['w-1', '99999', '', '', '', ''],
      issues: ['2|unitCode|unit/not-found'],
    },
    { cells: ['w-1', '', '', 1999, '', ''], issues: ['2|assessmentYear|input/out-of-range'] },
    { cells: ['w-1', '', '', 'nay', '', ''], issues: ['2|assessmentYear|number/format'] },
    { cells: ['w-1', '', '', '', 'no-set', ''], issues: ['2|criteriaSet|criteria-set/unknown'] },
    { cells: ['w-1', '', '', '', '', 2], issues: ['2|criteriaSet|criteria-set/unknown'] },
    {
      cells: ['w-1', '', '', '', '', 0],
      issues: ['2|criteriaSetRevision|input/out-of-range'],
    },
    {
      cells: ['w-1', '', '', '', '', 'mới'],
      issues: ['2|criteriaSetRevision|number/format'],
    },
  ])('is refused in $cells', ({ cells, issues }) => {
    const report = row(cells);
    expect(told(report)).toEqual(issues);
    expect(counts(report)).toEqual([1, 0, 1, 0]);
  });

  it('must have a year and a set', () => {
    const options = { criteriaSets, basis: 'confirmed', units } as const;
    const report = readAssessmentRows([header, ['w-1', '', '', '', '', '', '3/3']], options);
    expect(told(report)).toEqual([
      '2|assessmentYear|table/missing-cell',
      '2|criteriaSet|table/missing-cell',
    ]);
  });

  it('tells the revisions of a set apart', () => {
    const revised = { ...plainSet, revision: 2 };
    const report = (revision: unknown) =>
      row(['w-1', '', '', '', 'plain-set', revision], { criteriaSets: [plainSet, revised] });
    expect(told(report(''))).toEqual(['2|criteriaSet|criteria-set/ambiguous']);
    expect(report(2).accepted[0]?.value.criteriaSet).toEqual({ id: 'plain-set', revision: 2 });
  });

  it('takes a ward by its name and area', () => {
    const report = read(
      [
        ['Phường', 'Quận', 'tally'],
        ['Bến Hòa', true, '3/3'],
        ['Bến Hòa', 'Quận Không Có', '3/3'],
      ],
      { units },
    );
    expect(told(report).map((one) => one.replace(/\|unit.*/, '|unit'))).toEqual([
      '2|Quận|input/wrong-type',
      '3|Quận|unit',
    ]);
  });

  it('tells the faults of the head and of the results together', () => {
    const report = read([
      ['unitId', 'assessmentYear', 'premises', 'patrols', 'training'],
      [1, 1999, '??', 'Đạt', 'Đạt'],
    ]);
    expect(told(report)).toEqual([
      '2|unitId|input/wrong-type',
      '2|assessmentYear|input/out-of-range',
      '2|premises|status/unreadable',
    ]);
  });

  it('warns where one ward is spelt in two ways', () => {
    const report = read(
      [
        ['ward', 'assessmentYear', 'tally'],
        [12, 2021, '3/3'],
        ['Bến Hòa', 2022, '3/3'],
        ['Bến Hoà', 2023, '3/3'],
      ],
      { units },
    );
    expect(told(report)).toContain('4|ward|text/two-spellings');
    expect(report.accepted).toHaveLength(2);
  });
});

describe('the same ward twice', () => {
  const header = ['unitId', 'assessmentYear', 'basis', 'premises', 'patrols', 'training'];
  const row = (first: string, basis = '', year = 2024) => ['ward-1', year, basis, first, 'x', 'x'];

  it('counts once where the rows say the same', () => {
    const report = read([header, row('x'), row('Đạt'), row('✓')]);
    expect(report.accepted.map(({ rowNumbers }) => rowNumbers)).toEqual([[2, 3, 4]]);
    expect(told(report)).toEqual(['3||assessment/repeated']);
    expect(report.issues[0]?.issue.params).toEqual({
      unitId: 'ward-1',
      assessmentYear: 2024,
      rowNumbers: [2, 3, 4],
    });
    expect(report.issues[0]?.issue.path).toEqual([2]);
    expect(counts(report)).toEqual([3, 3, 0, 0]);
    expect(report.stats.byCriteriaSet[0]?.assessmentCount).toBe(1);
  });

  it('is refused in every row where they differ', () => {
    const report = read([header, row('x'), row(''), row('x')]);
    expect(told(report)).toEqual([
      '2||assessment/contradictory',
      '3||criterion/unanswered',
      '3||assessment/contradictory',
      '4||assessment/contradictory',
    ]);
    expect(counts(report)).toEqual([3, 0, 3, 0]);
    expect(report.rejected.map(({ issues }) => issues.length)).toEqual([1, 2, 1]);
    expect(report.stats.byCriteriaSet).toEqual([]);
  });

  it('is no contradiction for another year, basis or set', () => {
    const report = read([
      header,
      row('x', 'confirmed'),
      row('0', 'projected'),
      row('0', 'confirmed', 2023),
    ]);
    expect(told(report)).toEqual([]);
    expect(report.accepted).toHaveLength(3);
    const bySet = read([
      ['unitId', 'criteriaSet', 'tally'],
      ['ward-1', 'plain-set', '2/3'],
      ['ward-1', 'host-set', '4/5'],
    ]);
    expect(bySet.accepted).toHaveLength(2);
  });

  it('does not blame a row for another one that is refused', () => {
    const report = read([header, row('x'), row('??')]);
    expect(told(report)).toEqual(['3|premises|status/unreadable']);
    expect(report.accepted.map(({ rowNumbers }) => rowNumbers)).toEqual([[2]]);
  });
});
