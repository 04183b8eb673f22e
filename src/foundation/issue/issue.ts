import {
  type CoreIssueCode,
  type IssueKind,
  type IssueParams,
  issueCatalogue,
} from './issue-catalogue';

/**
 * Names a fault for good: the code of an issue never changes its meaning between versions.
 *
 * @category Results and issues
 */
export type IssueCode = keyof IssueParams;

/**
 * Says whether an issue refuses the input (`error`) or comes along with a usable answer (`warning`).
 *
 * @category Results and issues
 */
export type IssueSeverity = 'error' | 'warning';

/**
 * Describes one fault of an input as plain data that can be logged, stored and translated.
 *
 * Turn it into sentences for people with `explainIssue` and `explainRemedy`.
 *
 * @typeParam Code - the code, where it is known
 * @category Results and issues
 */
export interface Issue<Code extends IssueCode = IssueCode> {
  /** What is wrong, as `<concept>/<what-is-wrong>`. */
  readonly code: Code;
  /** Whether the input was refused for it. */
  readonly severity: IssueSeverity;
  /** Where: keys and list positions (from 0) from the root of the input. */
  readonly path: readonly (string | number)[];
  /** The numbers and names that the message speaks of. */
  readonly params: IssueParams[Code];
  /** One English sentence for developers. */
  readonly message: string;
}

/** Makes an issue; its severity and its message follow from the code. */
export function issueOf<Code extends CoreIssueCode>(
  code: Code,
  path: Issue['path'],
  params: IssueParams[Code],
): Issue<Code> {
  return issueOfKind(issueCatalogue[code], code, path, params);
}

/** Makes an issue of a kind that another list than the core's describes. */
export function issueOfKind<Code extends IssueCode>(
  { severity, message }: IssueKind<IssueParams[Code]>,
  code: Code,
  path: Issue['path'],
  params: IssueParams[Code],
): Issue<Code> {
  return { code, severity, path, params, message: message(params) };
}
