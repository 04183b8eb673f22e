import type { Issue } from '../../foundation/issue/issue';
import { parseWith } from '../../foundation/reading/parse-with';
import type { TableOptions } from './table-options';
import { tableOptionPlans } from './table-options.plan';

/** The options of a table that can be used, and what is wrong with the others. */
export interface CheckedOptions {
  readonly options: TableOptions;
  readonly faults: readonly Issue[];
}

/** Checks options as they are when it runs: a host that is not compiled may give anything. */
export function checkTableOptions(given: TableOptions): CheckedOptions {
  const faults = Object.entries(given).flatMap(([name, value]) => faultsOf(name, value));
  const faulty = new Set(faults.map(({ path: [name] }) => name));
  const sound = Object.entries(given).filter(([name]) => !faulty.has(name));
  return { options: Object.fromEntries(sound), faults };
}

function faultsOf(name: string, value: unknown): readonly Issue[] {
  const plan = tableOptionPlans[name];
  if (plan === undefined || value === undefined) return [];
  const read = parseWith(plan, value);
  return read.ok ? [] : read.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] }));
}
