import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../browser/open-browser';
import { type ServedFolder, serveFolder } from '../browser/serve-folder';
import { openWorkspace } from './workspace';

const { folder, remove } = openWorkspace('form');
let browser: Browser;
let served: ServedFolder;
let page: Page;

beforeAll(async () => {
  await build({
    entryPoints: [join(folder, 'main.jsx')],
    outfile: join(folder, 'form.js'),
    bundle: true,
    // It tells which imports it leaves out, which is what the package asks for.
    logLevel: 'error',
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const head = '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Xét</title>';
  writeFileSync(
    join(folder, 'index.html'),
    `${head}<main></main><script type="module" src="form.js"></script></html>`,
  );
  browser = await openBrowser();
  served = await serveFolder(folder);
  page = await browser.newPage();
  await page.goto(`${served.address}/index.html`);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  remove();
});

const judge = () => page.getByRole('button', { name: 'Xét' }).click();
const alertOf = (name: string) =>
  page.locator('p', { has: page.locator(`[id="${name}"]`) }).getByRole('alert');

it('shows each fault beside its field, in the sentences of the package', async () => {
  await judge();
  expect(await alertOf('unitId').textContent()).not.toBe('');
  expect(await alertOf('assessmentYear').textContent()).not.toBe('');
});

it('shows what is wrong with a criterion beside that criterion', async () => {
  await page.locator('#unitId').fill('ward-1');
  await page.locator('#assessmentYear').fill('2024');
  await page.locator('[id="criteria.plan"]').selectOption('met');
  await page.locator('[id="criteria.premises"]').fill('-1');
  await judge();
  expect(await alertOf('criteria.premises').textContent()).not.toBe('');
  expect(await page.getByRole('alert').count()).toBe(1);
});

it('becomes a verdict, where a field left blank is unknown and not a failure', async () => {
  await page.locator('[id="criteria.premises"]').fill('149.5');
  await judge();
  expect(await page.locator('output').textContent()).toContain('Chưa đủ điều kiện');
  await page.locator('[id="criteria.premises"]').fill('150');
  await judge();
  await page.locator('output', { hasText: 'Chưa xác định' }).waitFor();
  await page.locator('[id="criteria.equipment"]').selectOption('met');
  await judge();
  await page.locator('output', { hasText: 'Đủ điều kiện: đạt 3/3 tiêu chí.' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});
