import type { ParseOptions } from '../../foundation/reading/parse-with';

/**
 * Adjusts how lines are read.
 *
 * @category Intake
 */
export interface LineOptions extends ParseOptions {
  /** How long a line may be; a longer one is refused without being kept. By default 1,000,000. @unit bytes */
  readonly maxLineBytes?: number;
}

/** Takes an assessment with evidence for every criterion and room to spare. */
export const DEFAULT_MAX_LINE_BYTES = 1_000_000;
