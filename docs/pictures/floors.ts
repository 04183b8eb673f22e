import type { SourceFile } from '../../test/source-files';

/** A folder of the sources, with what it offers and what it needs. */
export interface Floor {
  readonly name: string;
  /** Its public functions, sorted. */
  readonly functions: readonly string[];
  /** The floors it uses, without those that it reaches through others of them. */
  readonly existsOn: readonly string[];
}

const EXPORT = /export \{([^}]*)\} from '\.\/([^']+)'/g;
const FUNCTION = /^[a-z]\w*$/;

/** Finds the floors in the sources, the ground floor first, each above all that it uses. */
export function floorsOf(files: readonly SourceFile[]): readonly Floor[] {
  const names = [...new Set(files.filter(({ path }) => path.includes('/')).map(folderOf))];
  const used = new Map(names.map((name) => [name, usedBy(name, files)]));
  const heightOf = (name: string): number =>
    1 + Math.max(0, ...(used.get(name) ?? []).map(heightOf));
  const functions = publicFunctions(files);
  return [...names]
    .sort((a, b) => heightOf(a) - heightOf(b) || (a < b ? -1 : 1))
    .map((name) => ({
      name,
      functions: functions.filter((one) => one.folder === name).map((one) => one.name),
      existsOn: nearest(used.get(name) ?? [], used),
    }));
}

function usedBy(name: string, files: readonly SourceFile[]): readonly string[] {
  const imports = files
    .filter((file) => file.path.includes('/') && folderOf(file) === name)
    .flatMap((file) => file.imports)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => folderOf({ path }));
  return [...new Set(imports)].filter((other) => other !== name).sort();
}

function nearest(
  names: readonly string[],
  used: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const reaches = (from: string, to: string): boolean =>
    (used.get(from) ?? []).some((next) => next === to || reaches(next, to));
  return names.filter((name) => !names.some((other) => reaches(other, name)));
}

function publicFunctions(
  files: readonly SourceFile[],
): readonly { readonly name: string; readonly folder: string }[] {
  const doors = files.filter(({ path }) => /(?:^|\/)index\.ts$/.test(path));
  return doors
    .flatMap(({ path, text }) => {
      const inside = path.includes('/') ? folderOf({ path }) : undefined;
      return [...text.matchAll(EXPORT)].flatMap(([, list = '', from = '']) =>
        list
          .split(',')
          .map((name) => name.trim())
          .filter((name) => FUNCTION.test(name))
          .map((name) => ({ name, folder: inside ?? folderOf({ path: from }) })),
      );
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function folderOf({ path }: { readonly path: string }): string {
  return path.split('/')[0] ?? '';
}
