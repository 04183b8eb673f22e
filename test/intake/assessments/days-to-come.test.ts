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
    ['a year to come', { Năm: 2042 }, 'Năm: assessment/year-not-begun'],
    ['the next year', { Năm: 2025 }, 'Năm: assessment/year-not-begun'],
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

  it('asks the year that an option gives as well', () => {
    const options = { ...set, asOf, assessmentYear: 2025 };
    expect(told(read({ Năm: '' }, options))).toEqual(['Năm: assessment/year-not-begun']);
  });

  it('takes what is projected for a year to come, by the option or by the row', () => {
    const nextYear = { Năm: 2025 };
    const projected = [
      read(nextYear, { ...set, asOf, basis: 'projected' }),
      read({ ...nextYear, 'Loại kết quả': 'dự kiến' }, { ...set, asOf }),
    ];
    expect(projected.map(told)).toEqual([[], []]);
    expect(projected.map(({ accepted }) => accepted.map(({ value }) => value))).toMatchObject(
      projected.map(() => [{ assessmentYear: 2025, basis: 'projected' }]),
    );
  });

  it('refuses a later day of a projected result too', () => {
    const row = { Năm: 2025, 'Ngày đánh giá': '2025-01-01' };
    const options = { ...set, asOf, basis: 'projected' };
    expect(told(read(row, options))).toEqual(['Ngày đánh giá: date/future']);
  });

  it.each([
    ['cannot be read', { basis: 'confirmed' }, 'Loại kết quả: input/not-one-of', 'có lẽ'],
    ['is not said', { basis: undefined }, 'undefined: table/missing-cell', ''],
  ])('does not say of a row whose basis %s that it confirms', (_, options, want, basis) => {
    const row = { Năm: 2025, 'Loại kết quả': basis };
    expect(told(read(row, { ...set, asOf, ...options }))).toEqual([want]);
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
