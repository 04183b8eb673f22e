import { mergeConfig } from 'vitest/config';
import shared from '../vitest.config';

/** Draws every picture with Vega; its packages are installed by `npm run test:charts`. */
const { test, ...rest } = shared;
export default mergeConfig(rest, {
  test: { include: ['test/charts/drawn.test.ts'], testTimeout: test?.testTimeout ?? 60_000 },
});
