import type { Result } from '../../foundation/issue/result';
import type { RowIssue } from '../../foundation/issue/row-issue';
import type { Unit } from '../../unit/unit';
import type { Succession, UnitRegister } from '../../unit/unit-register';
import type { RowReport } from '../table/row-report';

/**
 * Holds the two tables of a register as any reader of CSV files or spreadsheets gives them.
 *
 * @category Intake
 */
export interface UnitTables {
  /** The rows of the units. */
  readonly units: unknown;
  /** The rows of the successions; absent where nothing is known to have happened. */
  readonly successions?: unknown;
}

/**
 * Accounts for every row of the two tables of a register.
 *
 * @category Intake
 */
export interface UnitRegisterRowReport {
  /** What became of the units. */
  readonly units: RowReport<Unit>;
  /** What became of the successions. */
  readonly successions: RowReport<Succession>;
  /**
   * The register, where every row was accepted and they agree with each other. Its issues are otherwise those of the
   * rows, or the contradictions, which count units and successions among the accepted ones, from 0.
   */
  readonly register: Result<UnitRegister>;
  /** How accepted rows contradict each other, warnings too, with their places. */
  readonly contradictions: readonly RegisterRowIssue[];
}

/**
 * Places a contradiction within a register in one of its tables.
 *
 * @category Intake
 */
export interface RegisterRowIssue extends RowIssue {
  /** Which of the two tables. */
  readonly table: 'units' | 'successions';
}
