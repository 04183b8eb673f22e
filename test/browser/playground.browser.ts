import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpInputs, publishedInputs, type WardInput } from '../playground/cases';
import { violationsOf } from './axe';
import { keepScreenshot, openPage, openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const playground = (hash: string): string => `${site.address}/playground/index.html#${hash}`;

/** Goes to the page as if for the first time. */
async function enterAt(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(playground(hash));
}

/** Enters what a visitor would, by clicks and keys alone. */
async function enter(page: Page, input: WardInput): Promise<void> {
  await page.locator('#criteria-set').selectOption(input.criteriaSetId);
  await page.locator('#policy').selectOption(input.policyId);
  if (input.tally !== undefined) {
    await page.locator('input[name=form][value=tally]').check();
    await page.locator('#tally').fill('');
    await page.locator('#tally').pressSequentially(input.tally);
    for (const id of input.unmetCriterionIds ?? []) {
      await page.locator(`input[name=unmet][value="${id}"]`).check();
    }
    return;
  }
  await page.locator('input[name=form][value=by-criterion]').check();
  await page.locator(input.all === 'met' ? '#all-met' : '#all-unknown').click();
  for (const [position, choice] of Object.entries(input.answers ?? {})) {
    await page.locator(`label.${choice}:has(input[name="answer-${position}"])`).click();
  }
}

const inputs = [...publishedInputs, ...madeUpInputs];

describe.each([
  { locale: 'vi' as const, width: 1200 },
  { locale: 'en' as const, width: 1200 },
  { locale: 'vi' as const, width: 390 },
  { locale: 'en' as const, width: 390 },
])('the playground in $locale, $width pixels wide', ({ locale, width }) => {
  it.runIf(width === (locale === 'vi' ? 1200 : 390))('gives every verdict', async () => {
    const { page, faults } = await openPage(site, { viewport: { width, height: 800 } });
    for (const input of inputs) {
      await enterAt(page, `lang=${locale}`);
      await enter(page, input);
      const verdict = page.locator('#verdict');
      expect(await verdict.textContent(), input.name).toBe(input[locale]);
      expect(await verdict.getAttribute('class'), input.name).toContain(input.outcome);
      expect(await page.locator('#ward-issues li').count(), input.name).toBe(
        input.outcome === 'refused' ? 1 : 0,
      );
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('has room for everything', async () => {
    const { page } = await openPage(site, { viewport: { width, height: 800 } });
    for (const tab of ['ward', 'list', 'titles', 'targets', 'ward&form=tally']) {
      await enterAt(page, `lang=${locale}&tab=${tab}`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    await page.context().close();
  });

  it('keeps the verdict in sight while criteria are ticked', async () => {
    const { page } = await openPage(site, { viewport: { width, height: 800 } });
    await enterAt(page, `lang=${locale}`);
    await page.locator('label.met:has(input[name="answer-9"])').click();
    const box = await page.locator('#verdict').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    await page.context().close();
  });
});

describe('the playground', () => {
  it('switches the language, keeps what was chosen, and brings it back from the address', async () => {
    const { page, faults } = await openPage(site, {});
    await page.goto(`${site.address}/playground/index.html?lang=en`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('#all-met').click();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    await page.reload();
    expect(await page.locator('#verdict').textContent()).toBe('Đủ điều kiện: đạt 20/20 tiêu chí.');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is worked by keys alone', async () => {
    const { page } = await openPage(site, {});
    await enterAt(page, 'lang=en');
    await page.locator('#tab-ward').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#tab-list').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('End');
    expect(await page.locator('#tab-targets').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    await page.locator('#all-met').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#verdict').textContent()).toContain('Eligible');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#verdict').textContent()).toBe(
      'Not eligible: 19 of 20 criteria met.',
    );
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#verdict').textContent()).toContain('1 unknown');
    await page.context().close();
  });

  it('computes targets as they are typed and says what is wrong where it is', async () => {
    const { page, faults } = await openPage(site, {});
    await enterAt(page, 'lang=vi&tab=targets');
    await page.locator('#unitCount').fill('');
    await page.locator('#unitCount').pressSequentially('21');
    expect(await page.locator('#due').textContent()).toBe(
      'Từ 30% của 21 phường là ít nhất 7 phường.',
    );
    expect(await page.locator('#course .year').count()).toBe(3);
    expect(await page.locator('#course tbody tr').count()).toBe(3);
    await page.locator('#percent').fill('101');
    expect(await page.locator('#percent').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#percent-issues li').count()).toBe(1);
    expect(await page.locator('#course').textContent()).toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('opens at nonsense', async () => {
    const { page, faults } = await openPage(site, {});
    await enterAt(page, 'tab=%E0%A4%A&answers=zzz&set=__proto__&lang=xx');
    expect(await page.locator('#verdict').textContent()).toContain('Chưa xác định được');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [1200, 390].flatMap((width) =>
      [
        { name: 'ward', hash: 'lang=vi&answers=mmmmmnmmmmmmmmmmmmmu' },
        { name: 'tally', hash: 'lang=en&form=tally&tally=22/20' },
        { name: 'targets', hash: 'lang=en&tab=targets' },
        { name: 'targets-refused', hash: 'lang=vi&tab=targets&percent=x' },
      ].map((look) => ({ ...look, colorScheme, width })),
    ),
  );

  it.each(looks)('satisfies axe: $name, $colorScheme, $width', async (look) => {
    const { colorScheme, width, name, hash } = look;
    const viewport = { width, height: 900 };
    const { page } = await openPage(site, { colorScheme, viewport, bypassCSP: true });
    await enterAt(page, hash);
    await keepScreenshot(page, `playground-${name}-${colorScheme}-${width}`);
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });
});
