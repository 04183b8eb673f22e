import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './open-browser';
import { type ServedFolder, serveFolder } from './serve-folder';

const folder = fileURLToPath(new URL('../../docs/api', import.meta.url));
const screenshots = fileURLToPath(new URL('../../coverage/browser', import.meta.url));

/** The built site, served, and a browser to look at it. */
export interface Site {
  readonly browser: Browser;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the site and opens a browser. */
export async function openSite(): Promise<Site> {
  if (!existsSync(`${folder}/playground/index.html`)) {
    throw new Error('The site is not there: build it with "npm run docs".');
  }
  const browser = await openBrowser();
  const served: ServedFolder = await serveFolder(folder);
  return {
    browser,
    address: served.address,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** A page with all that went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** Opens a page that keeps every error of its console, its scripts, its requests and its security policy. */
export async function openPage(site: Site, options: BrowserContextOptions): Promise<WatchedPage> {
  const context = await site.browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    // A picture for another width is given up when the window changes: that is no fault.
    const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isGivenUp) faults.push(`not loaded: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective))",
  );
  return { page, faults };
}

/** Keeps a picture of the whole page for people to look at. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${screenshots}/${name}.png`, fullPage: true });
}
