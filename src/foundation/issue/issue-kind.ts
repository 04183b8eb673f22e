/**
 * Says whether an issue refuses the input (`error`) or comes along with a usable answer (`warning`).
 *
 * @category Results and issues
 */
export type IssueSeverity = 'error' | 'warning';

/**
 * Describes one fault of one code, as plain data that can be logged, stored and translated.
 *
 * @typeParam Code - the code
 * @typeParam Params - the numbers and names that belong to the code
 * @category Results and issues
 */
export interface IssueOf<Code extends string, Params> {
  /** What is wrong, as `<concept>/<what-is-wrong>`. */
  readonly code: Code;
  /** Whether the input was refused for it. */
  readonly severity: IssueSeverity;
  /** Where: keys and list positions (from 0) from the root of the input. */
  readonly path: readonly (string | number)[];
  /** The numbers and names that the message contains. */
  readonly params: Params;
  /** One English sentence for developers. */
  readonly message: string;
}

/** An issue of any of these codes; the code narrows the parameters. */
export type IssueAmong<ParamsByCode, Code extends keyof ParamsByCode> = {
  [One in Code]: IssueOf<One & string, ParamsByCode[One]>;
}[Code];

/** How severe the issues of a code are, and what is wrong in English. */
export interface IssueKind<Params> {
  readonly severity: IssueSeverity;
  readonly message: (params: Params) => string;
}

/** The kinds of the issues of one concept. */
export type IssueKinds<ParamsByCode> = {
  readonly [Code in keyof ParamsByCode]: IssueKind<ParamsByCode[Code]>;
};

/** Makes an issue of one concept: severity and message follow from the code. */
export type IssueMaker<ParamsByCode> = <Code extends keyof ParamsByCode>(
  code: Code,
  path: readonly (string | number)[],
  params: ParamsByCode[Code],
) => IssueAmong<ParamsByCode, Code>;

/** Gives the function that makes the issues of one concept. */
export function issueMaker<ParamsByCode>(
  kinds: IssueKinds<ParamsByCode>,
): IssueMaker<ParamsByCode> {
  return (code, path, params) => {
    const { severity, message } = kinds[code];
    return { code, severity, path, params, message: message(params) } as never;
  };
}
