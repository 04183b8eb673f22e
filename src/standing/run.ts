import type { UnitId } from '../unit/unit';
import type { Horizon } from './horizon';
import type { Consequence, MaintenancePolicy, UnpublishedConsequence } from './maintenance-policy';
import type { PolicyCalendar } from './policy-calendar';
import type { RecognitionEvent } from './recognition-event';
import type { OpenRule, StandingNote } from './standing';
import type { Title } from './title';

/** A rule that is not public: what it is about, and the policy, or the decision, that leaves it open. */
export interface MissingRule {
  readonly kind: OpenRule['kind'];
  readonly missingIn: MaintenancePolicy | RecognitionEvent;
}

/** Tells of each rule that is not public whether it is taken for the strictest; else it is taken for the mildest. */
export type Reading = (rule: MissingRule) => boolean;

export const mildest: Reading = () => false;
export const strictest: Reading = () => true;

/** One way through the events of a unit, with every rule that is not public read in one way. */
export interface Run {
  readonly calendar: PolicyCalendar;
  readonly reading: Reading;
  /** What a rule does to a title where it is taken strictly; it ends it where absent. */
  readonly strictly?: KnownConsequence;
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
  rule: MissingRule,
  { reading, strictly = { kind: 'lapse' } }: Pick<Run, 'reading' | 'strictly'>,
): KnownConsequence {
  if (consequence.kind !== 'no-published-rule') return consequence;
  if (!reading(rule)) return { kind: 'keep-with-warning' };
  // What was suspended and is not repaired is not suspended again.
  return rule.kind === 'repair' && strictly.kind === 'suspend' ? { kind: 'lapse' } : strictly;
}

/** Tells whether a rule is not public and was taken for the strictest. */
export const isTakenStrictly = (consequence: Consequence, known: KnownConsequence): boolean =>
  consequence.kind === 'no-published-rule' && known.kind !== 'keep-with-warning';
