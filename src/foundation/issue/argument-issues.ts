/** What an argument that was not parsed is called. */
export interface ArgumentIssueParams {
  /** An argument did not come from the function that makes it: a mistake of the program, not of its data. */
  'argument/not-parsed': {
    /** The parameter that received it. */
    readonly parameter: string;
    /** The function to call first: what it returns is accepted. */
    readonly firstCall: string;
    /** What was given. */
    readonly received: string;
  };
}

/** Apart from the catalogue, so that a function that throws it does not carry every other message. */
export const notParsedKind = {
  severity: 'error' as const,
  message: ({
    parameter,
    firstCall,
    received,
  }: ArgumentIssueParams['argument/not-parsed']): string =>
    `The argument "${parameter}" (${received}) did not come from ${firstCall}.`,
};
