import { readTally } from 'model-ward-rules/intake';
import { modelWardPolice20, modelWardPolice22 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';

const sets = { 20: modelWardPolice20, 22: modelWardPolice22 };
const said = (result: ReturnType<typeof readTally>): unknown =>
  result.ok ? result.value : result.issues.map(({ code }) => code).join();

describe('readTally', () => {
  it.each([
    ['21/22', 21],
    ['0/22', 0],
    ['22/22', 22],
    [' 21 / 22 ', 21],
    ['Đạt 21/22', 21],
    ['21/22 tiêu chí', 21],
    ['đạt  21/22  Tiêu chí', 21],
    ['đạt 21/22'.normalize('NFD'), 21],
    [2, 2],
    [22, 22],
    ['đạt 10 tiêu chí', 10],
  ])('reads %j as a count out of all', (cell, metCount) => {
    const value = { kind: 'tally', metCount, criteriaCount: 22 };
    expect(readTally(cell, modelWardPolice22)).toEqual({ ok: true, value, warnings: [] });
  });

  it.each([
    // Another number of criteria than the set has.
    ['20/20', 22, 'tally/denominator-mismatch'],
    ['21/22', 20, 'tally/denominator-mismatch'],
    ['12/20', 22, 'tally/denominator-mismatch'],
    ['20/0', 22, 'tally/denominator-mismatch'],
    ['0/12', 22, 'tally/denominator-mismatch'],
    ['1/13', 22, 'tally/denominator-mismatch'],
    ['32/12', 22, 'tally/denominator-mismatch'],
    // More than all.
    ['22/20', 20, 'tally/over-count'],
    ['23/22', 22, 'tally/over-count'],
    ['101/22', 22, 'tally/over-count'],
    // What a spreadsheet has turned into a day, or might have.
    ['7/8', 22, 'tally/looks-like-date'],
    ['31/12', 22, 'tally/looks-like-date'],
    ['1/1', 22, 'tally/looks-like-date'],
    ['07/08', 22, 'tally/looks-like-date'],
    ['07/22', 22, 'tally/looks-like-date'],
    ['7/022', 22, 'tally/looks-like-date'],
    ['07/08/2024', 22, 'tally/looks-like-date'],
    ['7-8-24', 22, 'tally/looks-like-date'],
    ['7.8.2024', 22, 'tally/looks-like-date'],
    ['21/22/20', 22, 'tally/looks-like-date'],
    ['2024-08-07', 22, 'tally/looks-like-date'],
    ['2024-08-07T00:00:00', 22, 'tally/looks-like-date'],
    ['08-Jul', 22, 'tally/looks-like-date'],
    ['7-Aug', 22, 'tally/looks-like-date'],
    ['7/Aug/2024', 22, 'tally/looks-like-date'],
    ['8 Dec', 22, 'tally/looks-like-date'],
    ['08-Thg7', 22, 'tally/looks-like-date'],
    ['8 tháng 7', 22, 'tally/looks-like-date'],
    ['Jul-22', 22, 'tally/looks-like-date'],
    ['Thg 7-22', 22, 'tally/looks-like-date'],
    ['Thg7-22', 22, 'tally/looks-like-date'],
    ['Tháng 12/2024', 22, 'tally/looks-like-date'],
    [45_511, 22, 'tally/looks-like-date'],
    ['45511', 22, 'tally/looks-like-date'],
    [2_958_465, 22, 'tally/looks-like-date'],
    // Said of the whole ward.
    ['Đạt', 22, 'tally/word-for-unit'],
    ['không đạt', 22, 'tally/word-for-unit'],
    ['Chưa đạt', 22, 'tally/word-for-unit'],
    [' DỰ KIẾN ĐẠT ', 20, 'tally/word-for-unit'],
    ['Chưa đánh giá', 22, 'tally/word-for-unit'],
    ['x', 22, 'tally/word-for-unit'],
    [true, 22, 'tally/word-for-unit'],
    // Neither.
    ['-1/22', 22, 'tally/format'],
    [2024, 22, 'tally/format'],
    [12_345_678, 22, 'tally/format'],
    [21 / 22, 22, 'tally/format'],
    [45_511.5, 22, 'tally/format'],
    ['0', 22, 'tally/format'],
    [1, 22, 'tally/format'],
    ['Dự kiến', 22, 'tally/format'],
    ['21-22', 22, 'tally/format'],
    ['21/22.5', 22, 'tally/format'],
    ['21 trên 22', 22, 'tally/format'],
    ['khoảng 21/22', 22, 'tally/format'],
    ['dự kiến đạt 21/22', 22, 'tally/format'],
    ['chưa đạt 21/22', 22, 'tally/format'],
    ['21/22 phường', 22, 'tally/format'],
    ['đạt21/22', 22, 'tally/format'],
    ['２１/22', 22, 'tally/format'],
    ['x2024-08-07', 22, 'tally/format'],
    ['2024-08-071', 22, 'tally/format'],
    ['x07/08/2024', 22, 'tally/format'],
    ['07/08-2024', 22, 'tally/format'],
    ['07/08/20245', 22, 'tally/format'],
    ['x08-Jul', 22, 'tally/format'],
    ['xJul-22', 22, 'tally/format'],
    ['Jul-x', 22, 'tally/format'],
    ['x45511', 22, 'tally/format'],
    ['1234567890/22', 22, 'tally/format'],
  ] as const)('refuses %j under the set of %i: %s', (cell, criteriaCount, code) => {
    expect(said(readTally(cell, sets[criteriaCount]))).toBe(code);
  });

  it.each([
    {
      cell: '20/20',
      params: { received: 20, expected: 22, criteriaSetId: modelWardPolice22.id },
    },
    { cell: '23/22', params: { metCount: 23, criteriaCount: 22 } },
    { cell: ' 7/8', params: { received: '7/8' } },
    { cell: '07/22', params: { received: '07/22' } },
    { cell: '08-Jul', params: { received: '08-Jul' } },
    { cell: ' Đạt', params: { received: 'Đạt', criteriaCount: 22 } },
    { cell: 23, params: { received: '23', criteriaCount: 22 } },
  ])('tells what was wrong with $cell', ({ cell, params }) => {
    const result = readTally(cell, modelWardPolice22);
    expect(result).toHaveProperty('issues.0.params', params);
    expect(result).toHaveProperty('issues.0.path', []);
  });

  it('reads every count of either set, and of no other', () => {
    for (const criteriaCount of [20, 22] as const) {
      for (let metCount = 0; metCount <= 40; metCount += 1) {
        for (let denominator = 0; denominator <= 40; denominator += 1) {
          const result = readTally(`${metCount}/${denominator}`, sets[criteriaCount]);
          const isMeant = denominator === criteriaCount && metCount <= criteriaCount;
          if (result.ok !== isMeant) expect.fail(`${metCount}/${denominator}`);
        }
      }
    }
  });
});
