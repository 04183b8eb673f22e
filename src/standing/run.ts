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

/** Tells for which consequence each rule that is not public is taken: the mildest there is, or a strict one. */
export type Reading = (rule: MissingRule) => KnownConsequence;

export const mildest: Reading = () => ({ kind: 'keep-with-warning' });
export const strictest: Reading = () => ({ kind: 'lapse' });

/** One way through the events of a unit, with every rule that is not public read in one way. */
export interface Run {
  readonly calendar: PolicyCalendar;
  readonly reading: Reading;
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
  { reading }: Pick<Run, 'reading'>,
): KnownConsequence {
  if (consequence.kind !== 'no-published-rule') return consequence;
  return reading(rule);
}

/** Tells whether what a rule that is not public is taken for is stricter than the mildest. */
export const isStrict = ({ kind }: KnownConsequence): boolean => kind !== 'keep-with-warning';

/** Tells whether a rule is not public and was taken for a strict one. */
export const isTakenStrictly = (consequence: Consequence, known: KnownConsequence): boolean =>
  consequence.kind === 'no-published-rule' && isStrict(known);
