import { appendFileSync } from 'node:fs';

/** How the tests of a floor are run on its mutants. */
export type Manner =
  /** All mutants in one run, each by the tests that reach it: milliseconds for a mutant. */
  | 'together'
  /** A run of its own for each mutant, which is there from the first line on: seconds for a mutant. */
  | 'alone';

/** What a run of tests is told: as JSON in the file that `MUTATION_TRIAL` names. */
export interface Trial {
  readonly manner: Manner;
  /** Test files as globs. */
  readonly tests: readonly string[];
  readonly mutantIds: readonly string[];
  /** Those that an earlier run has tried with a test file, by its name: they are not tried with it again. */
  readonly survivedIn: Readonly<Record<string, readonly string[]>>;
  /** A test that works longer than this is left out of a run of all mutants together. */
  readonly mostTestMs: number;
  /** The mutated code, by path below `src/`. */
  readonly texts: Readonly<Record<string, string>>;
  /** Takes a line of JSON for each event. */
  readonly events: string;
}

/** What happens to a mutant. */
export type TrialEvent =
  /** Its tests begin: if nothing follows, they hang. */
  | { readonly kind: 'begun'; readonly id: string }
  /** A test fails with it and passes without it. */
  | { readonly kind: 'found'; readonly id: string; readonly by: string }
  /** A test that failed with it fails without it too: something was kept, and this run can tell no more. */
  | { readonly kind: 'kept'; readonly id: string; readonly by: string }
  /** No test of this file fails with it; of no file, when it was tried alone. */
  | { readonly kind: 'survived'; readonly id: string; readonly file?: string }
  /** Code that holds it was run while modules were loaded or tests were collected, before any test. */
  | { readonly kind: 'loaded'; readonly id: string }
  /** A test that does not pass twice in one process, and so says nothing here. */
  | { readonly kind: 'unsteady'; readonly test: string }
  /** The run came to its end. */
  | { readonly kind: 'ended' };

/** Writes an event down at once, so that it is known if the run dies. */
export function tell(events: string, event: TrialEvent): void {
  appendFileSync(events, `${JSON.stringify(event)}\n`);
}
