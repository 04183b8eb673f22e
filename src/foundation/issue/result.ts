import { shorten } from '../text/quote';
import type { Issue } from './issue';
import { withinBounds } from './issue-list';

/**
 * Gives either a value, perhaps with warnings, or all the issues for which the input was refused.
 *
 * @typeParam Value - what a good input becomes
 * @category Results and issues
 */
export type Result<Value> = Success<Value> | Failure;

/**
 * Holds the value of an input that was accepted.
 *
 * @typeParam Value - what a good input becomes
 * @category Results and issues
 */
export interface Success<Value> {
  /** Tells the two results apart. */
  readonly ok: true;
  /** What the input became. */
  readonly value: Value;
  /** What a careful reader should look at, though the input was accepted. */
  readonly warnings: readonly Issue[];
}

/**
 * Holds every issue of an input that was refused, warnings included.
 *
 * @category Results and issues
 */
export interface Failure {
  /** Tells the two results apart. */
  readonly ok: false;
  /** At least one of severity `error`. */
  readonly issues: readonly Issue[];
}

/** Accepts a value unless one of the issues is an error. */
export function resultOf<Value>(value: Value, issues: readonly Issue[]): Result<Value> {
  return issues.some((issue) => issue.severity === 'error')
    ? { ok: false, issues: withinBounds(issues, 'error') }
    : { ok: true, value, warnings: withinBounds(issues, 'warning') };
}

/** Accepts an input that left nothing to say. */
export function accepted<Value>(value: Value): Success<Value> {
  return { ok: true, value, warnings: [] };
}

/** Refuses an input for one issue. */
export function refused(issue: Issue): Failure {
  return { ok: false, issues: [issue] };
}

/** Refuses an input for all that was found; a list of any length, since none is spread into arguments. */
export function refusedFor(issues: readonly Issue[]): Failure {
  return { ok: false, issues: withinBounds(issues, 'error') };
}

/**
 * Carries the issues of a refused input to a host that prefers exceptions. Its message has a line for each: where, what,
 * and the English sentence.
 *
 * @category Results and issues
 */
export class InputError extends Error {
  /** Tells the error apart from others, also where `instanceof` cannot. */
  override readonly name = 'InputError';
  /** Every issue of the input, in the order found. */
  readonly issues: readonly Issue[];

  /**
   * Makes the error from the issues of a failed result.
   *
   * @param issues - every issue of the input
   */
  constructor(issues: readonly Issue[]) {
    super(issues.map(lineOf).join('\n'));
    this.issues = issues;
  }
}

function lineOf({ path, code, message }: Issue): string {
  const place = path.length === 0 ? '' : `${shorten(path.join('.'))}: `;
  return `${place}${code}: ${message}`;
}

/**
 * Receives the warnings of a value that was accepted, to log or show them.
 *
 * @param warnings - at least one
 * @category Results and issues
 */
export type WarningSink = (warnings: readonly Issue[]) => void;

/**
 * Takes the value out of a result, or throws its issues: the one way from this library to an exception.
 *
 * Pass `onWarnings` wherever the data is not your own: without it, warnings are lost.
 *
 * @typeParam Value - what a good input becomes
 * @param result - what a `parse…`, `check…` or `select…` function gave
 * @param onWarnings - called with the warnings of a good result, where there are any
 * @returns the value of a good result
 * @throws {@link InputError} with every issue, when the result is a failure
 * @issues none of its own: it throws those of the result. Every other function throws an `InputError` only for an
 *   argument that no function of this package gave: `argument/not-parsed`
 * @category Results and issues
 * @example
 * ```ts
 * import { orThrow, parsePlainDate } from 'model-ward-rules';
 *
 * console.log(orThrow(parsePlainDate('2024-12-18'))); // 2024-12-18
 * ```
 * @example
 * ```ts
 * import { orThrow, parseRecognitionPolicy } from 'model-ward-rules';
 *
 * const policy = orThrow(
 *   parseRecognitionPolicy({
 *     id: 'our-rule',
 *     revision: 1,
 *     name: { vi: 'Đạt từ 80% số tiêu chí trở lên (ví dụ)' },
 *     rule: { kind: 'share-met', bound: 'at-least', percent: 0.8 },
 *     provenance: { origin: 'host', sources: [] },
 *   }),
 *   (warnings) => console.log(warnings[0]?.code), // percent/perhaps-a-fraction
 * );
 * console.log(policy.rule.kind); // share-met
 * ```
 */
export function orThrow<Value>(result: Result<Value>, onWarnings?: WarningSink): Value {
  if (!result.ok) throw new InputError(result.issues);
  if (result.warnings.length > 0) onWarnings?.(result.warnings);
  return result.value;
}
