import type { UnitId } from '../unit/unit';
import type { Horizon } from './horizon';
import type { Consequence, UnpublishedConsequence } from './maintenance-policy';
import type { PolicyCalendar } from './policy-calendar';
import type { StandingNote } from './standing';
import type { Title } from './title';

/** One way through the events of a unit: every rule that is not public is taken for the mildest, or for the strictest. */
export interface Run {
  readonly calendar: PolicyCalendar;
  readonly reading: 'mildest' | 'strictest';
  readonly unitId: UnitId;
  /** The years that are asked for; all where absent. */
  readonly horizon?: Horizon;
  /** Is given every note when it is made, with the title as it was. */
  readonly onNote?: (note: StandingNote, title: Title) => void;
}

/** A consequence that is known, or taken for known. */
export type KnownConsequence = Exclude<Consequence, UnpublishedConsequence>;

/** What follows in this run. */
export function knownConsequence(
  consequence: Consequence,
  { reading }: Pick<Run, 'reading'>,
): KnownConsequence {
  if (consequence.kind !== 'no-published-rule') return consequence;
  return { kind: reading === 'mildest' ? 'keep-with-warning' : 'lapse' };
}
