import type { Issue } from '../foundation/issue/issue';
import type { Result, WarningSink } from '../foundation/issue/result';
import type { Locale } from '../foundation/text/locale';
import { issueWordsOf } from './issue-words-of';

/**
 * Reads an input for any form library, router or tool that takes a Standard Schema (version 1).
 *
 * @typeParam Value - what a good input becomes
 * @typeParam Input - what a good input looks like
 * @category Explanation
 */
export interface StandardSchema<Value, Input = unknown> {
  /** The contract of Standard Schema. */
  readonly '~standard': StandardProperties<Value, Input>;
}

/**
 * Holds what Standard Schema asks of a schema.
 *
 * @typeParam Value - what a good input becomes
 * @typeParam Input - what a good input looks like
 * @category Explanation
 */
export interface StandardProperties<Value, Input = unknown> {
  /** The version of the contract. */
  readonly version: 1;
  /** Whose schema it is. */
  readonly vendor: 'model-ward-rules';
  /** Reads an input; the issues say in the language chosen what is wrong and what to do. */
  readonly validate: (input: unknown) => StandardResult<Value>;
  /** For the compiler alone; never there when the program runs. */
  readonly types?: StandardTypes<Value, Input>;
}

/**
 * Tells the compiler what a schema reads and gives.
 *
 * @typeParam Value - what a good input becomes
 * @typeParam Input - what a good input looks like
 * @category Explanation
 */
export interface StandardTypes<Value, Input> {
  /** What a good input looks like. */
  readonly input: Input;
  /** What a good input becomes. */
  readonly output: Value;
}

/**
 * Gives a value, or what is wrong with the input and where, as Standard Schema writes it.
 *
 * @typeParam Value - what a good input becomes
 * @category Explanation
 */
export type StandardResult<Value> = StandardSuccess<Value> | StandardFailure;

/**
 * Holds the value of an input that was accepted, as Standard Schema writes it.
 *
 * @typeParam Value - what a good input becomes
 * @category Explanation
 */
export interface StandardSuccess<Value> {
  /** What the input became. */
  readonly value: Value;
  /** Never there. */
  readonly issues?: undefined;
}

/**
 * Holds what is wrong with an input, as Standard Schema writes it.
 *
 * @category Explanation
 */
export interface StandardFailure {
  /** At least one. */
  readonly issues: readonly StandardIssue[];
}

/**
 * Tells one fault and its place, as Standard Schema writes it.
 *
 * @category Explanation
 */
export interface StandardIssue {
  /** What is wrong, then what to do. */
  readonly message: string;
  /** Where: keys and list positions (from 0) from the root of the input. */
  readonly path: readonly (string | number)[];
}

/**
 * Says how a reader becomes a Standard Schema.
 *
 * @category Explanation
 */
export interface StandardSchemaOptions {
  /** The language of the messages. */
  readonly locale: Locale;
  /** Called with the warnings of an input that is accepted; Standard Schema has no place for them. */
  readonly onWarnings: WarningSink;
}

/**
 * Makes a Standard Schema of a function that reads, so that forms and routers show the sentences of this package.
 *
 * Any function from an unknown input to a `Result` will do: a `parse…` function, or one of your own that calls
 * `judgeAssessment`.
 *
 * @typeParam Value - what a good input becomes
 * @typeParam Input - what a good input looks like, for libraries that type their form by it
 * @param read - reads the input
 * @param options - the language, and who is told the warnings
 * @returns the schema
 * @throws what `read` throws for an argument of the program's own, such as a day that was not parsed
 * @category Explanation
 * @example
 * ```ts
 * import { type AssessmentInput, parseAssessment, type SubmittedAssessment } from 'model-ward-rules';
 * import { standardSchema } from 'model-ward-rules/explanation';
 *
 * const schema = standardSchema<SubmittedAssessment, AssessmentInput>(parseAssessment, {
 *   locale: 'vi',
 *   onWarnings: (warnings) => console.log(warnings.length),
 * });
 * const validated = schema['~standard'].validate({ unitId: 'ward-1' });
 * console.log(validated.issues?.[0]);
 * // {
 * //   message: 'Thiếu mục "assessmentYear". Bổ sung mục "assessmentYear" (số nguyên).',
 * //   path: [ 'assessmentYear' ]
 * // }
 * ```
 */
export function standardSchema<Value, Input = unknown>(
  read: (input: unknown) => Result<Value>,
  { locale, onWarnings }: StandardSchemaOptions,
): StandardSchema<Value, Input> {
  const words = issueWordsOf(locale);
  const told = (issue: Issue): StandardIssue => ({
    message: `${words.problem(issue)} ${words.remedy(issue)}`,
    path: issue.path,
  });
  const validate = (input: unknown): StandardResult<Value> => {
    const result = read(input);
    if (!result.ok) return { issues: result.issues.map(told) };
    if (result.warnings.length > 0) onWarnings(result.warnings);
    return { value: result.value };
  };
  return { '~standard': { version: 1, vendor: 'model-ward-rules', validate } };
}
