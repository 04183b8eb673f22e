import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isSlow, measureColdImports } from '../../size/cold-imports';
import type { Goal, WorkReport } from '../work';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const BYTES_PER_KILOBYTE = 1_000;

interface Size {
  readonly name: string;
  readonly size: number;
  readonly passed: boolean;
}

/** What the goals of this page ask of a bundle, in kB; the limits of package.json are those of today. */
const sizeGoals: Readonly<Record<string, number>> = {
  'evaluateAssessment from the root': 2,
  'the engine after check: evaluate, decide, roll up, measure': 10,
  engine: 10,
  'the whole root entry': 40,
};

/** P6: what it costs to adopt the package: bytes in a bundle, milliseconds of a first import. */
export function costWork(): WorkReport {
  const output = execFileSync('npx', ['--no-install', 'size-limit', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const sizes = JSON.parse(output) as readonly Size[];
  const imports = measureColdImports();
  return {
    id: 'P6',
    title: 'cost of adoption: minified and gzipped bundles, first import over an empty module',
    standings: [],
    goals: [
      ...sizes.flatMap(({ name, size }): readonly Goal[] => {
        const limit = sizeGoals[name];
        if (limit === undefined) return [];
        const kilobytes = size / BYTES_PER_KILOBYTE;
        return [
          {
            asks: `${name}, kB ≤ ${limit}`,
            reached: kilobytes.toFixed(1),
            isMet: kilobytes <= limit,
          },
        ];
      }),
      {
        asks: 'first import of entries without zod, ms ≤ 20 (or a third of that of zod)',
        reached: String(
          Math.max(
            ...imports.map((one) => (one.limitMilliseconds === undefined ? 0 : one.milliseconds)),
          ),
        ),
        isMet: !imports.some(isSlow),
      },
    ],
    figures: {
      ...Object.fromEntries(
        sizes.map(({ name, size }) => [`${name}, kB`, size / BYTES_PER_KILOBYTE]),
      ),
      ...Object.fromEntries(
        imports.map(({ entry, milliseconds }) => [`import ${entry}, ms`, milliseconds]),
      ),
    },
  };
}
