import type { Fault } from '../issue/fault';
import type { IssueList } from '../issue/issue-list';
import type { Plan } from './plan';

/**
 * Reads one kind of value of plain data: quickly, and again with care where the quick way was in doubt. A value is refused
 * exactly where there is something to say of it; a test holds the two to each other and both to zod.
 */
export interface Reader {
  /** What is expected, in the words of issues. */
  readonly expected: string;
  /**
   * Gives what is read, or `undefined` in any doubt; no value of plain data is `undefined`. It keeps what it is given
   * where it can, and may write to it, so the value must be the reader's own.
   *
   * @param room - how many levels of lists and objects may stand inside each other
   */
  read(value: unknown, room: number): unknown;
  /** Says everything that is wrong with a value. */
  explain(value: unknown, report: Report): void;
}

/** Makes the reader of a plan, or finds the one made before. */
export type ReaderOf = (plan: Plan) => Reader;

/** What is wrong so far, and where the reader is. */
export interface Report {
  readonly faults: IssueList;
  /** One list for all, since a path for each value would cost more than the value. */
  readonly trail: (string | number)[];
}

/** Says that something is wrong where the reader is, or under a key there; made only while there is room to list it. */
export function refuse(report: Report, fault: Fault, ...keys: readonly string[]): void {
  report.faults.add(() => fault([...report.trail, ...keys]));
}

/** Explains a value under a key or at a position. */
export function explainAt(
  reader: Reader,
  value: unknown,
  place: string | number,
  report: Report,
): void {
  report.trail.push(place);
  reader.explain(value, report);
  report.trail.pop();
}
