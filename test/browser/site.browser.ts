import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './axe';
import { keepScreenshot, openPage, openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe('the picture of a result', () => {
  const charts = [
    { path: 'guides/targets.vi.html', summary: 'Bảng số liệu', rowCount: 5 },
    { path: 'rules/pace.html', summary: 'The figures as a table', rowCount: 3 },
  ];

  it.each(charts.flatMap((chart) => [1366, 360].map((width) => ({ ...chart, width }))))(
    'on $path is as large as drawn, with its table a key away, $width pixels wide',
    async ({ path, summary, rowCount, width }) => {
      const viewport = { width, height: 900 };
      const { page, faults } = await openPage(site, { viewport, bypassCSP: true });
      await page.goto(`${site.address}/${path}`, { waitUntil: 'load' });
      const image = page.locator('figure.chart img');
      const scale =
        "(({ width, naturalWidth }) => width / naturalWidth)(document.querySelector('figure.chart img'))";
      expect(await page.evaluate(scale)).toBe(1);
      expect(await image.getAttribute('alt')).toBe(
        await page.locator('figure.chart caption').textContent(),
      );
      await page.locator('figure.chart summary').focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('figure.chart summary').textContent()).toBe(summary);
      expect(await page.locator('figure.chart tbody tr').count()).toBe(rowCount);
      expect(await page.locator('figure.chart table').isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await page.evaluate("document.activeElement.matches('figure.chart .scroll')")).toBe(
        true,
      );
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        width,
      );
      await keepScreenshot(page, `chart-${path.replaceAll(/[/.]/g, '-')}-${width}`);
      expect(await violationsOf(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});

describe('what is published', () => {
  it('leads from the 30% target to its source and back in two clicks', async () => {
    const { page, faults } = await openPage(site, {});
    const target = 'published.html#city-share-2025';
    await page.goto(`${site.address}/${target}`);
    const linkUnder = (id: string, to: string) =>
      page.locator(`xpath=//p[a[@id="${id}"]]/following-sibling::ul[1]//a[@href="#${to}"]`);
    await linkUnder('city-share-2025', 'tienphong-2022-11-23').click();
    expect(page.url()).toContain('#tienphong-2022-11-23');
    await linkUnder('tienphong-2022-11-23', 'city-share-2025').click();
    expect(page.url()).toContain(target);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('and its constant lead to each other', async () => {
    const { page } = await openPage(site, {});
    await page.goto(`${site.address}/variables/model-ward-rules_published.cityShare2025.html`);
    await page.locator('.constant-value a[href$="#city-share-2025"]').click();
    await page.waitForURL(/published\.html#city-share-2025/);
    await page.locator('a[href="variables/model-ward-rules_published.cityShare2025.html"]').click();
    await page.waitForURL(/cityShare2025\.html/);
    await page.context().close();
  });
});

describe('the two languages', () => {
  it('lead to each other, menu and all', async () => {
    const { page, faults } = await openPage(site, { viewport: { width: 1366, height: 900 } });
    await page.goto(`${site.address}/start.html`);
    await page.locator('a.language').click();
    await page.waitForURL(/start\.vi\.html/);
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    await page.locator('#tsd-nav-container >> text=Hướng dẫn').waitFor({ state: 'attached' });
    await page.locator('a.language').click();
    await page.waitForURL(/start\.html/);
    expect(faults).toEqual([]);
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

  it('finds the source of the 30% target first, and keeps the question in the address', async () => {
    const { page, faults } = await openPage(site, {});
    await page.goto(`${site.address}/search.vi.html`);
    await page.locator('#search-words').fill('nguồn chỉ tiêu 30%');
    const first = page.locator('#search-results a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe('published.html#city-share-2025');
    expect(await page.locator('#search-status').textContent()).toMatch(/^Tìm thấy ở \d+ chỗ/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('nguồn chỉ tiêu 30%');
    await page.reload();
    expect(await page.locator('#search-words').inputValue()).toBe('nguồn chỉ tiêu 30%');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
