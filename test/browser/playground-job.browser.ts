import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { messySheet, refusedRows } from '../playground/messy-sheet';
import { violationsOf } from './axe';
import { keepScreenshot, openPage, openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const HOW = 'list.sections=assessmentYear&list.fillArea=yes';
const pasted = messySheet.map((row) => row.join('\t')).join('\n');

const open = (page: Page, hash: string): Promise<unknown> =>
  page.goto(`${site.address}/playground/index.html#${hash}`);

async function paste(page: Page): Promise<void> {
  await open(page, `lang=vi&tab=list&${HOW}`);
  await page.locator('#results-text').fill(pasted);
}

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const numbersIn = (texts: readonly string[]): readonly number[] => [
  ...new Set(texts.map(Number).filter((number) => !Number.isNaN(number))),
];

describe('the job of a person with a sheet of thirty wards', () => {
  it('is done: faults row by row, verdicts, what each lacks, the number due, a sheet of paper', async () => {
    const { page, faults } = await openPage(site, { viewport: { width: 1366, height: 900 } });
    await paste(page);
    const rows = await page.locator('.faults tbody tr:has(.error) th').allTextContents();
    expect(numbersIn(rows)).toEqual(refusedRows);
    expect(await page.locator('.faults').textContent()).toContain('“Số TC đạt”: "07/08"');

    expect(await page.locator('#unit-table tbody tr').count()).toBe(30);
    const lineOf = (name: string): Promise<string | null> =>
      page.locator('#unit-table tbody tr', { hasText: name }).textContent();
    expect(await lineOf('Thuỷ Lý')).toContain('Chưa đủ điều kiện: đạt 19/20 tiêu chí.chưa đạt: 6');
    expect(await lineOf('Vĩnh Thái')).toContain('Đủ điều kiện: đạt 20/20 tiêu chí.');
    expect(await lineOf('Tân Lập')).toContain('Chưa xác định được');
    expect(await lineOf('Long Điền')).toContain('Dự kiến đủ điều kiện');
    expect(await lineOf('Xuân Đài')).toContain('không có kết quả đọc được');
    expect(await page.locator('#outcomes').textContent()).toBe(
      'đủ điều kiện18chưa đủ điều kiện4chưa xác định được1kết quả dự kiến1không có kết quả đọc được6',
    );

    const due = page.locator('figure', { hasText: 'Toàn danh sách' });
    expect(await due.locator('figcaption').textContent()).toContain('Toàn danh sách: 18–25/9');
    await due.locator('summary').click();
    expect(await due.locator('tbody tr').count()).toBe(4);

    expect(await pagesOf(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#printed').innerText()).toContain('bảng đã dán');
    expect(await page.locator('#printed').innerText()).toContain('xét tại ngày 31/12/2025');
    await keepScreenshot(page, 'playground-list-print');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is taken along: JSON, a workbook, the pace, a link, and the lines of code', async () => {
    const { page, faults } = await openPage(site, {});
    await paste(page);
    const saved = async (id: string): Promise<Buffer> => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.locator(id).click()]);
      return readFile(await file.path());
    };
    const json = JSON.parse((await saved('#save-json')).toString('utf8'));
    expect(json.report.units).toHaveLength(30);
    const sheet = await readSheet(await saved('#save-workbook'));
    expect(sheet).toHaveLength(31);
    expect(await page.locator('#code').textContent()).toContain('reportProgramme(programme, {');
    await page.locator('#to-pace').click();
    expect(await page.locator('#unitCount').inputValue()).toBe('30');
    expect(await page.locator('#due').textContent()).toBe(
      'Từ 30% của 30 phường là ít nhất 9 phường.',
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is done from a workbook as well, errors of formulas and merged cells with it', async () => {
    const { page, faults } = await openPage(site, {});
    await open(page, 'lang=vi&tab=list&list.sections=assessmentYear&list.fillArea=yes');
    const cells = messySheet.map((row) => row.map((text) => (text === '' ? null : text)));
    const book = await writeExcelFile(cells).toBuffer();
    await page
      .locator('#results-file')
      .setInputFiles({ name: 'bang.xlsx', mimeType: 'application/zip', buffer: book });
    await page.locator('#unit-table').waitFor();
    const rows = await page.locator('.faults tbody tr:has(.error) th').allTextContents();
    expect(numbersIn(rows)).toEqual(refusedRows);
    expect(await page.locator('#outcomes .eligible dd').textContent()).toBe('18');
    expect(await page.locator('.notes').textContent()).toContain('Đã đọc trang tính');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('needs no server', async () => {
    const { page, faults } = await openPage(site, {});
    const folder = fileURLToPath(new URL('../../docs/api/playground/index.html', import.meta.url));
    await page.goto(`${pathToFileURL(folder).href}#lang=en&tab=list&list.sections=assessmentYear`);
    await page.locator('#results-example').click();
    expect(await page.locator('#outcomes .eligible dd').textContent()).toBe('2');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

it('prints a ward on one sheet of paper, with each criterion', async () => {
  const { page, faults } = await openPage(site, {});
  await open(page, 'lang=en&set=model-ward-police-22&answers=mmmn');
  expect(await pagesOf(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#judgement tbody tr').last().isVisible()).toBe(true);
  expect(await page.locator('#printed').innerText()).toContain('As of 2025-12-31'.toLowerCase());
  expect(faults).toEqual([]);
  await page.context().close();
});

describe('what was chosen', () => {
  it('is taken back with the button of the browser, and answers come back with their set', async () => {
    const { page, faults } = await openPage(site, {});
    await open(page, 'lang=en');
    await page.locator('#all-met').click();
    await page.locator('#criteria-set').selectOption('own');
    await page.locator('#ownSet').fill('1. First\n2. Second (n/a)');
    expect(await page.locator('#verdict').textContent()).toBe(
      'Undetermined: 0 of 2 criteria met, 2 unknown; the results of the assessing body, criterion by criterion, would settle it.',
    );
    await page.locator('#policy').selectOption('own');
    await page.locator('#ownRule').selectOption('count-failed');
    await page.locator('#ownNumber').fill('x');
    expect(await page.locator('#ownNumber-issues li').count()).toBe(1);
    await page.locator('#ownNumber').fill('1');
    await page.locator('label.met:has(input[name="answer-1"])').click();
    expect(await page.locator('#verdict').textContent()).toContain('Eligible');
    await page.locator('#criteria-set').selectOption('model-ward-police-20');
    expect(await page.locator('#verdict').textContent()).toBe('Eligible: 20 of 20 criteria met.');
    await page.goBack();
    expect(await page.locator('#ownSet').inputValue()).toBe('1. First\n2. Second (n/a)');
    expect(await page.locator('#verdict').textContent()).toContain('1 of 2 criteria met');
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    expect(await page.locator('#verdict').textContent()).toContain('1 of 2 criteria met');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is followed over the years as a picture with a table behind it', async () => {
    const { page, faults } = await openPage(site, {});
    await open(page, 'lang=en&tab=titles&titles.knownAt=2024-05-01');
    await page.locator('#decisions-example').click();
    expect(await page.locator('#standing').textContent()).toContain('On 2025-12-31');
    expect(await page.locator('#titles-results svg').getAttribute('aria-label')).toBe(
      await page.locator('#titles-results figcaption').textContent(),
    );
    await page.locator('#unit').selectOption({ label: 'Vĩnh Thái' });
    expect(await page.locator('#titles-results figcaption').textContent()).toContain('Vĩnh Thái');
    await page.locator('#from').fill('20 22');
    expect(await page.locator('#from-issues li').count()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('letters in pictures', () => {
  it.each([360, 1200])('are at least 11 pixels high on a page %i pixels wide', async (width) => {
    const { page } = await openPage(site, { viewport: { width, height: 900 } });
    for (const [tab, button] of [
      ['list', '#results-example'],
      ['titles', '#decisions-example'],
      ['targets', undefined],
    ] as const) {
      await open(page, `lang=vi&tab=${tab}&${HOW}`);
      if (button !== undefined) await page.locator(button).click();
      const smallest = await page.evaluate(`Math.min(...[...document.querySelectorAll(
        '[role=tabpanel]:not([hidden]) .drawing')].map((drawing) =>
          parseFloat(getComputedStyle(drawing.querySelector('text')).fontSize) *
          drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width))`);
      expect(smallest).toBeGreaterThanOrEqual(11);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    await page.context().close();
  });
});

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1366, 360].flatMap((width) =>
    [
      { name: 'list', tab: 'list', locale: 'vi', button: '#results-example' },
      { name: 'titles', tab: 'titles', locale: 'en', button: '#decisions-example' },
    ].map((look) => ({ ...look, colorScheme, width })),
  ),
);

it.each(looks)('axe finds nothing: $name, $colorScheme, $width', async (look) => {
  const { colorScheme, width, name, tab, locale, button } = look;
  const viewport = { width, height: 900 };
  const { page } = await openPage(site, { colorScheme, viewport, bypassCSP: true });
  await open(page, `lang=${locale}&tab=${tab}&${HOW}&set=own&ownSet=1.%20A&policy=own`);
  await page.locator(button).click();
  for (const summary of await page.locator(`#panel-${tab} summary`).all()) await summary.click();
  await keepScreenshot(page, `playground-${name}-${colorScheme}-${width}`);
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
});
