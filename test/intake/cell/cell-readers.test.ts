import type { Issue, Result } from 'model-ward-rules';
import {
  type Cell,
  readDate,
  readNumber,
  readPercent,
  readShare,
  readStatus,
  readTally,
} from 'model-ward-rules/intake';
import { modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { MAX_COUNT } from '../../../src/foundation/value/share';
import { contentOf } from '../../../src/intake/cell/content-of';
import { isBlank } from '../../../src/intake/cell/is-blank';
import { readCount } from '../../../src/intake/cell/read-count';
import { readInstrument } from '../../../src/intake/cell/read-instrument';
import { readHostId, readText } from '../../../src/intake/cell/read-text';
import { readYesOrNo } from '../../../src/intake/cell/read-yes-or-no';
import { isSpreadsheetError } from '../../../src/intake/cell/spreadsheet-error';
import { wordReader } from '../../../src/intake/cell/word-reader';

const issuesOf = (result: Result<unknown>): readonly Issue[] =>
  result.ok ? result.warnings : result.issues;
const said = (result: Result<unknown>): unknown =>
  result.ok ? result.value : result.issues.map(({ code }) => code).join();

const readColour = wordReader({ red: ['Đỏ'], blue: ['Xanh', 'Lam'] });

/** Every reader of one cell, and cells that it refuses or warns of. */
const readers: Readonly<
  Record<string, readonly [(cell: Cell) => Result<unknown>, readonly Cell[]]>
> = {
  readCount: [(cell) => readCount(cell, {}), ['x', 1.5, -1, MAX_COUNT + 1, 1e15, '1.234']],
  readDate: [readDate, ['x', 7, '31/02/2024', '2024-02-31', '2024', '1/1/24', '2024-01-01T00:00']],
  'readDate of a declared format': [
    (cell) => readDate(cell, { dateFormat: 'dd/MM/yyyy' }),
    ['x', '31/02/2024', '2024-02-31', '1-1-2024'],
  ],
  readHostId: [readHostId, [7, 'a\u0007b']],
  readInstrument: [readInstrument, [45_627, 12, '12E5', 'Ðiện']],
  readNumber: [readNumber, ['x', -1, 1e15, 0.1234, '1.234', '0,1234']],
  readPercent: [readPercent, ['x', 7, '-1%', '1,234%']],
  readShare: [readShare, ['x', '1/0', '2/1', '3–1/7', '1.234/2', `1/${Number.MAX_SAFE_INTEGER}`]],
  readStatus: [readStatus, ['x y', 'Có', 'Ðạt']],
  readTally: [
    (cell) => readTally(cell, modelWardPolice20),
    ['x', 45_000, '7/22', '21/20', '07/20', 'Đạt', '7/8', '30/22'],
  ],
  readText: [readText, ['Ðiện', 'Noäi']],
  readYesOrNo: [(cell) => readYesOrNo(cell, 'not-met'), ['x', 'Ðạt', 'gì']],
  wordReader: [readColour, ['x', 'Ðỏ', 7]],
};

describe('the readers of one cell', () => {
  it.each(
    Object.entries(readers).flatMap(([name, [read, cells]]) =>
      cells.map((cell) => ({ name, read, cell })),
    ),
  )('$name tells of $cell in the cell itself', ({ read, cell }) => {
    const issues = issuesOf(read(cell));
    expect(issues.length).toBeGreaterThan(0);
    for (const { path, message } of issues) {
      expect(path).toEqual([]);
      expect(message).not.toBe('');
    }
  });

  it.each(Object.entries(readers))('%s takes a blank cell for nothing', (_, [read]) => {
    for (const blank of [undefined, null, '', ' ', '\u200b', '-', ' – ', '—', '\ufeff-']) {
      expect(read(blank)).toStrictEqual({ ok: true, value: undefined, warnings: [] });
    }
  });
});

describe('what is written in a cell', () => {
  it.each([
    ['a text without blanks and what nobody sees', ' a\u200bb ', 'ab'],
    ['a number', 0, 0],
    ['a truth value', false, false],
    ['two dashes', '--', '--'],
    ['a dash beside something', '-1', '-1'],
  ] as const)('is %s', (_, cell, content) => {
    expect(contentOf(cell)).toBe(content);
  });
});

describe('a blank cell', () => {
  it.each([undefined, null, '', ' \t\n', '\u200b', '\ufeff \u00a0'])('is %j', (cell) => {
    expect(isBlank(cell)).toBe(true);
  });

  it.each(['-', '?', 'Д', '０', 'ệ', 'x ', 0, false])('is not %j, which can be seen', (cell) => {
    expect(isBlank(cell)).toBe(false);
  });
});

describe('a text', () => {
  it('is what is written, without blanks around it', () => {
    expect(readText(' Công an  phường\n')).toStrictEqual({
      ok: true,
      value: 'Công an  phường',
      warnings: [],
    });
  });
});

describe('an id of the host', () => {
  it.each([
    [7, 'number'],
    [true, 'boolean'],
  ])('is no %j: a spreadsheet may have taken away the zeros it began with', (cell, received) => {
    expect(issuesOf(readHostId(cell))).toMatchObject([
      { code: 'input/wrong-type', params: { expected: 'text', received } },
    ]);
  });
});

describe('a count', () => {
  it('is a whole number up to the largest', () => {
    expect(said(readCount('12', {}))).toBe(12);
    expect(said(readCount(12.5, {}))).toBe('input/wrong-type');
    expect(issuesOf(readCount(12.5, {}))[0]?.params).toEqual({
      expected: 'whole number',
      received: 'fraction',
    });
    expect(said(readCount(MAX_COUNT, {}))).toBe(MAX_COUNT);
    expect(issuesOf(readCount(MAX_COUNT + 1, {}))).toMatchObject([
      {
        code: 'input/out-of-range',
        params: { measured: 'number', bound: 'at-most', limit: MAX_COUNT },
      },
    ]);
  });
});

describe('yes or no', () => {
  it.each([
    ['Có', 'met', 'met'],
    ['có', 'not-met', 'not-met'],
    ['Yes', 'not-met', 'not-met'],
    ['Không', 'met', 'not-met'],
    ['không', 'not-met', 'met'],
    ['No', 'not-met', 'met'],
    ['Đạt', 'not-met', 'met'],
    ['x', 'met', 'met'],
    ['x', 'not-met', 'status/unreadable'],
    ['v', 'not-met', 'status/unreadable'],
    ['Gần', 'met', 'status/unreadable'],
  ] as const)('%s, where yes means %s, is %s', (cell, yesMeans, value) => {
    expect(said(readYesOrNo(cell, yesMeans))).toBe(value);
  });

  it('tells the words that are allowed, and no mark', () => {
    const [issue] = issuesOf(readYesOrNo(' x ', 'not-met')) as [Issue<'status/unreadable'>];
    expect(issue.params.received).toBe('x');
    expect(issue.params.allowed.slice(0, 4)).toEqual(['Có', 'Yes', 'Không', 'No']);
    expect(issue.params.allowed).toContain('Đạt');
    expect(issue.params.allowed).not.toContain('x');
  });
});

describe('the number of a document', () => {
  it.each([
    32_874,
    50_000,
    73_050,
    '32874',
    '73050',
    '1e5',
    '12e+5',
    '12e-5',
    '1.5e10',
    '1,5E3',
    0.5,
  ])('%s was changed by a spreadsheet', (cell) => {
    expect(issuesOf(readInstrument(cell))).toMatchObject([
      { code: 'text/changed-by-spreadsheet', params: { received: String(cell) } },
    ]);
  });

  it.each([
    '2024-1-5',
    '2024-01-05 00:00',
    '1/5/24',
    '01-05-2024',
    '1.5.2024',
    'jan-24',
    '5-thg 1-24',
  ])('%s is a day that was one', (cell) => {
    expect(said(readInstrument(cell))).toBe('text/changed-by-spreadsheet');
  });

  it.each([
    ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
    ...['thg 1', 'thg12'],
  ])('a month, as %s, is a day that was one', (month) => {
    for (const text of [`${month}-24`, `${month} 2024`, `${month}/24`, `12-${month}-24`]) {
      expect([text, said(readInstrument(text))]).toEqual([text, 'text/changed-by-spreadsheet']);
    }
  });

  it.each([32_873, 73_051, '12', 0])('%s is a bare number', (cell) => {
    expect(readInstrument(cell)).toMatchObject({
      ok: true,
      value: String(cell),
      warnings: [{ code: 'text/bare-number', params: { received: String(cell) } }],
    });
  });

  it('of more digits than a text may have is none', () => {
    expect(issuesOf(readInstrument('1'.repeat(2_001)))).toMatchObject([
      { code: 'input/out-of-range', params: { measured: 'text-length', limit: 2_000 } },
    ]);
  });

  it.each([
    '12/QĐ',
    '12/2024',
    'a1e5',
    '1e5a',
    '1/5/24x',
    'x1/5/24',
    'janx-24',
    'QĐ jan-24',
    '1/5-24',
    '2024-01-051',
  ])('%s is a text', (cell) => {
    expect(readInstrument(cell)).toStrictEqual({ ok: true, value: cell, warnings: [] });
  });
});

describe('a number in a text', () => {
  it('is told with the language that was declared, and only with that', () => {
    expect(issuesOf(readNumber('x'))[0]?.params).toStrictEqual({ received: 'x' });
    expect(issuesOf(readNumber('x', { numberLocale: 'en' }))[0]?.params).toStrictEqual({
      received: 'x',
      numberLocale: 'en',
    });
    expect(issuesOf(readNumber('1.234'))[0]?.params).toStrictEqual({ received: '1.234' });
  });
});

describe('a day', () => {
  it('is told with the format that was declared, and only with that', () => {
    expect(issuesOf(readDate('1/2/2024'))[0]?.params).toStrictEqual({ received: '1/2/2024' });
    expect(issuesOf(readDate('1/2/2024', { dateFormat: 'dd-MM-yyyy' }))[0]?.params).toStrictEqual({
      received: '1/2/2024',
      dateFormat: 'dd-MM-yyyy',
    });
  });
});

describe('one of a few words', () => {
  it('is itself or one of its ways of writing', () => {
    expect(['red', 'ĐỎ', ' lam ', 'Xanh', 'BLUE'].map((cell) => said(readColour(cell)))).toEqual([
      'red',
      'red',
      'blue',
      'blue',
      'blue',
    ]);
    expect(issuesOf(readColour(7))).toMatchObject([
      {
        code: 'input/not-one-of',
        params: { expected: ['red', 'Đỏ', 'blue', 'Xanh', 'Lam'], received: '7' },
      },
    ]);
    expect(said(readColour('Ðỏ'))).toBe('text/confusable-letter');
  });
});

describe('an error of a spreadsheet', () => {
  it.each([
    ...['#N/A', '#REF!', '#REF', '#VALUE!', '#VALUE', '#NAME?', '#NAME', '#DIV/0!', '#DIV/0'],
    ...['#NULL!', '#NULL', '#NUM!', '#NUM', '#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#SPILL'],
    ...['#CALC', '#FIELD', '#BLOCKED', '#GETTING_DATA', '#ERROR!', '#ERROR', '###', '########'],
    ...['Err:501', 'err:529', ' #n/a ', '\t#REF!\n'],
  ])('is %j', (text) => {
    expect(isSpreadsheetError(text)).toBe(true);
  });

  it.each([
    'N/A',
    '#',
    '##',
    'x #REF!',
    '#REF! x',
    'Err:401',
    'Err:50',
    'Err:5010',
    '#NAME!',
    '#1',
    '###x',
  ])('is not %j', (text) => {
    expect(isSpreadsheetError(text)).toBe(false);
  });
});
