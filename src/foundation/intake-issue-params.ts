/**
 * Gives the parameters of the issue codes that only the intake can find: in cells, texts, names and tables.
 *
 * @category Results and issues
 */
export interface IntakeIssueParams {
  /** A cell or a name holds a letter that only looks like the Vietnamese one. */
  'text/confusable-letter': {
    /** The text, as it was given. */
    readonly received: string;
    /** The letter that stands there, such as "Ð" (U+00D0). */
    readonly found: string;
    /** The letter that is meant, such as "Đ" (U+0110). */
    readonly expected: string;
  };
}
