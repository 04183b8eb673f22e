import { defineConfig } from 'vitest/config';
import usual from '../vitest.config.ts';

/** Where officials and servers are, a zone behind UTC, and one that left out a day of 2011. */
const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Apia'];

/** Every test once more in each zone. Processes, since threads would all run in the zone of the machine. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    coverage: { enabled: false },
    projects: zones.map((zone) => ({
      extends: true as const,
      test: {
        name: zone,
        pool: 'forks' as const,
        env: { TZ: zone, EXPECTED_TZ: zone },
        include: ['test/**/*.test.ts', 'test/zones/zone-in-force.check.ts'],
      },
    })),
  },
});
