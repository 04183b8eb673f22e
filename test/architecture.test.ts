import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doors, readSourceFiles } from './source-files';

/** The floors, from the ground up. A floor stands on those before it. */
const floors = [
  'foundation',
  'unit',
  'criteria-set',
  'assessment',
  'evaluation',
  'recognition',
  'scoring',
  'standing',
  'roll-up',
  'batch',
  'partials',
  'targets',
  'programme',
];
/** The wings stand on the whole house; no floor stands on them, and they not on each other, but that `stored` reads what all of them give. */
const wings = ['explanation', 'published', 'intake', 'stored'];
/** The gates stand before the house: each puts the rest together for a kind of host. `stored` reads back their answers. */
const gates = ['json', 'charts'];

/** The rooms of a folder that has some, in their order; the floors are those of `src`. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  '': floors,
  foundation: ['text', 'issue', 'reading', 'value'],
  'foundation/issue': ['kinds'],
  'foundation/issue/kinds': ['value', 'intake'],
  evaluation: ['judges'],
  targets: ['rules', 'planning', 'allocation'],
  stored: ['contradictions'],
  explanation: ['text', 'words', 'vi', 'en'],
  'explanation/vi': ['issues'],
  'explanation/en': ['issues'],
  published: ['criteria-sets', 'policies', 'targets', 'roadmaps', 'cases'],
  intake: [
    'text',
    'cell',
    'name',
    'table',
    'units',
    'assessments',
    'histories',
    'summaries',
    'scores',
    'lines',
    'export',
  ],
};

/** Where two paths part: what they have in common, and the next step of each. */
function parting(path: string, imported: string): { above: string; from: string; to: string } {
  const [own, other] = [path.split('/'), imported.split('/')];
  const depth = own.findIndex((step, position) => step !== other[position]);
  return {
    above: own.slice(0, depth).join('/'),
    from: own[depth] ?? '',
    to: other[depth] ?? '',
  };
}

const files = readSourceFiles();
const folderOf = (path: string): string => path.split('/')[0] ?? '';
const isDoor = (path: string): boolean => doors.includes(path);
const edges = files.flatMap(({ path, imports }) =>
  imports.map((imported) => ({ path, imported, edge: `${path} → ${imported}` })),
);
const inside = edges.filter(({ imported }) => imported.endsWith('.ts'));
const packages = edges.filter(({ imported }) => !imported.endsWith('.ts'));
const edgesOf = (list: typeof edges): readonly string[] => list.map(({ edge }) => edge);

