import type { Chain } from '../foundation/value/chain';
import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitId } from '../unit/unit';
import type { Consequence, MaintenancePolicy } from './maintenance-policy';
import type { OpenRule, StandingNote, TitleGround, TitleMark, TitleState } from './standing';

/** What is known of the title of a unit at one moment while its events are gone through. */
export interface Title {
  /** The title; absent where none was given or taken over. */
  readonly given?: GivenTitle;
  /** The units whose titles the unit was asked to take over. */
  readonly formerUnitIds?: readonly UnitId[];
  /** Whether former units had titles that did not suffice. */
  readonly isRefused: boolean;
  /** What the authority put off: by year, the last day on which the review may still come. */
  readonly deferrals: ReadonlyMap<number, PlainDate>;
  /** What the unit registered for. */
  readonly registrations: Chain<Registration>;
  /** The first rule that was not public and was taken for the strictest. */
  readonly openRule?: TakenRule;
  /** One that a later decision has settled, and which still counts where the term of a renewed title depends on it. */
  readonly settledRule?: TakenRule;
  /**
   * Whether the unit, or one before it, was made of several while the title of one was open. Then a stricter rule may leave out the
   * title with the earliest end, and a mixture of mild and strict rules may lead where neither the mildest nor the strictest do.
   */
  readonly isMixed: boolean;
  readonly notes: Chain<StandingNote>;
  /** The recognition, where the unit has one of its own. */
  readonly titleEventIds: readonly string[];
  /** What came after it and still counts. */
  readonly laterEventIds: Chain<string>;
  /** The policies that decided. */
  readonly policies: ReadonlySet<MaintenancePolicy>;
}

/** A rule that was not public and was taken for the strictest. */
export type TakenRule = Omit<OpenRule, 'state' | 'mark'>;

/** For which year a unit registered, and when. */
export interface Registration {
  readonly forYear: number;
  readonly on: PlainDate;
}

/** A title that was given, with everything that burdens it: it is as bad as its worst burden. */
export interface GivenTitle {
  readonly recognisedOn: PlainDate;
  readonly forYear: number;
  readonly restsOn: TitleGround;
  /** The latest year decided on. */
  readonly decidedYear: number;
  /** The first year not asked about yet: a missed year was asked. */
  readonly nextYear: number;
  /** The term, while it runs. */
  readonly term?: Term;
  readonly burdens: readonly Burden[];
  /** Whether it is open, in the stricter run, if the unit took it over at all. */
  readonly isUnsettled: boolean;
}

/**
 * A mark, a suspension or an end, and what it is owed to. Time and failed reviews only add burdens, and decisions lift them, so
 * that time alone never betters a title, and a review that maintains it lifts only what is owed to its own year or before.
 */
export interface Burden {
  readonly effect: Effect;
  /** The year it is owed to, or none; what is owed to the term only a recognition lifts. */
  readonly owedTo: number | 'no-year' | 'term';
  /** Whether time made it, and no decision. */
  readonly isByTime: boolean;
  /** The last day for repair of a suspension, while it has not passed. */
  readonly repairBy?: PlainDate;
  /**
   * The policy that decides what follows then: that of the review or the term it comes from; of a suspension decided apart, the
   * one in force on its first day.
   */
  readonly policy: MaintenancePolicy;
  /** The decision that ended the title. */
  readonly decision?: { readonly id: string; readonly on: PlainDate };
}

/** What a burden does to a title. */
export type Effect = TitleMark | 'suspended' | 'ended-by-rule' | 'ended-by-decision';

/** A term, with its last day and what follows; several rules only of titles with one last day that a unit took over together. */
export interface Term {
  readonly on: PlainDate;
  readonly rules: readonly TermRule[];
}

/** What follows when a term is over, and the policy that says so. */
export interface TermRule {
  readonly consequence: Consequence;
  readonly policy: MaintenancePolicy;
}

/** A unit of which nothing is on record has no title: only a recorded decision gives one. */
export const noTitle: Title = {
  isRefused: false,
  isMixed: false,
  deferrals: new Map(),
  registrations: undefined,
  notes: undefined,
  titleEventIds: [],
  laterEventIds: undefined,
  policies: new Set(),
};

/** The state and the mark of a title; one that has ended bears no mark. */
export function standingOfTitle({ given }: Title): TitleStanding {
  return given === undefined || given.isUnsettled ? { state: 'none' } : standingOfGiven(given);
}

export interface TitleStanding {
  readonly state: TitleState;
  readonly mark?: TitleMark;
}

/** The same of a title of which it may be open whether the unit took it over. */
export function standingOfGiven(given: GivenTitle): TitleStanding {
  if (has(given, 'ended-by-decision')) return { state: 'ended-by-decision' };
  if (has(given, 'ended-by-rule')) return { state: 'ended-by-rule' };
  const state = has(given, 'suspended') ? 'suspended' : 'held';
  if (has(given, 'revocation-due')) return { state, mark: 'revocation-due' };
  return has(given, 'warning') ? { state, mark: 'warning' } : { state };
}

/** Tells whether anything has a given effect on a title. */
export const has = ({ burdens }: GivenTitle, effect: Effect): boolean =>
  burdens.some((burden) => burden.effect === effect);

/** Tells whether a title has ended, by rule or by decision. */
export const hasEnded = (given: GivenTitle): boolean =>
  has(given, 'ended-by-rule') || has(given, 'ended-by-decision');

const states = ['none', 'held', 'suspended', 'ended-by-rule', 'ended-by-decision'] as const;
const marks = [undefined, 'warning', 'revocation-due'] as const;

/** How bad a standing is: by its state first, then by its mark. */
export const severityOf = ({ state, mark }: TitleStanding): number =>
  states.indexOf(state) * marks.length + marks.indexOf(mark);
