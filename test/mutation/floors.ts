import { matchesGlob } from 'node:path';

/** A part of the code with the tests that have to notice when it is changed. */
export interface Floor {
  readonly name: string;
  /** Files below `src/`, as globs; one that begins with `!` takes files away. */
  readonly code: readonly string[];
  /** Test files below `test/`, as globs. */
  readonly tests: readonly string[];
}

/** A folder of `src/`: its schemas are a floor of their own, its plans are made from them. */
const folder = (
  name: string,
  tests: readonly string[],
  without: readonly string[] = [],
): Floor => ({
  name,
  code: [
    `${name}/**/*.ts`,
    `!${name}/**/*.schema.ts`,
    `!${name}/**/*.plan.ts`,
    ...without.map((path) => `!${name}/${path}`),
  ],
  tests: [`${name}/**/*.test.ts`, ...tests],
});

/** Every floor: those first on which most depends. */
export const floors: readonly Floor[] = [
  folder('standing', ['oracle/standing*.test.ts', 'oracle/two-deadlines-of-one-day.test.ts']),
  folder('targets', ['oracle/planning.test.ts', 'oracle/targets.test.ts']),
  folder('intake', []),
  folder('recognition', ['oracle/agreement.test.ts']),
  folder('scoring', ['oracle/agreement.test.ts']),
  folder('unit', []),
  folder('batch', []),
  folder('roll-up', []),
  folder('evaluation', ['oracle/agreement.test.ts']),
  folder('criteria-set', []),
  folder('assessment', []),
  folder('partials', []),
  folder('programme', []),
  folder('foundation', ['fails-closed.test.ts', 'json/door.test.ts'], ['issue/kinds/**']),
  folder('stored', ['foundation/parse-stored.test.ts']),
  folder('json', []),
  folder('charts', []),
  folder('explanation', [], ['vi/**', 'en/**', 'words/**', 'index.ts']),
  {
    name: 'schemas',
    code: ['**/*.schema.ts'],
    tests: ['schemas/**/*.test.ts', 'plans/**/*.test.ts'],
  },
];

/** What no floor holds, and why. */
export const apart: readonly { readonly code: string; readonly because: string }[] = [
  { code: '*.ts', because: 'the entries only pass on' },
  { code: '**/index.ts', because: 'the entries only pass on' },
  { code: '**/*.plan.ts', because: 'made from the schemas' },
  { code: 'published/**', because: 'data, which tests compare with their sources' },
  { code: 'foundation/issue/kinds/**', because: 'data: the issue codes and what each carries' },
  { code: 'explanation/{vi,en,words}/**', because: 'words, which tests read as sentences' },
];

/** Whether a file, as a path from `src/`, belongs to a floor. */
export const isOf = ({ code }: Floor, path: string): boolean =>
  code.some((glob) => !glob.startsWith('!') && matchesGlob(path, glob)) &&
  !code.some((glob) => glob.startsWith('!') && matchesGlob(path, glob.slice(1)));
