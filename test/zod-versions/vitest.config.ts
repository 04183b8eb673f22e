import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import base from '../vitest.config.ts';

const lowest = fileURLToPath(new URL('./node_modules/zod', import.meta.url));

/** What rests on zod, with the lowest version that the package allows; the ordinary tests have the newest. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  {
    resolve: {
      alias: [
        { find: /^zod$/, replacement: `${lowest}/index.js` },
        { find: /^zod\/mini$/, replacement: `${lowest}/v4/mini/index.js` },
      ],
    },
    test: {
      include: [
        'test/zod-versions/*.test.ts',
        'test/plans/plans.test.ts',
        'test/plans/agreement.test.ts',
        'test/schemas/round-trip.test.ts',
        'test/schemas/standard-schema.test.ts',
        'test/foundation/parse-stored.test.ts',
      ],
      reporters: ['default'],
    },
  },
);
