import type { Assessment } from '../../assessment/assessment';
import type { Result } from '../../foundation/issue/result';

/**
 * Holds what one line of a file became.
 *
 * @category Intake
 */
export interface AssessmentLine {
  /** The line, as an editor numbers it; blank lines are counted and left out. @range a whole number from 1 */
  readonly lineNumber: number;
  /** The checked assessment, or why the line was refused. */
  readonly result: Result<Assessment>;
}
