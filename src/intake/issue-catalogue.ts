import type { IntakeIssueParams } from '../foundation/intake-issue-params';
import { type Issue, issueOfKind } from '../foundation/issue';
import type { IssueKind } from '../foundation/issue-catalogue';
import { quote } from '../foundation/quote';

/** Says of every code of the intake how grave it is, and in English what is wrong. */
export const intakeIssueCatalogue: {
  readonly [Code in keyof IntakeIssueParams]: IssueKind<IntakeIssueParams[Code]>;
} = {
  'text/confusable-letter': {
    severity: 'error',
    message: ({ received, found, expected }) =>
      `${quote(received)} holds the letter ${found}, which only looks like ${expected}.`,
  },
};

/** Makes an issue of the intake; its severity and its message follow from the code. */
export function intakeIssueOf<Code extends keyof IntakeIssueParams>(
  code: Code,
  path: Issue['path'],
  params: IntakeIssueParams[Code],
): Issue<Code> {
  const kind: IssueKind<IntakeIssueParams[Code]> = intakeIssueCatalogue[code];
  return issueOfKind(kind as never, code, path, params as never);
}
