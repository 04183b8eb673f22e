import { plainDate } from 'model-ward-rules';
import { readAssessmentRows } from 'model-ward-rules/intake';
import { criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';

const good = { unitId: 'a', Năm: 2024, 'Số tiêu chí đạt': '20/20' };
const asOf = plainDate('2024-12-31');
const read = (row: object, options = {}) =>
  readAssessmentRows([{ ...good, ...row }], {
    criteriaSets: criteriaSetCatalogue,
    basis: 'confirmed',
    ...options,
  });
const told = (report: ReturnType<typeof read>) =>
  report.rejected.flatMap(({ issues }) =>
    issues.map(({ columnName, issue }) => `${columnName}: ${issue.code}`),
  );

const set = { criteriaSet: { id: 'model-ward-police-20' } };

describe('asOf of a table of assessments', () => {
  it.each([
    ['a year to come', { Năm: 2042 }, 'Năm: assessment/future-year'],
    ['the next year', { Năm: 2025 }, 'Năm: assessment/future-year'],
    ['a day on which it was made', { 'Ngày đánh giá': '2025-01-01' }, 'Ngày đánh giá: date/future'],
    ['a day of record', { 'Ngày ghi nhận': '2042-12-18' }, 'Ngày ghi nhận: date/future'],
    ['a day of withdrawal', { 'Ngày rút': '2099-11-18' }, 'Ngày rút: date/future'],
  ])('refuses %s, and does not ask without it', (_, row, want) => {
    expect(told(read(row, { ...set, asOf }))).toEqual([want]);
    expect(told(read(row, set))).toEqual([]);
  });

  it('takes the year and the day themselves', () => {
    const row = { 'Ngày đánh giá': '2024-12-30', 'Ngày ghi nhận': asOf };
    expect(told(read(row, { ...set, asOf }))).toEqual([]);
  });

  it('asks the year that an option gives as well, and of a projected result', () => {
    const row = { Năm: '' };
    const options = { ...set, asOf, assessmentYear: 2025, basis: 'projected' };
    expect(told(read(row, options))).toEqual(['Năm: assessment/future-year']);
  });

  it('lets a period end later: it is the year that is assessed', () => {
    const row = { 'Từ ngày': '2024-01-01', 'Đến ngày': '2025-01-31' };
    expect(told(read(row, { ...set, asOf }))).toEqual([]);
  });

  it('names the year and the day of the table', () => {
    const [issue] = read({ Năm: 2042 }, { ...set, asOf }).issues;
    expect(issue?.issue.params).toEqual({ assessmentYear: 2042, asOf: '2024-12-31' });
  });

  it('must be a day', () => {
    expect(read({}, { ...set, asOf: '31/12/2024' }).issues[0]?.issue.path[0]).toBe('asOf');
  });
});
