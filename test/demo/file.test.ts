import { readFileSync } from 'node:fs';
import { dienBien2022 } from 'model-ward-rules/published';
import { describe, expect, test } from 'vitest';
import { example, runDemo, unwrapped } from './run-demo';

const assessment = (unitId: string, metCount = 20) => ({
  unitId,
  assessmentYear: 2024,
  criteriaSet: { id: 'model-ward-police-20' },
  basis: 'confirmed',
  results: { kind: 'tally', metCount, criteriaCount: 20 },
});

const runOn = (content: string | Uint8Array, file = 'f.json', ...args: readonly string[]) =>
  runDemo([file, '--locale', 'en', ...args], { [file]: content });

const good = 'ward-1, 2024: Eligible: 20 of 20 criteria met.';

describe('E17: assessments', () => {
  const both = [assessment('ward-1'), assessment('ward-2', 19)];
  const lines = both.map((one) => JSON.stringify(one)).join('\n');
  const csv = [
    'unitId,Năm,Bộ tiêu chí,Loại kết quả,Số tiêu chí đạt',
    'ward-1,2024,model-ward-police-20,Chính thức,20/20',
    'ward-2,2024,model-ward-police-20,Chính thức,19/20',
  ].join('\r\n');
  test.each([
    { name: 'a list', file: 'f.json', content: JSON.stringify(both) },
    { name: 'NDJSON', file: 'f.ndjson', content: lines },
    { name: 'NDJSON in a file of another name', file: 'f.txt', content: lines },
    { name: 'CSV', file: 'f.csv', content: csv },
    {
      name: 'CSV with a mark and semicolons',
      file: 'F.CSV',
      content: `\ufeff${csv.replaceAll(',', ';')}`,
    },
  ])('$name', ({ file, content }) => {
    const { exitCode, out, error } = runOn(content, file);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(out).toContain(good);
    expect(out).toContain('ward-2, 2024: Not eligible: 19 of 20 criteria met.');
  });

  test('the ward of the README, saved as a file', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain('judgeAssessment(dienBien2022.assessment,');
    const [, sentence = ''] =
      /console\.log\(explainVerdict\(verdict, 'en'\)\); \/\/ (.+)/u.exec(readme) ?? [];
    const { exitCode, out, error } = runOn(JSON.stringify(dienBien2022.assessment));
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(sentence).not.toBe('');
    expect(out).toContain(sentence);
  });

  test.each([
    {
      name: 'a list',
      file: 'f.json',
      content: JSON.stringify([assessment('ward-1'), assessment('x', 21)]),
      fault: '[1] results.metCount: ',
    },
    {
      name: 'NDJSON',
      file: 'f.ndjson',
      content: `${JSON.stringify(assessment('ward-1'))}\n{oops\n`,
      fault: 'Line 2: ',
    },
    {
      name: 'CSV',
      file: 'f.csv',
      content: csv.replace('19/20', '21/20'),
      fault: 'Row 3',
    },
  ])('$name with a fault: where it is, and the rest is used', ({ file, content, fault }) => {
    const { exitCode, out, error } = runOn(content, file);
    expect(exitCode).toBe(1);
    expect(out).toContain(good);
    expect(out.match(/eligible: /giu)).toHaveLength(1);
    expect(error).toContain(fault);
  });

  test('a blank tally is a warning and no fault', () => {
    const results = { kind: 'by-criterion', answers: [] };
    const { exitCode, out, error } = runOn(JSON.stringify({ ...assessment('w'), results }));
    expect(exitCode).toBe(0);
    expect(out).toContain('w, 2024: Undetermined');
    expect(error).not.toBe('');
  });
});

