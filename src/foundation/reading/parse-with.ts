import type { Issue } from '../issue/issue';
import { listIssues } from '../issue/issue-list';
import { accepted, type Failure, type Result, refusedFor } from '../issue/result';
import type { Plan } from './plan';
import { snapshotQuickly } from './quick-snapshot';
import type { Reader } from './reader';
import { readerOf } from './reader-of';
import { copyPlain, type InputLimits, limitsOf, type PlainValue } from './snapshot';
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
  const { value, faults } = copyPlain(input, limits);
  if (faults.length === 0) return readPlain(reader, value);
  return refusedFor(
    isOfNumbers(faults) ? [...faults, ...elsewhere(reader, value, faults)] : faults,
  );
}

/** A form gives NaN for a number that nobody typed: that hides nothing of the rest, as a ring or a getter would. */
const isOfNumbers = (faults: readonly Issue[]): boolean =>
  faults.every(({ code }) => code === 'input/not-finite');

/** What else is wrong with a value in which `null` stands for what was told already. */
function elsewhere(reader: Reader, value: PlainValue, told: readonly Issue[]): readonly Issue[] {
  const places = new Set(told.map(placeOf));
  return explain(reader, value).issues.filter((issue) => !places.has(placeOf(issue)));
}

const placeOf = ({ path }: Issue): string => JSON.stringify(path);

/** Reads by a plan what is plain data already; objects that were made of it may show what was hung on their prototype. */
export function readPlainWith<Value>(plan: Plan<Value>, plain: unknown): Result<Value> {
  return readPlain(readerOf(plan), hasStrayKeys() ? copyPlain(plain, noLimits()).value : plain);
}

/** What was read within limits is not held against them once more. */
const noLimits = (): InputLimits => ({
  maxDepth: Number.POSITIVE_INFINITY,
  maxItems: Number.POSITIVE_INFINITY,
  maxTextLength: Number.POSITIVE_INFINITY,
});

function readPlain<Value>(reader: Reader, plain: unknown): Result<Value> {
  const value = reader.read(plain, Number.POSITIVE_INFINITY);
  return value === undefined ? explain(reader, plain) : accepted(value as Value);
}

function explain(reader: Reader, plain: unknown): Failure {
  const faults = listIssues();
  reader.explain(plain, { faults, trail: [] });
  return { ok: false, issues: faults.list() };
}
