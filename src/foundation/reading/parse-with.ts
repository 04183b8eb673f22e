import { listIssues } from '../issue/issue-list';
import { accepted, type Failure, type Result } from '../issue/result';
import type { Plan } from './plan';
import { snapshotQuickly } from './quick-snapshot';
import type { Reader } from './reader';
import { readerOf } from './reader-of';
import { type InputLimits, limitsOf, snapshot } from './snapshot';
import { hasStrayKeys } from './stray-keys';

/**
 * Adjusts how a `parse…` function reads.
 *
 * @category Results and issues
 */
export interface ParseOptions {
  /** Limits that replace the default ones. */
  readonly limits?: Partial<InputLimits>;
}

/** Reads an unknown input by a plan: as plain data first, so that the readers meet no surprise. */
export function parseWith<Value>(
  plan: Plan<Value>,
  input: unknown,
  options: ParseOptions = {},
): Result<Value> {
  const limits = limitsOf(options.limits);
  const reader = readerOf(plan);
  const quick = hasStrayKeys() ? undefined : snapshotQuickly(input, limits);
  const read = quick === undefined ? undefined : reader.read(quick, Number.POSITIVE_INFINITY);
  return read === undefined ? readCarefully(reader, input, limits) : accepted(read as Value);
}

function readCarefully<Value>(reader: Reader, input: unknown, limits: InputLimits): Result<Value> {
  const plain = snapshot(input, limits);
  return plain.ok ? readPlain(reader, plain.value) : plain;
}

/** Reads by a plan what is plain data already. */
export function readPlainWith<Value>(plan: Plan<Value>, plain: unknown): Result<Value> {
  return readPlain(readerOf(plan), plain);
}

function readPlain<Value>(reader: Reader, plain: unknown): Result<Value> {
  const value = reader.read(plain, Number.POSITIVE_INFINITY);
  return value === undefined ? explain(reader, plain) : accepted(value as Value);
}

function explain(reader: Reader, plain: unknown): Failure {
  const faults = listIssues();
  reader.explain(plain, { faults, trail: [] });
  return { ok: false, issues: faults.list() };
}
