import type { Issue } from '../foundation/issue/issue';
import type { Locale } from '../foundation/text/locale';

/**
 * The shape of requests and answers: a whole number that grows when one of them can no longer be read as before.
 *
 * @category JSON door
 */
export const answerShape = 1;

/**
 * Says a text in every language.
 *
 * @category JSON door
 */
export type InEveryLocale<Text = string> = Readonly<Record<Locale, Text>>;

/**
 * An issue with its sentences.
 *
 * @category JSON door
 */
export type ToldIssue = Issue & {
  /** What is wrong. */
  readonly problem: InEveryLocale;
  /** What to do about it. */
  readonly remedy: InEveryLocale;
};

/**
 * Stands at the head of every answer.
 *
 * @category JSON door
 */
export interface AnswerHead {
  /** The version of the package that answered. */
  readonly version: string;
  /** The shape of the answer; see `answerShape`. */
  readonly shape: number;
}

/**
 * Answers a request that could not be taken as a whole.
 *
 * @category JSON door
 */
export interface RefusedRequest extends AnswerHead {
  /** Tells the answers apart. */
  readonly kind: 'refused';
  /** At least one of severity `error`; paths begin at the root of the request. */
  readonly issues: readonly ToldIssue[];
}
