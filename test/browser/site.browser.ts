import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './axe';
import { keepScreenshot, openPage, openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const pages = [
  { name: 'index', path: 'index.html' },
  { name: 'start', path: 'start.html' },
  { name: 'guide', path: 'guides/recognition.html' },
  { name: 'rule', path: 'rules/pace.html' },
  { name: 'search', path: 'search.html' },
];

describe.each(pages)('$path', ({ name, path }) => {
  it.each([1200, 390])('loads without a fault, %s pixels wide', async (width) => {
    const { page, faults } = await openPage(site, { viewport: { width, height: 900 } });
    await page.goto(`${site.address}/${path}`, { waitUntil: 'load' });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('satisfies axe, %s', async (colorScheme) => {
    const { page } = await openPage(site, { colorScheme, bypassCSP: true });
    await page.goto(`${site.address}/${path}`, { waitUntil: 'load' });
    await keepScreenshot(page, `${name}-${colorScheme}`);
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the search', () => {
  it.each(['tiêu chí', 'tieu chi', 'TIÊU CHÍ'])('finds a page for "%s"', async (words) => {
    const { page, faults } = await openPage(site, {});
    await page.goto(`${site.address}/index.html`);
    await page.locator('form.site-search input').fill(words);
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html/);
    const first = page.locator('#search-results a').first();
    await first.waitFor();
    await first.click();
    await page.waitForLoadState('load');
    expect(await page.locator('body').textContent()).toMatch(/tiêu chí/i);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
