import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './axe';
import { keepScreenshot, openPage, openSite, type Site } from './site';

/** Loads pages in a wide and a narrow window, light and dark: nothing fails, nothing is cut, and axe finds nothing. */
export function lookAtPages(paths: readonly string[]): void {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  describe.each(paths)('%s', (path) => {
    it.each([1366, 360])('loads without a fault, %s pixels wide', async (width) => {
      const { page, faults } = await openPage(site, { viewport: { width, height: 900 } });
      await page.goto(`${site.address}/${path}`, { waitUntil: 'load' });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        width,
      );
      expect(faults).toEqual([]);
      await page.context().close();
    });

    it.each([
      { colorScheme: 'light', width: 1366 },
      { colorScheme: 'dark', width: 1366 },
      { colorScheme: 'light', width: 360 },
      { colorScheme: 'dark', width: 360 },
    ] as const)(
      'satisfies axe, $colorScheme, $width pixels wide',
      async ({ colorScheme, width }) => {
        const viewport = { width, height: 900 };
        const { page } = await openPage(site, { colorScheme, viewport, bypassCSP: true });
        await page.goto(`${site.address}/${path}`, { waitUntil: 'load' });
        await keepScreenshot(page, `${path.replaceAll(/[/.]/g, '-')}-${colorScheme}-${width}`);
        expect(await violationsOf(page)).toEqual([]);
        await page.context().close();
      },
    );
  });
}
