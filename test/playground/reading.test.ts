import { exportRows } from 'model-ward-rules/intake';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../docs/playground/reading/read-file';
import { readText } from '../../docs/playground/reading/read-text';
import { writeWorkbook } from '../../docs/playground/reading/write-workbook';

const rowsOf = (text: string) => {
  const paper = readText(text, 'x');
  return paper.kind === 'table' ? paper.rows : paper.kind;
};

describe('a text', () => {
  it.each([
    {
      text: 'a\tb\n"c\t1,5',
      rows: [
        ['a', 'b'],
        ['"c', '1,5'],
      ],
    },
    {
      text: '\uFEFFa;b\r\n"c;d";1,5\r\n',
      rows: [
        ['a', 'b'],
        ['c;d', '1,5'],
      ],
    },
    {
      text: 'a,b,c\n1,2',
      rows: [
        ['a', 'b', 'c'],
        ['1', '2'],
      ],
    },
    { text: 'title\n\na;b', rows: [['title'], [''], ['a', 'b']] },
  ])('is a table: $text', ({ text, rows }) => expect(rowsOf(text)).toEqual(rows));

  it('is JSON, or cannot be taken apart', () => {
    expect(rowsOf(' {"a": 1}')).toBe('json');
    expect(rowsOf('[1]')).toBe('json');
    expect(rowsOf('a;b\n"c;d')).toBe('unreadable');
  });
});

describe('a file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('is read by what is in it', () => {
    expect(readFile(bytes('a;b'), 'x.csv')).toMatchObject({ kind: 'table', source: 'x.csv' });
    expect(readFile(bytes('[]'), 'x.csv')).toMatchObject({ kind: 'json' });
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x09, 0, 0x62, 0]);
    expect(readFile(utf16, 'x.txt')).toMatchObject({ rows: [['a', 'b']] });
    expect(readFile(Uint8Array.from([0xe2, 0x28]), 'x')).toMatchObject({ why: 'not-utf8' });
    expect(readFile(bytes('PK no zip'), 'x.xlsx')).toMatchObject({ why: 'not-a-workbook' });
  });
});

describe('a workbook that is written', () => {
  it('is read by others as it was meant', async () => {
    const rows = exportRows([
      ['Phường', 'Số <tiêu chí> & "khác"', null],
      ['7/8', 12.5, true],
      ['001', '=1+1', 'x\u0001y'],
    ]);
    const book = Buffer.from(
      writeWorkbook([
        ['Kết: quả/1', rows],
        ['Hai', [['b']]],
      ]),
    );
    expect(await readSheet(book)).toEqual([
      ['Phường', 'Số <tiêu chí> & "khác"', null],
      ['7/8', 12.5, true],
      ['001', "'=1+1", 'xy'],
    ]);
    expect(await readSheet(book, 'Hai')).toEqual([['b']]);
  });
});
