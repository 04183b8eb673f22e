import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FaultOf } from '../../src/foundation/reading/fault-check.schema';
import type { Schema } from './plan-of-schema';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** A file of schemas: its exports by name, in the order in which they are written. */
export interface SchemaModule {
  /** The path from src, without its ending. */
  readonly path: string;
  readonly exports: ReadonlyMap<string, unknown>;
}

/** Every file of schemas, each after those it imports. */
export async function loadSchemaModules(): Promise<readonly SchemaModule[]> {
  const paths = filesOf(/\.schema\.ts$/);
  const done = new Set<string>();
  const ordered: string[] = [];
  const visit = (path: string): void => {
    if (done.has(path)) return;
    done.add(path);
    for (const imported of importsOf(path)) visit(imported);
    ordered.push(path);
  };
  for (const path of paths) visit(path);
  return Promise.all(
    ordered.map(async (path) => ({ path: path.replace(/\.ts$/, ''), exports: await load(path) })),
  );
}

/** What a schema asks of its own accord, by the path and the name under which a plan imports it. */
export async function loadFaultFunctions(): Promise<
  ReadonlyMap<FaultOf<never>, { readonly path: string; readonly name: string }>
> {
  const found = new Map<FaultOf<never>, { path: string; name: string }>();
  for (const path of filesOf(/^foundation\/(?:reading|value)\/[^.]+\.ts$/)) {
    for (const [name, one] of await load(path)) {
      if (typeof one === 'function' && name.endsWith('Fault')) {
        found.set(one as never, { path: path.replace(/\.ts$/, ''), name });
      }
    }
  }
  return found;
}

/** Every schema of the entry for schemas, with the file it comes from. It is not loaded: it needs the plans. */
export function publicSchemas(): readonly (readonly [name: string, path: string])[] {
  const text = readFileSync(join(src, 'schemas.ts'), 'utf8');
  return [...text.matchAll(/export \{([^}]*)\} from '\.\/([^']*\.schema)'/g)].flatMap(
    ([, names = '', path = '']) =>
      names
        .split(',')
        .flatMap((name) => (name.trim() === '' ? [] : [[name.trim(), path] as const])),
  );
}

/** The path of an import from one file of src to another. */
export function importPath(from: string, to: string): string {
  const path = relative(dirname(from), to).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && '_zod' in value && 'def' in value;

function filesOf(pattern: RegExp): readonly string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .sort();
}

function importsOf(path: string): readonly string[] {
  const text = readFileSync(join(src, path), 'utf8');
  return [...text.matchAll(/from '(\.[^']*\.schema)'/g)].map(([, to]) =>
    join(dirname(path), `${to}.ts`).replaceAll('\\', '/'),
  );
}

async function load(path: string): Promise<ReadonlyMap<string, unknown>> {
  const text = readFileSync(join(src, path), 'utf8');
  const loaded: Readonly<Record<string, unknown>> = await import(
    pathToFileURL(join(src, path)).href
  );
  const names = Object.keys(loaded).sort((a, b) => place(text, a) - place(text, b));
  return new Map(names.map((name) => [name, loaded[name]]));
}

const place = (text: string, name: string): number =>
  text.search(new RegExp(`export (?:const|function) ${name}\\b`));
