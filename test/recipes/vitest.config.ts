import { mergeConfig } from 'vitest/config';
import shared from '../vitest.config';

/**
 * Runs the recipe of each reader of spreadsheets where officials are, seven hours ahead of UTC; its packages are installed by
 * `npm run test:recipes`.
 */
const { test, ...rest } = shared;
export default mergeConfig(rest, {
  test: {
    include: ['test/recipes/recipes.test.ts'],
    testTimeout: test?.testTimeout ?? 60_000,
    pool: 'forks',
    env: { TZ: 'Asia/Ho_Chi_Minh' },
  },
});
