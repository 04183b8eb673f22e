import type { NotCountedReason } from '../../programme/programme-report';

/** Everything that is said in one language of what a report was given and does not count. */
export interface AccountWords {
  /** An assessment that does not count: its unit, its year, its number in the list from 1, and why. */
  readonly notCounted: (unit: string, year: number, number: number, reason: string) => string;
  readonly reasons: Readonly<Record<NotCountedReason, string>>;
}