describe('a programme', () => {
  const outcome = runOn(example, 'f.json', '--as-of', '2025-06-30');
  const text = unwrapped(outcome.out);

  test('every ward, area and target is reported; the faulty entry is refused and told', () => {
    expect(outcome.exitCode).toBe(1);
    expect(outcome.error).toMatch(/^assessments\[4\]\.results\.metCount: .+\n$/u);
    for (const ward of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']) {
      expect(text).toMatch(new RegExp(`${ward}, (Bến Cũ|Đồng Mới), Sông Xanh: On 2025-06-30`, 'u'));
    }
    expect(text).toContain('Sông Xanh: 5 wards; 2 registered; 2 newly built; 2 recognised');
    expect(text).toContain('Rank 1: Ba, 1 criterion still to be met.');
    expect(text).toContain('Assessments: 5 received, 4 used, 1 refused.');
    expect(text.match(/\(example\) Sông Xanh: /gu)).toHaveLength(3);
  });

  test('the day and the year are those asked for, or the end of the latest year', () => {
    expect(text).toContain('As of 2025-06-30, assessment year 2024');
    expect(runOn(example).out).toContain('As of 2024-12-31, assessment year 2024');
    const other = runOn(example, 'f.json', '--year', '2023').out;
    expect(other).toContain('As of 2023-12-31, assessment year 2023');
  });

  test('without assessments the year has to be named', () => {
    const empty = JSON.stringify({ ...JSON.parse(example), assessments: [] });
    expect(runOn(empty)).toMatchObject({ exitCode: 2, out: '' });
    expect(runOn(empty, 'f.json', '--year', '2024').exitCode).toBe(0);
  });

  test('one that lacks a part is told so', () => {
    const { exitCode, out, error } = runOn('{"register": {"units": [], "successions": []}}');
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(error).toContain('recognitionPolicy');
  });
});

describe('files that make no sense', () => {
  test.each([
    { name: 'empty', content: '' },
    { name: 'blank', content: '\ufeff \n' },
    { name: 'an empty list', content: '[]' },
    { name: 'null', content: 'null' },
    { name: 'a number', content: '7' },
    { name: 'prose', content: 'Kính gửi\nCông an phường' },
    { name: 'cut off', content: '{"unitId": ' },
    { name: 'keys of the language', content: '{"__proto__": {}, "constructor": 1}' },
    { name: 'UTF-16', content: new Uint8Array([0xff, 0xfe, 0x7b, 0x00]) },
    { name: 'a steering name', content: '{"\\u001b[2J": 1}' },
    { name: 'CSV with an open quote', file: 'f.csv', content: 'a,b\n"1,2\n' },
    { name: 'CSV of something else', file: 'f.csv', content: 'a,b\n1,2\n' },
    { name: 'nonsense lines', file: 'f.ndjson', content: 'x\ny\n' },
  ])('$name: told in both languages, nothing reported', ({ content, file = 'f.json' }) => {
    for (const locale of ['vi', 'en']) {
      const { exitCode, out, error } = runDemo([file, '--locale', locale], { [file]: content });
      expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
      expect(error).toMatch(/\p{L}/u);
      expect(error).not.toMatch(/undefined|\[object|\n\s+at /u);
      expect(error).not.toContain('\u001b');
    }
  });
});

describe('the command', () => {
  test.each([
    { args: ['--locale', 'fr'], problem: 'There is no locale “fr”' },
    { args: ['--locale'], problem: 'Invalid command' },
    { args: ['--colour'], problem: 'Invalid command' },
    { args: ['a.json', 'b.json', '--locale', 'en'], problem: 'one file at a time' },
    { args: ['a.json', '--locale', 'en'], problem: 'Cannot open the file “a.json”' },
    { args: ['--as-of', '30/06/2025'], problem: '--as-of: ' },
    { args: ['--year', '24', '--locale', 'en'], problem: 'four digits' },
  ])('$args: one line, exit code 2', ({ args, problem }) => {
    const { exitCode, out, error } = runDemo(args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(error).toContain(problem);
    expect(error.split('\n')).toHaveLength(2);
  });

  test.each(['vi', 'en'])('--help in %s', (locale) => {
    const { exitCode, out } = runDemo(['--help', '--locale', locale]);
    expect(exitCode).toBe(0);
    expect(out).toContain('docs/demo/programme.json');
  });
});
