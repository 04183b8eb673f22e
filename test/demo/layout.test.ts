import { describe, expect, test } from 'vitest';
import { paintWith, wantsColour } from '../../docs/demo/paint';
import { renderTable } from '../../docs/demo/table';
import { plain, widthOf, wrap } from '../../docs/demo/text';
import { example, runDemo, runOn } from './run-demo';

const ESCAPE = '\u001b';
const noColour = paintWith(false);

/** Tables are told by their rule: from the line above it to the next blank line of the page. */
function tablesOf(output: string): readonly (readonly string[])[] {
  const lines = output.split('\n');
  return lines.flatMap((line, index) => {
    if (!/^ {2}─+$/.test(line)) return [];
    const end = lines.findIndex((one, at) => at > index && one === '');
    return [lines.slice(index - 1, end === -1 ? undefined : end)];
  });
}

const outputs = [
  { name: 'published, vi', output: runDemo([]).out, tableCount: 7 },
  { name: 'published, en', output: runDemo(['--locale', 'en']).out, tableCount: 7 },
  { name: 'example, vi', output: runOn(JSON.parse(example), 'vi').out, tableCount: 5 },
  { name: 'example, en', output: runOn(JSON.parse(example), 'en').out, tableCount: 5 },
];

describe('tables', () => {
  test.each(outputs)('$name: all lines of a table are equally wide', ({ output, tableCount }) => {
    const tables = tablesOf(output);
    expect(tables).toHaveLength(tableCount);
    for (const lines of tables) {
      expect(lines.length).toBeGreaterThan(2);
      expect(new Set(lines.map((line) => [...line].length)).size).toBe(1);
    }
  });

  test.each(outputs)('$name: nothing is wider than 100 columns', ({ output }) => {
    expect(Math.max(...output.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(
      100,
    );
  });

  test.each(outputs)('$name: every letter is composed', ({ output }) => {
    expect(output).toBe(output.normalize('NFC'));
  });

  test('a decomposed name is composed before it is measured', () => {
    const columns = [{ header: 'A', isFlexible: true }, { header: 'B' }];
    const row = (text: string) => ({ kind: 'cells', cells: [{ text }, { text: 'x' }] }) as const;
    const name = 'Phường Điện Biên';
    const [, , composed, decomposed] = renderTable(
      columns,
      [row(name), row(name.normalize('NFD'))],
      80,
      noColour,
    );
    expect(name.normalize('NFD')).not.toBe(name);
    expect(decomposed).toBe(composed);
  });

  test('a long name is broken into lines, and a word longer than the column is cut', () => {
    const columns = [{ header: 'A', isFlexible: true }, { header: 'B' }];
    const cells = [{ text: `một hai ba bốn ${'x'.repeat(60)}` }, { text: '1' }];
    const lines = renderTable(columns, [{ kind: 'cells', cells }], 30, noColour);
    expect(new Set(lines.map(widthOf))).toEqual(new Set([30]));
    expect(lines.join('').replaceAll(' ', '')).toContain('mộthaibabốn');
  });
});

describe('text', () => {
  test('nothing in a text steers the terminal', () => {
    expect(plain(`a${ESCAPE}[31mb\r\nc\u202ed`)).toBe('a [31mb c d');
  });

  test('a number keeps its percent sign', () => {
    expect(wrap('từ 30 % số phường', 5)).toEqual(['từ', '30 %', 'số', 'phườn', 'g']);
  });
});

describe('colour', () => {
  test.each(outputs)('$name: none where it is off', ({ output }) => {
    expect(output).not.toContain(ESCAPE);
  });

  test('there where it is on, and the text stays the same', () => {
    const coloured = runDemo([], { hasColour: true }).out;
    const codes = new RegExp(`${ESCAPE}\\[\\d+m`, 'g');
    expect(coloured).toMatch(codes);
    expect(coloured.replace(codes, '')).toBe(runDemo([]).out);
  });

  test('in complaints only where it is on', () => {
    expect(runOn({}, 'vi').error).not.toContain(ESCAPE);
    expect(runOn({}, 'vi', true).error).toContain(ESCAPE);
  });

  const terminal = { isTTY: true, hasColors: () => true };
  test.each([
    { name: 'a terminal with colour', stream: terminal, env: {}, wants: true },
    { name: 'a pipe', stream: {}, env: {}, wants: false },
    {
      name: 'a terminal without colour',
      stream: { isTTY: true, hasColors: () => false },
      env: {},
      wants: false,
    },
    { name: 'NO_COLOR', stream: terminal, env: { NO_COLOR: '1' }, wants: false },
    { name: 'an empty NO_COLOR', stream: terminal, env: { NO_COLOR: '' }, wants: true },
    { name: 'FORCE_COLOR at a pipe', stream: {}, env: { FORCE_COLOR: '1' }, wants: true },
    { name: 'FORCE_COLOR=0', stream: terminal, env: { FORCE_COLOR: '0' }, wants: false },
    { name: 'both', stream: terminal, env: { NO_COLOR: '1', FORCE_COLOR: '1' }, wants: false },
  ])('$name: $wants', ({ stream, env, wants }) => {
    expect(wantsColour(stream, env)).toBe(wants);
  });
});
