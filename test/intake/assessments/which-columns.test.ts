import { readAssessmentRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { assessmentHeaders } from '../../../src/intake/assessments/assessment-headers';
import { criteriaSets, read, units } from './tables';

const { unitId, unitCode, ward, assessmentYear, criteriaSet, basis, stage } = assessmentHeaders;
const { tally, criterion, result } = assessmentHeaders;

/** What is wrong with the columns of a table, whole. */
const faultsOf = ({ issues }: ReturnType<typeof read>) =>
  issues.map(({ issue: { code, path, params }, ...place }) => ({ ...place, code, path, params }));

const missing = (expected: readonly string[], option?: string) => ({
  code: 'table/missing-column',
  path: [],
  params: option === undefined ? { expected } : { expected, option },
});
const mixed = (...headers: readonly string[]) => ({
  code: 'table/mixed-layouts',
  path: [],
  params: { headers },
});

describe('the columns that a table of assessments needs', () => {
  it.each([
    { header: ['tally'], faults: [missing([...unitId, ...unitCode, ...ward], 'unitId')] },
    { header: ['unitId'], faults: [missing([...tally, ...criterion, ...result])] },
    {
      header: ['unitId', 'unmetCriteria'],
      faults: [missing([...tally, ...criterion, ...result])],
    },
    { header: ['unitId', 'criterion'], faults: [missing(result)] },
    { header: ['unitId', 'criterion', 'reason'], faults: [missing(result)] },
    { header: ['unitId', 'reason'], faults: [missing(criterion), missing(result)] },
    {
      header: ['unitId', 'criterion', 'Tự đánh giá', 'Kết quả'],
      faults: [missing(stage, 'stage')],
    },
    { header: ['unitId', 'premises', 'Kết quả'], faults: [mixed('Kết quả', 'premises')] },
    { header: ['unitId', 'Tiêu chí', 'premises'], faults: [mixed('Tiêu chí', 'premises')] },
    { header: ['unitId', 'Lý do', 'premises'], faults: [mixed('Lý do', 'premises')] },
    { header: ['Tiêu chí', 'unitId', 'Số TC đạt'], faults: [mixed('Tiêu chí', 'Số TC đạt')] },
    {
      header: ['unitId', 'criterion', 'result', 'unmetCriteria'],
      faults: [mixed('criterion', 'unmetCriteria')],
    },
    {
      header: ['unitId', 'criterion', 'result', 'criteriaCount', 'premises'],
      faults: [mixed('criterion', 'criteriaCount')],
    },
    {
      header: ['ward', 'unitCode', 'tally'],
      faults: ['unitCode', 'ward'].map((columnName) => ({
        columnName,
        code: 'table/no-register',
        path: [],
        params: {},
      })),
    },
  ])('are told of $header', ({ header, faults }) => {
    const report = read([header, header.map(() => 'x')]);
    expect(faultsOf(report)).toStrictEqual(faults);
    expect(report.accepted).toEqual([]);
    expect(report.stats.byCriteriaSet).toEqual([]);
  });

  it.each([
    { header: ['unitId', 'tally'], row: ['w-1', '2/3'] },
    { header: ['unitId', 'premises'], row: ['w-1', 'x'] },
    { header: ['unitId', 'criterion', 'result'], row: ['w-1', 'premises', 'x'] },
  ])('are there: $header', ({ header, row }) => {
    expect(read([header, row]).accepted).toHaveLength(1);
  });

  it('may be given by options or by headings instead', () => {
    const rows = [
      ['unitId', 'tally'],
      ['w-1', '2/3'],
    ];
    const all = [
      missing(assessmentYear, 'assessmentYear'),
      missing(criteriaSet, 'criteriaSet'),
      missing(basis, 'basis'),
    ];
    expect(faultsOf(readAssessmentRows(rows, { criteriaSets }))).toStrictEqual(all);
    const sections = ['assessmentYear', 'basis'] as const;
    expect(faultsOf(readAssessmentRows(rows, { criteriaSets, sections }))).toStrictEqual([all[1]]);
  });

  it('may be names and codes with a register', () => {
    const rows = [
      ['ward', 'unitCode', 'tally'],
      ['Bến Hòa', '00001', '2/3'],
    ];
    expect(read(rows, { units }).accepted.map(({ value }) => value.unitId)).toEqual(['w-1']);
  });
});
