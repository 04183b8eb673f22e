import { compareTexts } from '../foundation/text/text-order';
import { itemsOf } from '../foundation/value/chain';
import { applyDeadline } from './apply-deadlines';
import type { Moment } from './counted-events';
import { type Deadline, deadlinesOf } from './deadlines-of';
import type { MaintenancePolicy } from './maintenance-policy';
import { endOfYear } from './policy-calendar';
import { mildest, type Run, strictest } from './run';
import type {
  AppliedMaintenancePolicy,
  OpenRule,
  Standing,
  StandingDeadline,
  StandingReason,
  TitleGround,
  TitleMark,
  TitleState,
} from './standing';
import { type GivenTitle, severityOf, standingOfGiven, standingOfTitle, type Title } from './title';

/** A title under the mildest and under the strictest of the rules that are not public. */
export interface OpenTitle {
  readonly mildest: Title;
  readonly strictest: Title;
  /** Under some reading that decides otherwise on who has the title; absent where none does. */
  readonly otherwise?: Title;
  /** Present where the search ended before every reading was tried, so that another may decide otherwise. */
  readonly stoppedBy?: NonNullable<Standing['stoppedBy']>;
}

/** Tells whether a title is in force. */
export const isHeld = (title: Title): boolean => standingOfTitle(title).state === 'held';

/** Writes down the standing of a unit, by its title under the readings. */
export function standingOf(title: OpenTitle, moment: Moment, run: Run): Standing {
  const { given, formerUnitIds, titleEventIds, laterEventIds, notes } = title.mildest;
  const { state, mark } = standingOfTitle(title.mildest);
  const outcome = outcomes[state];
  const openRule = openRuleOf(title);
  const isOpen = title.otherwise !== undefined;
  const deadlines = deadlinesOf(title.mildest, run.calendar)
    .filter((deadline) => isEffective(title, deadline, run))
    .sort((a, b) => compareTexts(a.on, b.on));
  return {
    unitId: run.unitId,
    ...moment,
    outcome: isOpen ? 'undetermined' : outcome,
    reason: isOpen
      ? openReasons[(openRule as OpenRule).kind]
      : reasonOf(title.mildest, deadlines, moment, run),
    state,
    ...(mark === undefined ? {} : { mark }),
    ...(given === undefined
      ? {}
      : {
          restsOn: given.restsOn,
          recognisedOn: given.recognisedOn,
          forYear: given.forYear,
        }),
    deadlines: deadlines.map(told),
    ...(openRule === undefined ? {} : { openRule }),
    ...(title.stoppedBy === undefined ? {} : { stoppedBy: title.stoppedBy }),
    ...(formerUnitIds === undefined ? {} : { relatedUnitIds: formerUnitIds }),
    eventIds: [...titleEventIds, ...itemsOf(laterEventIds)],
    notes: itemsOf(notes),
    policies: policiesOf(title, deadlines, moment, run),
  };
}

const outcomes = {
  none: 'not-recognised',
  held: 'recognised',
  suspended: 'not-recognised',
  'ended-by-rule': 'not-recognised',
  'ended-by-decision': 'not-recognised',
} as const satisfies Record<TitleState, Standing['outcome']>;

/** What a rule that is not public leaves open: the first that was taken for the strictest, where it made a difference. */
function openRuleOf({ mildest, strictest, otherwise }: OpenTitle): OpenRule | undefined {
  const other = otherwise ?? strictest;
  const openRule = other.openRule ?? other.settledRule;
  const mild = standingOfTitle(mildest);
  const strict = standingOfTitle(other);
  const isSame = mild.state === strict.state && mild.mark === strict.mark;
  if (openRule === undefined || (isSame && otherwise === undefined)) return undefined;
  return { ...openRule, ...strict };
}

const openReasons: Readonly<Record<OpenRule['kind'], StandingReason>> = {
  review: 'no-published-rule',
  term: 'no-published-rule',
  repair: 'no-published-rule',
  'failed-review': 'no-published-rule',
  succession: 'unit-succeeded',
};

const reasonsOfMark = {
  warning: 'kept-with-warning',
  'revocation-due': 'revocation-due',
} as const satisfies Record<TitleMark, StandingReason>;

const reasonsOfGround = {
  recognised: 'decided',
  maintained: 'maintained',
  inherited: 'inherited',
} as const satisfies Record<TitleGround, StandingReason>;

const reasonsOfState = {
  none: 'no-decision',
  suspended: 'suspended',
  'ended-by-rule': 'lapsed',
  'ended-by-decision': 'revoked',
} as const satisfies Record<Exclude<TitleState, 'held'>, StandingReason>;

function reasonOf(
  title: Title,
  deadlines: readonly Deadline[],
  { asOf }: Moment,
  { calendar }: Run,
): StandingReason {
  const { state, mark } = standingOfTitle(title);
  if (state === 'none' && title.isRefused) return 'predecessors-not-recognised';
  if (state !== 'held') return reasonsOfState[state];
  if (mark !== undefined) return reasonsOfMark[mark];
  const isPending = deadlines.some(
    ({ year }) => year !== undefined && endOfYear(year, calendar.policyForYear(year)) < asOf,
  );
  return isPending ? 'review-pending' : reasonsOfGround[(title.given as GivenTitle).restsOn];
}

/** Tells whether a deadline can still change the state or the mark, under either reading. */
function isEffective(titles: OpenTitle, deadline: Deadline, run: Run): boolean {
  const changes = (title: Title, { on, kind, year }: Deadline, reading: Run['reading']): boolean =>
    deadlinesOf(title, run.calendar).some((own) => {
      if (own.on !== on || own.kind !== kind || own.year !== year) return false;
      const after = applyDeadline(title, own, { ...run, reading });
      return burdenOf(after) > burdenOf(title);
    });
  return (
    changes(titles.mildest, deadline, mildest) || changes(titles.strictest, deadline, strictest)
  );
}

/** How bad a title is, also one that is open: a later decision may settle it. */
const burdenOf = ({ given }: Title): number => severityOf(standingOfGiven(given as GivenTitle));

const told = ({ on, kind, year }: Deadline): StandingDeadline =>
  year === undefined ? { on, kind } : { on, kind, year };

/** The policies that decided, or that decide on the next deadlines; where none did, the one in force on the day. */
function policiesOf(
  { mildest: mild, strictest: strict, otherwise = strict }: OpenTitle,
  deadlines: readonly Deadline[],
  { asOf }: Moment,
  { calendar }: Run,
): readonly AppliedMaintenancePolicy[] {
  const decided = new Set<MaintenancePolicy>([
    ...[mild, strict, otherwise].flatMap(({ policies }) => [...policies]),
    ...deadlines.flatMap(({ followedBy }) => followedBy.map(({ policy }) => policy)),
  ]);
  const inForce = calendar.policyOn(asOf);
  const used = calendar.policies.filter((policy) =>
    decided.size === 0 ? policy === inForce : decided.has(policy),
  );
  return used.map(policyReference);
}

/** Names the edition of a policy, and on what it rests. */
export function policyReference({
  id,
  revision,
  provenance,
}: MaintenancePolicy): AppliedMaintenancePolicy {
  return { id, revision, origin: provenance.origin };
}
