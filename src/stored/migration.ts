import { accepted, type Result } from '../foundation/issue/result';
import { readPlainWith } from '../foundation/reading/parse-with';
import type { Plan } from '../foundation/reading/plan';
import type { StoredKind, StoredPlan } from './schema-plans.plan';

/** Reads plain data of one shape of a kind, and makes it into the next one. */
export type Migration = (older: unknown) => Result<unknown>;

/** The migrations of each kind: the first makes shape 1 into shape 2. A kind without any still has its first shape. */
export type Migrations = { readonly [Kind in StoredKind]?: readonly Migration[] };

/**
 * Makes a migration. It keeps the plan of the older shape, so that what is damaged is told where it lies, and `next` meets
 * nothing but what it knows.
 */
export function migration<Older>(older: Plan<Older>, next: (older: Older) => unknown): Migration {
  return (value) => {
    const read = readPlainWith(older, value);
    return read.ok ? accepted(next(read.value)) : read;
  };
}

/** The shape in which a kind is stored today. */
export const shapeOf = (kind: StoredKind, migrations: Migrations): number =>
  1 + (migrations[kind]?.length ?? 0);

/** Reads plain data of an older or of today's shape as today's. */
export function readShape(
  { kind, plan }: StoredPlan,
  { shape, value }: { readonly shape: number; readonly value: unknown },
  migrations: Migrations,
): Result<unknown> {
  let current = value;
  for (const migrate of migrations[kind]?.slice(shape - 1) ?? []) {
    const migrated = migrate(current);
    if (!migrated.ok) return migrated;
    current = migrated.value;
  }
  return readPlainWith(plan, current);
}