describe('the house', () => {
  it('has only the folders it names', () => {
    const folders = new Set(
      files.map(({ path }) => folderOf(path)).filter((name) => !isDoor(name)),
    );
    expect([...folders].sort()).toEqual([...floors, ...wings, ...gates].sort());
    expect(files.filter(({ path }) => !path.includes('/')).map(({ path }) => path)).toEqual(
      doors.filter((path) => !path.includes('/')).sort(),
    );
  });

  it('finds every import it speaks of', () => {
    const paths = new Set(files.map(({ path }) => path));
    expect(edgesOf(inside.filter(({ imported }) => !paths.has(imported)))).toEqual([]);
    expect(inside.length).toBeGreaterThan(100);
  });

  it('lets a file import from its own folder or one before it in its list, at any depth, types too', () => {
    const upward = inside.filter(({ path, imported }) => {
      if (isDoor(path)) return false;
      const { above, from, to } = parting(path, imported);
      const order = rooms[above] ?? [];
      // A file beside the rooms belongs to all of them.
      if (above !== '' && (from.endsWith('.ts') || to.endsWith('.ts'))) return false;
      if (from === to) return false;
      if (gates.includes(from)) return gates.includes(to);
      if (gates.includes(to)) return from !== 'stored';
      if (wings.includes(from)) return wings.includes(to) && from !== 'stored';
      return !order.includes(to) || order.indexOf(to) >= order.indexOf(from);
    });
    expect(edgesOf(upward)).toEqual([]);
  });

  it('lists the rooms of every folder that has some', () => {
    const folders = new Set(files.map(({ path }) => path.split('/').slice(0, -1).join('/')));
    const parents = new Set([...folders].map((folder) => folder.split('/').slice(0, -1).join('/')));
    const unlisted = [...parents]
      .filter((parent) => parent !== '')
      .flatMap((parent) =>
        [...folders]
          .filter((folder) => folder.startsWith(`${parent}/`))
          .map((folder) => folder.slice(parent.length + 1).split('/')[0] ?? '')
          .filter((room) => !rooms[parent]?.includes(room))
          .map((room) => `${parent}/${room}`),
      );
    expect(unlisted).toEqual([]);
  });

  it('has no file over 280 lines but entries, data and what is generated', () => {
    const long = files.filter(
      ({ path, text }) =>
        !isDoor(path) &&
        folderOf(path) !== 'published' &&
        !text.includes('@generated') &&
        text.trimEnd().split('\n').length > 280,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('is as large as docs/architecture.md says, within a twentieth', () => {
    const row = /^\| now \| (?<files>[\d,]+) \| (?<lines>[\d,]+) \| (?<plans>\d+) files/m;
    const said = row.exec(readFileSync('docs/architecture.md', 'utf8'))?.groups ?? {};
    const isPlan = ({ path }: { readonly path: string }) => path.endsWith('.plan.ts');
    const own = files.filter((file) => !isPlan(file));
    const counted = {
      files: own.length,
      lines: own.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0),
      plans: files.length - own.length,
    };
    for (const [what, count] of Object.entries(counted)) {
      const told = Number(said[what]?.replaceAll(',', ''));
      expect(Math.abs(told - count) * 20, `${what}: ${count}, said to be ${told}`).toBeLessThan(
        count,
      );
    }
  });

  it('has no cycle', () => {
    const targets = new Map(files.map(({ path, imports }) => [path, imports]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail, path].join(' → '));
      else if (!done.has(path)) {
        for (const next of targets.get(path) ?? []) visit(next, [...trail, path]);
        done.add(path);
      }
    };
    for (const { path } of files) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('keeps its doors for those outside', () => {
    expect(edgesOf(inside.filter(({ imported }) => isDoor(imported)))).toEqual([]);
  });

  it('lets zod in by the schemas and date-fns by the calendar alone', () => {
    const allowed = ({ path, imported }: (typeof edges)[number]): boolean =>
      imported === 'zod/mini'
        ? path.endsWith('.schema.ts') ||
          path === 'foundation/reading/schema-for.ts' ||
          path === 'stored/parse-stored.ts' ||
          path === 'stored/to-stored.ts' ||
          path === 'stored/without-free-text.ts'
        : path === 'foundation/value/day-arithmetic.ts' && /^date-fns\//.test(imported);
    expect(edgesOf(packages.filter((edge) => !allowed(edge)))).toEqual([]);
  });

  it('keeps schemas to those who read with zod: everybody else reads by plans', () => {
    const readsWithZod = ({ path }: (typeof edges)[number]): boolean =>
      path.endsWith('.schema.ts') || path === 'schemas.ts' || path.startsWith('stored/');
    const uses = inside.filter(({ imported }) => imported.endsWith('.schema.ts'));
    const others = uses.filter((edge) => !readsWithZod(edge));
    // A plan names the type of what its schema reads, and no more.
    const types = others.filter(({ path }) => path.endsWith('.plan.ts'));
    expect(edgesOf(others.filter((edge) => !types.includes(edge)))).toEqual([]);
    const loading = files.filter(
      ({ path, text }) =>
        types.some((edge) => edge.path === path) && /^import (?!type).*\.schema'/m.test(text),
    );
    expect(loading.map(({ path }) => path)).toEqual([]);
  });

  it('has no clock, chance, environment or locale in it', () => {
    const host =
      /\b(Date\b(?!s)|Math\.random|process\.|globalThis|\.toLocale[A-Z]|localeCompare|Intl\.|setTimeout|console\.)/;
    const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    // What is read from a text or written from a number asks no clock.
    const calendar = /Date\.(parse|UTC)\(|new Date\(time\)/g;
    // A strict decoder says what the own one says, only sooner; a property holds them equal.
    const decoder = 'strictDecoderOf(globalThis)';
    const told = ({ path, text }: (typeof files)[number]): string =>
      path === 'foundation/value/day-arithmetic.ts'
        ? code(text).replace(calendar, '')
        : code(text)
            .replace(/ngày \(Date\)/g, '')
            .replace(decoder, '');
    expect(files.filter((file) => host.test(told(file))).map(({ path }) => path)).toEqual([]);
  });

  it('knows no version of the criteria outside what is published', () => {
    const named = files.filter(
      ({ path, text }) =>
        folderOf(path) !== 'published' &&
        /model-ward-police-\d/.test(text.replace(/\/\*[\s\S]*?\*\//g, '')),
    );
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  it('exports nothing wholesale', () => {
    expect(files.filter(({ text }) => /export \*/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
