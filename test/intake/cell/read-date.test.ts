import fc from 'fast-check';
import { orThrow, parsePlainDate } from 'model-ward-rules';
import { type DateFormat, type ExcelEpoch, readDate } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { checkNotFuture } from '../../../src/intake/cell/check-not-future';
import { dayShown, days, writtenDay } from '../../arbitraries/cells';

const dateFormats: readonly DateFormat[] = ['dd/MM/yyyy', 'dd-MM-yyyy', 'dd.MM.yyyy', 'MM/dd/yyyy'];
const said = (result: ReturnType<typeof readDate>): unknown =>
  result.ok ? result.value : result.issues.map(({ code }) => code).join();

describe('readDate', () => {
  it.each(['2024-12-18', ' 2024-12-18\u00A0', '\uFEFF2024-12-18', '2024-12\u200B-18'])(
    'reads %j without an option',
    (cell) => {
      expect(readDate(cell)).toEqual({ ok: true, value: '2024-12-18', warnings: [] });
    },
  );

  it.each([
    { dateFormat: 'dd/MM/yyyy', cell: '18/12/2024', day: '2024-12-18' },
    { dateFormat: 'dd/MM/yyyy', cell: '1/7/2025', day: '2025-07-01' },
    { dateFormat: 'dd/MM/yyyy', cell: '01/7/2025', day: '2025-07-01' },
    { dateFormat: 'dd/MM/yyyy', cell: '2025-07-01', day: '2025-07-01' },
    { dateFormat: 'dd/MM/yyyy', cell: '29/02/2024', day: '2024-02-29' },
    { dateFormat: 'MM/dd/yyyy', cell: '1/7/2025', day: '2025-01-07' },
    { dateFormat: 'MM/dd/yyyy', cell: '12/18/2024', day: '2024-12-18' },
    { dateFormat: 'dd-MM-yyyy', cell: '18-12-2024', day: '2024-12-18' },
    { dateFormat: 'dd.MM.yyyy', cell: '18.12.2024', day: '2024-12-18' },
    { dateFormat: 'dd/MM/yyyy', cell: '31/02/2024', day: 'date/no-such-day' },
    { dateFormat: 'dd/MM/yyyy', cell: '29/02/2023', day: 'date/no-such-day' },
    { dateFormat: 'dd/MM/yyyy', cell: '2023-02-29', day: 'date/no-such-day' },
    { dateFormat: 'dd/MM/yyyy', cell: '12/18/2024', day: 'date/no-such-day' },
    { dateFormat: 'dd/MM/yyyy', cell: '0/1/2024', day: 'date/no-such-day' },
    { dateFormat: 'MM/dd/yyyy', cell: '18/12/2024', day: 'date/no-such-day' },
    { dateFormat: 'dd/MM/yyyy', cell: '18-12-2024', day: 'date/undeclared-format' },
    { dateFormat: 'dd-MM-yyyy', cell: '18/12/2024', day: 'date/undeclared-format' },
    { dateFormat: 'dd/MM/yyyy', cell: '18/12/24', day: 'date/two-digit-year' },
    { dateFormat: 'dd/MM/yyyy', cell: '18/12/024', day: 'date/undeclared-format' },
    { dateFormat: 'dd/MM/yyyy', cell: '18/12-2024', day: 'date/undeclared-format' },
    { dateFormat: 'dd/MM/yyyy', cell: '18/12/2024 08:30', day: 'date/with-time' },
    { dateFormat: 'dd/MM/yyyy', cell: '１８/12/2024', day: 'date/undeclared-format' },
  ] as const)('under $dateFormat makes $day of $cell', ({ dateFormat, cell, day }) => {
    expect(said(readDate(cell, { dateFormat }))).toBe(day);
  });

  it.each([
    ['18/12/2024', 'date/undeclared-format'],
    ['1/7/2025', 'date/undeclared-format'],
    ['18-12-2024', 'date/undeclared-format'],
    ['18.12.2024', 'date/undeclared-format'],
    ['01/01/24', 'date/two-digit-year'],
    ['1-1-24', 'date/two-digit-year'],
    ['2024-02-31', 'date/no-such-day'],
    ['2023-02-29', 'date/no-such-day'],
    ['2024-12-18T00:00:00Z', 'date/with-time'],
    ['2024-12-18T08', 'date/with-time'],
    ['2024-12-18Z', 'date/with-time'],
    ['2024-12-18+07:00', 'date/with-time'],
    ['2024-12-18 8:30', 'date/with-time'],
    ['2024-W51', 'date/incomplete'],
    ['2024-w5', 'date/incomplete'],
    ['2024', 'date/incomplete'],
    ['Năm 2024', 'date/incomplete'],
    ['NĂM  2024', 'date/incomplete'],
    ['12/2024', 'date/incomplete'],
    ['1-2024', 'date/incomplete'],
    ['12 / 2024', 'date/incomplete'],
    ['2024-12', 'date/incomplete'],
    ['2024/1', 'date/incomplete'],
    ['18/12', 'date/incomplete'],
    ['1.7', 'date/incomplete'],
    ['Tháng 12/2024', 'date/incomplete'],
    ['tháng 1 năm 2024', 'date/incomplete'],
    ['Quý IV/2024', 'date/incomplete'],
    ['Qúy IV/2024'.normalize('NFD'), 'date/incomplete'],
    ['Quí III-2024', 'date/incomplete'],
    ['quý 4 năm 2024', 'date/incomplete'],
    ['quý 1 2024', 'date/incomplete'],
    ['quý II', 'date/incomplete'],
    ['Q4/2024', 'date/incomplete'],
    ['q1', 'date/incomplete'],
    ['quý I / 2024', 'date/incomplete'],
    ['quý 5/2024', 'date/format'],
    ['quý IIII/2024', 'date/format'],
    ['xq4/2024', 'date/format'],
    ['q4/2024x', 'date/format'],
    ['x2024', 'date/format'],
    ['2024x', 'date/format'],
    ['x12/2024', 'date/format'],
    ['12/2024x', 'date/format'],
    ['123/2024', 'date/format'],
    ['12/24x', 'date/format'],
    ['x12/24', 'date/format'],
    ['2024-12x', 'date/format'],
    ['x2024-12', 'date/format'],
    ['2024-W51x', 'date/format'],
    ['x2024-W51', 'date/format'],
    ['xtháng 1 năm 2024', 'date/format'],
    ['tháng 1 năm 2024x', 'date/format'],
    ['x01/01/24', 'date/format'],
    ['01/01/24x', 'date/format'],
    ['2024/12/18', 'date/format'],
    ['2024-12-18x', 'date/format'],
    ['x2024-12-18T', 'date/format'],
    ['20241218', 'date/format'],
    ['４５６４４', 'date/format'],
    ['45644.5', 'date/format'],
    ['cuối năm', 'date/format'],
    [true, 'date/format'],
    [45644, 'date/undeclared-epoch'],
    ['45644', 'date/undeclared-epoch'],
    ['1234567', 'date/undeclared-epoch'],
    [0.5, 'date/undeclared-epoch'],
    [2024, 'date/incomplete'],
    [1899, 'date/undeclared-epoch'],
    [1900, 'date/incomplete'],
    [2199, 'date/incomplete'],
    [2200, 'date/undeclared-epoch'],
    [2024.5, 'date/undeclared-epoch'],
  ])('refuses %j without an option: %s', (cell, code) => {
    expect(said(readDate(cell))).toBe(code);
  });

  it.each([
    { excelEpoch: 1900, cell: 45_644, day: '2024-12-18' },
    { excelEpoch: 1900, cell: '45644', day: '2024-12-18' },
    { excelEpoch: 1904, cell: 44_182, day: '2024-12-18' },
    { excelEpoch: 1900, cell: 61, day: '1900-03-01' },
    { excelEpoch: 1904, cell: 61, day: '1904-03-02' },
    { excelEpoch: 1900, cell: 2_958_465, day: '9999-12-31' },
    { excelEpoch: 1904, cell: 2_957_003, day: '9999-12-31' },
    { excelEpoch: 1900, cell: 60, day: 'date/serial-out-of-range' },
    { excelEpoch: 1904, cell: 60, day: 'date/serial-out-of-range' },
    { excelEpoch: 1900, cell: 60.5, day: 'date/serial-out-of-range' },
    { excelEpoch: 1900, cell: 61.5, day: 'date/with-time' },
    { excelEpoch: 1900, cell: 45_644.25, day: 'date/with-time' },
    { excelEpoch: 1900, cell: 2_958_465.5, day: 'date/with-time' },
    { excelEpoch: 1900, cell: 2_958_466, day: 'date/serial-out-of-range' },
    { excelEpoch: 1904, cell: 2_957_004, day: 'date/serial-out-of-range' },
    { excelEpoch: 1900, cell: 0, day: 'date/serial-out-of-range' },
    { excelEpoch: 1900, cell: -45_644, day: 'date/serial-out-of-range' },
    { excelEpoch: 1900, cell: 20_241_218, day: 'date/serial-out-of-range' },
    { excelEpoch: 1900, cell: Number.NaN, day: 'date/serial-out-of-range' },
    { excelEpoch: 1900, cell: Number.POSITIVE_INFINITY, day: 'date/serial-out-of-range' },
    { excelEpoch: 1900, cell: 2024, day: 'date/incomplete' },
    { excelEpoch: 1900, cell: '2024', day: 'date/incomplete' },
    { excelEpoch: 1900, cell: '20241218', day: 'date/format' },
  ] as const)('counting from $excelEpoch makes $day of $cell', ({ excelEpoch, cell, day }) => {
    expect(said(readDate(cell, { excelEpoch }))).toBe(day);
  });

  it.each([
    { cell: ' 18/12/2024', params: { received: '18/12/2024' } },
    {
      cell: '18-1-2024',
      dateFormat: 'dd/MM/yyyy',
      params: { received: '18-1-2024', dateFormat: 'dd/MM/yyyy' },
    },
    { cell: '31/2/2024', dateFormat: 'dd/MM/yyyy', params: { received: '31/2/2024' } },
    { cell: 'Quý IV', params: { received: 'Quý IV' } },
    { cell: 2024, params: { received: '2024' } },
    { cell: 45_644, params: { received: 45_644 } },
    { cell: 60, excelEpoch: 1904, params: { received: 60, first: 61, last: 2_957_003 } },
    { cell: 61.5, excelEpoch: 1900, params: { received: '61.5' } },
  ] as const)('tells what it received in place of a day: $cell', ({ cell, params, ...options }) => {
    expect(readDate(cell, options)).toMatchObject({ ok: false, issues: [{ path: [], params }] });
    expect(readDate(cell, options)).toHaveProperty('issues.0.params', params);
  });

  it('reads back every day that was written in a declared format, and in no other', () => {
    const formats = fc.constantFrom(...dateFormats);
    fc.assert(
      fc.property(days, formats, formats, fc.boolean(), (day, written, dateFormat, isShort) => {
        const cell = writtenDay(day, written, isShort);
        const result = readDate(cell, { dateFormat });
        if (written === dateFormat) expect(said(result)).toBe(day);
        else if (written.charAt(2) !== dateFormat.charAt(2)) {
          expect(said(result)).toBe('date/undeclared-format');
        }
        expect(said(readDate(day, { dateFormat }))).toBe(day);
        expect(said(readDate(cell))).toBe('date/undeclared-format');
      }),
    );
  });

  it('gives the day that a spreadsheet shows, over the whole range', () => {
    const isYear = (serial: number): boolean => serial >= 1900 && serial <= 2199;
    const agrees = (serial: number, excelEpoch: ExcelEpoch): void => {
      const day = readDate(serial, { excelEpoch });
      if (isYear(serial)) expect(day.ok).toBe(false);
      else if (said(day) !== dayShown(serial, excelEpoch)) expect.fail(`${serial} ${said(day)}`);
    };
    for (let serial = 61; serial <= 2_957_003; serial += 211) {
      agrees(serial, 1900);
      agrees(serial, 1904);
    }
  });
});

describe('checkNotFuture', () => {
  const asOf = orThrow(parsePlainDate('2025-12-31'));

  it.each(['2025-12-30', '2025-12-31'])('lets %s pass on 31 December 2025', (on) => {
    expect(checkNotFuture(parsePlainDate(on), asOf)).toEqual({
      ok: true,
      value: on,
      warnings: [],
    });
  });

  it('refuses the day after', () => {
    expect(checkNotFuture(parsePlainDate('2026-01-01'), asOf)).toMatchObject({
      ok: false,
      issues: [
        { code: 'date/future', path: [], params: { received: '2026-01-01', asOf: '2025-12-31' } },
      ],
    });
  });
});
