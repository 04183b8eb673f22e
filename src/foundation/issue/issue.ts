import type { IssueOf } from './issue-kind';
import type { IssueParams } from './issue-params';

/**
 * Names a fault for good: the code of an issue never changes its meaning between versions.
 *
 * @category Results and issues
 */
export type IssueCode = keyof IssueParams;

/**
 * Describes one fault of an input as plain data that can be logged, stored and translated. Compare its `code`, and
 * its `params` are those of that code.
 *
 * Turn it into sentences for people with `explainIssue` and `explainRemedy`.
 *
 * @typeParam Code - the codes it may have, where they are known
 * @category Results and issues
 */
export type Issue<Code extends IssueCode = IssueCode> = {
  [One in Code]: IssueOf<One, IssueParams[One]>;
}[Code];
