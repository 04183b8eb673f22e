import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitId } from '../unit/unit';
import type { Consequence } from './maintenance-policy';
import type { HeldReason, OpenReason } from './standing';

/** How a title stands at one moment while the events of a unit are gone through. */
export type TitleState = Trail &
  Deadlines &
  (NoTitle | HeldTitle | Suspension | EndedTitle | OpenTitle);

/** What a title rests on. */
interface Trail {
  readonly recognisedOn?: PlainDate;
  readonly forYear?: number;
  /** The recognition, where the unit has one of its own. */
  readonly titleEventIds: readonly string[];
  /** What came after it and still tells. */
  readonly laterEventIds: readonly string[];
  /** The units that the unit took its title over from. */
  readonly relatedUnitIds?: readonly UnitId[];
}

/** What time alone will do. */
interface Deadlines {
  readonly deadlines: readonly Deadline[];
}

/** A last day, and what follows when it has passed. */
export interface Deadline {
  readonly kind: 'repair' | 'review' | 'term';
  readonly on: PlainDate;
  readonly consequence: Consequence;
}

interface NoTitle {
  readonly kind: 'none';
  readonly reason: 'no-decision' | 'predecessors-not-recognised';
}

interface HeldTitle {
  readonly kind: 'held';
  readonly reason: HeldReason;
}

interface Suspension {
  readonly kind: 'suspended';
  readonly reason: 'suspended';
}

interface EndedTitle {
  readonly kind: 'ended';
  readonly reason: 'lapsed' | 'revoked';
  /** Whether an authority ended it: what only time ended an authority may still find maintained. */
  readonly isByDecision: boolean;
}

interface OpenTitle {
  readonly kind: 'open';
  readonly reason: OpenReason;
}

/** A unit of which nothing is on record holds no title: only a recorded decision gives one. */
export const noTitle: TitleState = {
  kind: 'none',
  reason: 'no-decision',
  titleEventIds: [],
  laterEventIds: [],
  deadlines: [],
};

/** Takes away what time would have done in one respect. */
export function withoutDeadline(state: TitleState, kind: Deadline['kind']): TitleState {
  return { ...state, deadlines: state.deadlines.filter((deadline) => deadline.kind !== kind) };
}
