import { matchesGlob } from 'node:path';

/** A part of the code with the tests that have to notice when it is changed. */
export interface Floor {
  readonly name: string;
  /** Files below `src/`, as globs; one that begins with `!` takes files away. */
  readonly code: readonly string[];
  /** Test files below `test/`, as globs. */
  readonly tests: readonly string[];
}

/** Tests that go through many floors, and are quick. */
const throughTheHouse = [
  'cases/*.test.ts',
  'fails-closed.test.ts',
  'made-by-hand.test.ts',
  'unknown-kinds.test.ts',
  'journey.test.ts',
  'json/*.test.ts',
];

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
    `!${name}/index.ts`,
    ...without.map((path) => `!${name}/${path}`),
  ],
  tests: [`${name}/**/*.test.ts`, ...throughTheHouse, ...tests],
});

/** A folder in a folder of `src/`: without the tests that go through many floors. */
const room = (name: string, tests: readonly string[]): Floor => ({
  name,
  code: [`${name}/**/*.ts`, `!${name}/**/*.schema.ts`, `!${name}/**/*.plan.ts`],
  tests: [`${name}/**/*.test.ts`, 'intake/known-words.test.ts', ...tests],
});

/** Every floor: those first on which most depends. */
export const floors: readonly Floor[] = [
  folder('standing', [
    'oracle/standing*.test.ts',
    'oracle/two-deadlines-of-one-day.test.ts',
    'programme/*.test.ts',
    'charts/rows.test.ts',
    'charts/random-rows.test.ts',
    'explanation/explain-standing.test.ts',
    'intake/histories/*.test.ts',
  ]),
  folder('targets', [
    'oracle/planning.test.ts',
    'oracle/targets.test.ts',
    'programme/*.test.ts',
    'charts/rows.test.ts',
    'explanation/explain-targets.test.ts',
    'explanation/explain-planning.test.ts',
  ]),
  // Rooms, since all the tests of the intake together take a minute for each mutant.
  room('intake/text', ['intake/name/*.test.ts', 'intake/bad-input/text.test.ts']),
  room('intake/cell', [
    'intake/bad-input/*.test.ts',
    'intake/sheets/cells.test.ts',
    'intake/histories/*.test.ts',
  ]),
  room('intake/name', [
    'intake/sheets/names.test.ts',
    'intake/sheets/areas-of-known-units.test.ts',
    'intake/bad-input/units.test.ts',
  ]),
  room('intake/table', [
    'intake/sheets/*.test.ts',
    'intake/bad-input/structure.test.ts',
    'intake/bad-input/tables.test.ts',
    'intake/assessments/*.test.ts',
    'intake/units/*.test.ts',
    'intake/histories/what-stands-around.test.ts',
  ]),
  room('intake/assessments', [
    'intake/sheets/*.test.ts',
    'intake/bad-input/criteria.test.ts',
    'intake/bad-input/structure.test.ts',
    'intake/export/round-trips.test.ts',
    'unknown-kinds.test.ts',
  ]),
  room('intake/units', ['intake/sheets/*.test.ts', 'intake/spoilt-rows.test.ts']),
  room('intake/histories', ['intake/sheets/*.test.ts', 'intake/spoilt-rows.test.ts']),
  room('intake/scores', ['intake/sheets/forms.test.ts']),
  room('intake/summaries', [
    'intake/sheets/forms.test.ts',
    'intake/sheets/areas-of-known-units.test.ts',
  ]),
  room('intake/lines', ['partials/*.test.ts']),
  room('intake/export', [
    'intake/units/*.test.ts',
    'intake/assessments/gates.test.ts',
    'intake/table/refused-tables.test.ts',
    'unknown-kinds.test.ts',
  ]),
  folder('recognition', [
    'oracle/agreement.test.ts',
    'explanation/explain-results.test.ts',
    'batch/*.test.ts',
    'roll-up/*.test.ts',
  ]),
  folder('scoring', ['oracle/agreement.test.ts', 'explanation/explain-results.test.ts']),
  folder('unit', ['programme/*.test.ts', 'intake/units/*.test.ts', 'oracle/standing.test.ts']),
  folder('batch', ['partials/*.test.ts', 'intake/lines/*.test.ts']),
  folder('roll-up', [
    'programme/*.test.ts',
    'batch/*.test.ts',
    'explanation/explain-roll-up.test.ts',
  ]),
  folder('evaluation', [
    'assessment/*.test.ts',
    'criteria-set/*.test.ts',
    'oracle/agreement.test.ts',
    'roll-up/*.test.ts',
    'batch/*.test.ts',
  ]),
  folder('criteria-set', [
    'evaluation/*.test.ts',
    'published/*.test.ts',
    'explanation/explain-set-changes.test.ts',
  ]),
  folder('assessment', ['evaluation/*.test.ts', 'programme/*.test.ts', 'intake/lines/*.test.ts']),
  folder('partials', ['batch/*.test.ts']),
  folder('programme', []),
  folder(
    'foundation',
    [
      'schemas/*.test.ts',
      'plans/*.test.ts',
      'criteria-set/*.test.ts',
      'intake/cell/*.test.ts',
      'assessment/parse-assessment-json.test.ts',
      'explanation/answers-for-hosts.test.ts',
      'explanation/locale.test.ts',
      'evaluation/judges.test.ts',
    ],
    ['issue/kinds/**'],
  ),
  folder('stored', ['schemas/*.test.ts']),
  folder('json', []),
  folder('charts', []),
  folder(
    'explanation',
    [
      'intake/export/*.test.ts',
      'programme/compare-reports.test.ts',
      'scoring/explain-score.test.ts',
      'stored/compare-stored.test.ts',
    ],
    ['vi/**', 'en/**', 'words/**'],
  ),
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
