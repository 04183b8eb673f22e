import { readStatus } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';

const said = (result: ReturnType<typeof readStatus>): unknown =>
  result.ok ? result.value : result.issues.map(({ code }) => code).join();

describe('readStatus', () => {
  it.each([
    ['Đạt', 'met'],
    ['đạt', 'met'],
    [' ĐẠT ', 'met'],
    ['Đạt'.normalize('NFD'), 'met'],
    ['Met', 'met'],
    ['x', 'met'],
    ['X', 'met'],
    ['✓', 'met'],
    ['✔', 'met'],
    ['✔\uFE0F', 'met'],
    ['✓\uFE0E', 'met'],
    ['☑', 'met'],
    ['1', 'met'],
    [1, 'met'],
    [true, 'met'],
    ['TRUE', 'met'],
    ['Chưa đạt', 'not-met'],
    ['Không  đạt', 'not-met'],
    ['Not met', 'not-met'],
    ['0', 'not-met'],
    [0, 'not-met'],
    [false, 'not-met'],
    ['FALSE', 'not-met'],
    ['Dự kiến đạt', 'projected-met'],
    ['dự kiến đạt'.normalize('NFD'), 'projected-met'],
    ['Projected', 'projected-met'],
    ['Projected met', 'projected-met'],
    ['Dự kiến chưa đạt', 'projected-not-met'],
    ['Dự kiến không đạt', 'projected-not-met'],
    ['Projected not met', 'projected-not-met'],
    ['Không áp dụng', 'not-applicable'],
    ['N/A', 'not-applicable'],
    ['n/a', 'not-applicable'],
    ['Not applicable', 'not-applicable'],
    ['Chưa đánh giá', 'not-assessed'],
    ['Not assessed', 'not-assessed'],
    ['Chưa báo cáo', 'not-reported'],
    ['Not reported', 'not-reported'],
  ])('reads %j as %s', (cell, word) => {
    expect(said(readStatus(cell))).toBe(word);
  });

  it.each([
    { name: 'a short form with two meanings', cell: 'KĐ' },
    { name: 'a short form', cell: 'KAD' },
    { name: 'a text without marks', cell: 'Dat' },
    { name: 'a cross that may be a no', cell: '✗' },
    { name: 'a word and more', cell: 'Đạt một phần' },
    { name: 'what is nearly so', cell: 'Gần đạt' },
    { name: 'expected, but not said what', cell: 'Dự kiến' },
    { name: 'an error of a spreadsheet', cell: '#N/A' },
    { name: 'another number', cell: 2 },
    { name: 'a fraction', cell: 0.5 },
    { name: 'a name that every object has', cell: 'constructor' },
  ])('refuses $name', ({ cell }) => {
    expect(readStatus(cell)).toMatchObject({
      ok: false,
      issues: [{ code: 'status/unreadable', path: [], params: { received: String(cell) } }],
    });
  });

  it.each([
    { name: 'a yes that may answer the question of a criterion', cell: 'Có' },
    { name: 'a no that may say that nothing happened', cell: 'KHÔNG' },
    { name: 'its English', cell: 'Yes' },
    { name: 'and its no', cell: 'No' },
  ])('refuses $name, and says so', ({ cell }) => {
    expect(readStatus(cell)).toMatchObject({
      ok: false,
      issues: [{ code: 'status/yes-or-no', path: [], params: { received: cell } }],
    });
  });

  it.each([
    { name: 'a letter that only looks right', cell: 'Ðạt', code: 'text/confusable-letter' },
    { name: 'letters of a wrong encoding', cell: 'Äạt', code: 'text/mojibake' },
  ])('tells $name rather than a word that looks allowed', ({ cell, code }) => {
    expect(said(readStatus(cell))).toBe(code);
  });

  it('lists the words that it reads, each of which it does', () => {
    const result = readStatus('?');
    expect(result).toHaveProperty('issues.0.params', { received: '?', allowed: words });
    for (const word of words) expect(readStatus(word).ok).toBe(true);
  });
});

const words = [
  ...['Đạt', 'Met', 'x', '✓', '✔', '☑', '1', 'true'],
  ...['Chưa đạt', 'Không đạt', 'Not met', '0', 'false'],
  ...['Dự kiến đạt', 'Projected', 'Projected met'],
  ...['Dự kiến chưa đạt', 'Dự kiến không đạt', 'Projected not met'],
  ...['Không áp dụng', 'N/A', 'Not applicable'],
  ...['Chưa đánh giá', 'Not assessed'],
  ...['Chưa báo cáo', 'Not reported'],
];
