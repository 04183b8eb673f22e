import type { RegisterIndex } from '../unit/register-index';
import type { UnitRegister } from '../unit/unit-register';
import type { RecognitionHistory } from './recognition-event';

/**
 * Holds what is on record of all units: the units through the years, and what was decided on each.
 *
 * @category Standing
 */
export interface RecognitionRecords {
  /** The units, and how they passed into each other. */
  readonly register: UnitRegister;
  /** At most one history for each unit; a unit without one has no decision on record. */
  readonly histories: readonly RecognitionHistory[];
}

/**
 * Holds the same with the index of the register in its place, made once for many questions.
 *
 * @category Standing
 */
export interface IndexedRecognitionRecords extends Pick<RecognitionRecords, 'histories'> {
  /** The index, from `indexRegister`. */
  readonly register: RegisterIndex;
}
