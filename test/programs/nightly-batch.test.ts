import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { openWorkspace } from './workspace';

const { folder, remove } = openWorkspace('nightly-batch');
afterAll(remove);
const workbook = join(folder, 'results.xlsx');

const header = ['Mã định danh', 'Năm', 'Bộ tiêu chí', 'Số tiêu chí đạt', 'Ngày đánh giá'];
/** Made-up results, as offices send them. */
const csv = [
  header,
  ['ward-1', '2024', 'model-ward-police-20', '20/20', '10/12/2024'],
  ['=ward-2', '2024', 'model-ward-police-20', '19/20', '10/12/2024'],
  ['ward-3', '2024', 'model-ward-police-20', '07/08', '10/12/2024'],
  ['Tổng cộng', '', '', '', ''],
];
const sheet = [
  header,
  ['ward-1', 2024, 'model-ward-police-20', '19/20', '11/12/2024'],
  ['ward-4', 2024, 'model-ward-police-20', '', '11/12/2024'],
  ['ward-5', 2024, 'model-ward-police-20', '21/22', '11/12/2024'],
];

const run = (inbox: string) =>
  spawnSync('node', ['nightly.mjs', inbox, workbook, '2024-12-31'], {
    cwd: folder,
    encoding: 'utf8',
  });
const rowsOf = (name: string) => readSheet(workbook, name);

beforeAll(async () => {
  for (const name of ['inbox', 'clean']) mkdirSync(join(folder, name));
  const text = (rows: typeof csv) => `\ufeff${rows.map((row) => row.join(';')).join('\r\n')}\r\n`;
  writeFileSync(join(folder, 'inbox/a.csv'), text(csv));
  await writeExcelFile(sheet.map((row) => row.map((value) => ({ value })))).toFile(
    join(folder, 'inbox/b.xlsx'),
  );
  writeFileSync(join(folder, 'inbox/c.xlsx'), 'no workbook');
  writeFileSync(join(folder, 'inbox/d.csv'), '');
  writeFileSync(join(folder, 'inbox/e.csv'), `${header.join(';')}\nward-1;"2024;x\n`);
  writeFileSync(join(folder, 'inbox/notes.txt'), 'not read');
  writeFileSync(join(folder, 'clean/a.csv'), text(csv.slice(0, 2)));
});

it('accounts for every row of every file, and says so by its exit code', async () => {
  const { status, stdout, stderr } = run('inbox');
  expect(stderr).toBe('');
  expect([status, stdout.trim()]).toEqual([
    1,
    '5 files: 4 assessments judged, 5 things to put right',
  ]);
  expect((await rowsOf('Đối chiếu')).slice(1).map((row) => row.slice(0, 5))).toEqual([
    ['a.csv', 3, 2, 1, 1],
    ['b.xlsx', 3, 2, 1, 0],
    ['c.xlsx', 0, 0, 0, 0],
    ['d.csv', 0, 0, 0, 0],
    ['e.csv', 0, 0, 0, 0],
  ]);
});

it('writes one row for each assessment, and which one counts', async () => {
  const rows = await rowsOf('Kết quả');
  expect(rows.slice(1).map((row) => [row[0], row[1], row[2], row[4], row[6]])).toEqual([
    ['a.csv', '2', 'ward-1', 'Đủ điều kiện: đạt 20/20 tiêu chí.', 'không'],
    ['a.csv', '3', "'=ward-2", 'Chưa đủ điều kiện: đạt 19/20 tiêu chí.', 'có'],
    ['b.xlsx', '2', 'ward-1', 'Chưa đủ điều kiện: đạt 19/20 tiêu chí.', 'có'],
    ['b.xlsx', '3', 'ward-4', expect.stringContaining('Chưa xác định'), 'có'],
  ]);
});

it('says of each row that was refused where it is, what is wrong and what to do', async () => {
  const [, ...rows] = await rowsOf('Bị từ chối');
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    ['a.csv', '4'],
    ['b.xlsx', '4'],
    ['c.xlsx', null],
    ['d.csv', null],
    ['e.csv', null],
  ]);
  for (const row of rows) expect(String(row[2]) && String(row[3])).not.toBe('');
});

it('ends with 0 where nothing is to be put right', () => {
  const { status, stdout } = run('clean');
  expect([status, stdout.trim()]).toEqual([
    0,
    '1 files: 1 assessments judged, 0 things to put right',
  ]);
});
