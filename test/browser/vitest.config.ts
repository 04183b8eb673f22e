import { defineConfig } from 'vitest/config';
import usual from '../vitest.config.ts';

/** The site in a real browser, apart from the tests of every day: it needs Chromium and the built site. */
export default defineConfig({
  ...usual,
  test: {
    include: ['test/browser/**/*.browser.ts'],
    reporters: usual.test?.reporters ?? 'default',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
