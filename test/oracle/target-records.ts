import {
  completedFor,
  courseOf,
  eventsInEffect,
  type OracleEvent,
  type OraclePolicy,
  type OracleRow,
  seen,
} from './standing';
import { type Day, dayAfter, dayOfYear, daysAfter, monthsAfter } from './standing-days';
import type { Fate } from './targets';

/**
 * A second program for what records say towards a target, from semantics.md, sections 10 to 12: which wards a target is about, which
 * of them are kept, which count, and which papers came late. Every ward is judged alone, in both runs of a missing rule, in every way
 * in which a decision that is still due can turn out. Nothing is shared with src; how a title stands is asked of the oracle of
 * standings, on a history from which is left out whatever the target does not look at.
 *
 * Where the contract leaves a choice, and what is done here:
 *
 *  1. A decision on a year up to the due year acts whenever it is made, also on a suspension from before the due day. What has another
 *     cause (a revocation, a suspension, a term) acts up to the due day only.
 *  2. A title that a failed review of such a year has suspended is not counted: doubt fails closed.
 *  3. After `decidedBy` no review of a year up to the due year is still pending: what is missed by then is missed, also where the
 *     policy alone would wait longer. So nothing but a paper changes the answer. A title that is recognised later is not asked for
 *     such a review, as none is whose day lies before the recognition. `decidedBy` is the end of a month, as policies count.
 *  4. A title given or kept for a year before the first one is kept by what happened up to 1 January and by decisions on such years,
 *     whenever they were made; one given and ended on one day after it was never there.
 *  5. Where registrations are counted, those dated up to the due day count, whenever they came on record; any registration for the
 *     due year lets a decision be waited for.
 *  6. A review that was put off, of a year up to the due year, is waited for until that day where it is later than the last one;
 *     then nothing is closed, and no earlier day is missed. One of a ward that the target is surely not about is not waited for.
 *     Nor is one where the host says that no decision will come: then the title counts as it is, since no day is missed yet.
 */
export interface RecordedWard {
  readonly id: string;
  readonly events: readonly OracleEvent[];
  readonly verdict?: RecordedVerdict;
}

export interface RecordedVerdict {
  readonly basis: 'confirmed' | 'projected';
  readonly outcome: 'eligible' | 'not-eligible' | 'undetermined' | 'not-assessed';
}

export interface RecordsQuestion {
  readonly count: 'registered' | 'recognised' | 'maintained' | 'eligible' | 'projected-eligible';
  readonly among: 'all' | 'kept' | 'new';
  readonly base: 'all' | 'recognised-before' | 'registered' | 'assessed';
  readonly fromYear?: number;
  readonly dueYear: number;
  readonly dueOn: Day;
  readonly decidedBy?: Day;
  readonly isClosed: boolean;
  readonly asOf: Day;
}

const yearlyKinds = ['recognised', 're-recognised', 'maintained', 'not-maintained'] as const;
const isYearly = (event: OracleEvent): event is OracleEvent & { readonly forYear: number } =>
  yearlyKinds.some((kind) => kind === event.kind) || event.kind === 'review-deferred';

const givesTitle = ({ kind }: OracleEvent): boolean =>
  kind.endsWith('recognised') || kind === 'maintained';

/** What of a history is about the years up to one, and of what is about no year what happened up to a day. */
const within = (events: readonly OracleEvent[], year: number, day: Day): readonly OracleEvent[] =>
  events.filter((event) => (isYearly(event) ? event.forYear <= year : event.on <= day));

/** The day after which no decision on the due year is waited for; none where nobody knows one. */
export function lastDayOf(policy: OraclePolicy, question: RecordsQuestion): Day | undefined {
  const { decidedBy, dueYear } = question;
  const { yearlyReview } = policy;
  return (
    decidedBy ??
    (yearlyReview === undefined
      ? undefined
      : monthsAfter(
          dayOfYear(dueYear, yearlyReview.yearEnds ?? '12-31'),
          yearlyReview.decisionMonths,
        ))
  );
}

/**
 * A policy that no longer asks years after the due year, and no term that ends after the due day; the due year it asks by the last day
 * for decisions, where that comes before its own.
 */
function rowsUpTo(
  policy: OraclePolicy,
  events: readonly OracleEvent[],
  year: number,
  day: Day,
  lastDay?: Day,
): readonly OracleRow[] {
  const { yearlyReview: _, ...unasked } = policy;
  const { term } = policy;
  const isOutlasting = ({ on }: OracleEvent): boolean =>
    term !== undefined && monthsAfter(on, term.months) >= day;
  const givenOn = events.filter(({ kind }) => kind.endsWith('recognised')).filter(isOutlasting);
  const nextYear = dayOfYear(year + 1, '01-01');
  const thisYear = dayOfYear(year, '01-01');
  const cuts = [...givenOn.flatMap(({ on }) => [on, dayAfter(on)]), thisYear, nextYear].sort();
  const asked = lastDay === undefined ? policy : reviewedBy(policy, year, lastDay);
  const rowFrom = (from: Day): OracleRow => {
    const before = from >= thisYear ? asked : policy;
    const { term: _term, ...endless } = from >= nextYear ? unasked : before;
    const keeps = givenOn.some(({ on }) => on === from);
    return { from, policy: keeps || term === undefined ? endless : { ...endless, term } };
  };
  return [{ policy }, ...[...new Set(cuts)].map(rowFrom)];
}

/** The policy with as many months for decisions on a year as there are up to a day, where it gave more. */
function reviewedBy(policy: OraclePolicy, year: number, lastDay: Day): OraclePolicy {
  const { yearlyReview } = policy;
  if (yearlyReview === undefined) return policy;
  let decisionMonths = 0;
  const dueAfter = (months: number): Day => monthsAfter(dayOfYear(year, '12-31'), months);
  while (decisionMonths < yearlyReview.decisionMonths && dueAfter(decisionMonths) < lastDay) {
    decisionMonths += 1;
  }
  return { ...policy, yearlyReview: { ...yearlyReview, decisionMonths } };
}

const runs = ['keep', 'lapse'] as const;
type Run = (typeof runs)[number];

/** How the title of a ward stands in one run, by a part of its history, when all of it has had its time. */
function titleOf(
  wardId: string,
  events: readonly OracleEvent[],
  rows: readonly OracleRow[],
  run: Run,
  asOf: Day,
) {
  const register = { units: [{ id: wardId, name: wardId, level: 'ward' }], successions: [] };
  const records = { register, histories: [{ unitId: wardId, events }] };
  const title = courseOf(records, completedFor(rows, run), {
    asOf,
    knownAt: '9999-12-31',
  }).titles.get(wardId);
  const { restsOn, forYear, nextYear = 0, deferred = new Map<number, Day>() } = title ?? {};
  const putOffTo = [...deferred].flatMap(([one, until]) => (one >= nextYear ? [until] : [])).sort();
  return { ...seen(title), restsOn, forYear, putOffTo: putOffTo.at(-1) ?? '' };
}

const hasTitle = ({ state }: { state: string }): boolean =>
  state === 'held' || state === 'suspended';

/** Whether a ward is kept in one run: it had a title for a year before, which had not ended on 1 January or before. */
function isKept(
  wardId: string,
  events: readonly OracleEvent[],
  policy: OraclePolicy,
  first: number,
  run: Run,
): boolean {
  const newYear = dayOfYear(first, '01-01');
  const earlier = within(events, first - 1, '9999-12-31');
  const givenLater = earlier.filter((event) => givesTitle(event) && event.on > newYear);
  const days = [newYear, ...givenLater.map(({ on }) => on)];
  return days.some((day) =>
    hasTitle(
      titleOf(
        wardId,
        earlier.filter(({ on }) => on <= day),
        rowsUpTo(policy, earlier, first - 1, newYear),
        run,
        day,
      ),
    ),
  );
}

/** Whether a decision on the due year is waited for on a ward, in one run: till the last day, or to that to which a review was put off. */
function isAwaited(
  ward: RecordedWard,
  events: readonly OracleEvent[],
  policy: OraclePolicy,
  question: RecordsQuestion,
  run: Run,
): boolean {
  const { dueYear, dueOn, asOf } = question;
  const looked = within(events, dueYear, dueOn);
  const lastDay = lastDayOf(policy, question);
  const isDecided = looked.some(
    (event) => isYearly(event) && event.kind !== 'review-deferred' && event.forYear === dueYear,
  );
  if (asOf <= dueOn || question.isClosed || isDecided) return false;
  const rows = rowsUpTo(policy, looked, dueYear, dueOn, lastDay);
  const { putOffTo } = titleOf(ward.id, looked, rows, run, asOf);
  if (lastDay !== undefined && asOf > lastDay && asOf > putOffTo) return false;
  const mayBeDecided = events.some(
    (event) => event.kind === 'registered' && event.forYear === dueYear,
  );
  const isPromising = ward.verdict !== undefined && ward.verdict.outcome !== 'not-eligible';
  // A suspension that nobody repairs after the due day has not ended the title for the target.
  const patient: OraclePolicy = { ...policy, onUnrepaired: { kind: 'keep-with-warning' } };
  const holdsUnder = (rules: OraclePolicy, day: Day): boolean => {
    const known = looked.filter(({ on }) => on <= day);
    return hasTitle(titleOf(ward.id, known, rowsUpTo(rules, known, dueYear, dueOn), run, day));
  };
  const isGivenSince = looked.some((event) => givesTitle(event) && event.on > dueOn);
  const holds = holdsUnder(patient, asOf) && (isGivenSince || holdsUnder(policy, dueOn));
  return mayBeDecided || isPromising || holds;
}

/** Whether a decision on the due year is waited for on a ward, in any run. */
export function awaits(
  ward: RecordedWard,
  policy: OraclePolicy,
  question: RecordsQuestion,
): boolean {
  const events = eventsInEffect(ward.events, question.asOf, question.asOf);
  return runs.some((run) => isAwaited(ward, events, policy, question, run));
}

/** Every way in which a ward can turn out. */
export function judge(
  ward: RecordedWard,
  policy: OraclePolicy,
  question: RecordsQuestion,
): readonly Fate[] {
  const { asOf, dueOn, dueYear, fromYear = dueYear, base, among } = question;
  const events = eventsInEffect(ward.events, asOf, asOf);
  const registeredFor = (first: number, last: number, day: Day): boolean =>
    events.some(
      ({ kind, on, ...event }) =>
        kind === 'registered' &&
        on <= day &&
        (event as { forYear: number }).forYear >= first &&
        (event as { forYear: number }).forYear <= last,
    );
  const isRegistered = registeredFor(fromYear, dueYear, dueOn);
  const isAssessed = ward.verdict !== undefined && ward.verdict.outcome !== 'not-assessed';
  return runs.flatMap((run) => {
    const kept = isKept(ward.id, events, policy, fromYear, run);
    const isMember = {
      all: true,
      'recognised-before': kept,
      registered: isRegistered,
      assessed: isAssessed,
    }[base];
    const isAmong = among === 'all' || (among === 'kept') === kept;
    return countedWays(ward, events, policy, question, run, isRegistered).map(
      (isCounted): Fate => [isMember, isMember && isAmong && isCounted],
    );
  });
}

function countedWays(
  ward: RecordedWard,
  events: readonly OracleEvent[],
  policy: OraclePolicy,
  question: RecordsQuestion,
  run: Run,
  isRegistered: boolean,
): readonly boolean[] {
  const { count, dueYear, fromYear, dueOn, asOf } = question;
  if (count === 'registered') return [isRegistered];
  if (count === 'eligible' || count === 'projected-eligible') {
    const { verdict } = ward;
    if (verdict === undefined) return [true, false];
    if ((verdict.basis === 'projected') !== (count === 'projected-eligible')) return [false];
    return verdict.outcome === 'undetermined' ? [true, false] : [verdict.outcome === 'eligible'];
  }
  const looked = within(events, dueYear, dueOn);
  const lastDay = lastDayOf(policy, question);
  const known = titleOf(
    ...([ward.id, looked, rowsUpTo(policy, looked, dueYear, dueOn, lastDay), run, asOf] as const),
  );
  const isSettled =
    lastDay !== undefined && asOf > lastDay && asOf > dueOn && asOf > known.putOffTo;
  const later = daysAfter(asOf, 800);
  const isCountedWith = (day: Day, ...papers: readonly OracleEvent[]): boolean => {
    const all = [...looked, ...papers];
    const rows = rowsUpTo(policy, all, dueYear, dueOn, lastDay);
    const { state, forYear = 0, restsOn } = titleOf(ward.id, all, rows, run, day);
    const isInPeriod = fromYear === undefined || forYear >= fromYear;
    return state === 'held' && isInPeriod && (count === 'recognised' || restsOn === 'maintained');
  };
  if (!isAwaited(ward, events, policy, question, run)) {
    return [isCountedWith(isSettled ? later : asOf)];
  }
  const paper = { id: 'to come', on: dayAfter(asOf), forYear: dueYear };
  return [
    isCountedWith(asOf),
    isCountedWith(later),
    isCountedWith(paper.on, { ...paper, kind: 'recognised' }),
    isCountedWith(paper.on, { ...paper, kind: 'maintained' }),
    isCountedWith(paper.on, { ...paper, kind: 'not-maintained', consequence: { kind: 'lapse' } }),
  ];
}

/** The papers that decide what is asked and came when none was waited for any more, as "ward event". */
export function latePapers(
  { id, events }: RecordedWard,
  policy: OraclePolicy,
  question: RecordsQuestion,
): readonly string[] {
  const { count, among, base, dueYear, fromYear = dueYear, dueOn, asOf } = question;
  const closedOn = count === 'registered' ? dueOn : lastDayOf(policy, question);
  if (closedOn === undefined) return [];
  const asksTitles =
    count === 'recognised' ||
    count === 'maintained' ||
    among !== 'all' ||
    base === 'recognised-before';
  const asksRegistrations = count === 'registered' || base === 'registered';
  const isAsked = (event: OracleEvent): boolean => {
    if (event.kind === 'withdrawn' || event.kind === 'assessed') return false;
    if (event.kind !== 'registered') {
      return asksTitles && within([event], dueYear, dueOn).length > 0;
    }
    const { forYear, on } = event;
    return asksRegistrations && forYear >= fromYear && forYear <= dueYear && on <= dueOn;
  };
  return eventsInEffect(events, asOf, asOf)
    .filter((event) => {
      const meant =
        event.kind === 'withdrawn' ? events.find((other) => other.id === event.eventId) : event;
      const cameOn = [event.on, event.recordedOn ?? event.on].sort()[1] as Day;
      return cameOn > closedOn && meant !== undefined && isAsked(meant);
    })
    .map((event) => `${id} ${event.id}`);
}

/** What came, what fell away, and how many have to come each time from one day to a later one. */
export interface OracleCourse {
  readonly cameIds: readonly string[];
  readonly fellAwayIds: readonly string[];
  readonly pace?: readonly [daysLeft: number, intervalDays: number, least: number, most: number];
}

export interface CourseAsked {
  /** The wards counted for certain on the earlier and on the later day. */
  readonly sure: readonly [before: readonly string[], after: readonly string[]];
  readonly from: Day;
  readonly to: Day;
  /** The last day on which something can come, and how much is missing; absent where nothing can come or is asked for. */
  readonly open?: { readonly until: Day; readonly least: number; readonly most: number };
}

export function courseBetween({
  sure: [before, after],
  from,
  to,
  open,
}: CourseAsked): OracleCourse {
  const ids = {
    cameIds: after.filter((id) => !before.includes(id)),
    fellAwayIds: before.filter((id) => !after.includes(id)),
  };
  const daysLeft = open === undefined ? 0 : daysFrom(to, open.until);
  const intervalDays = Math.min(daysFrom(from, to), daysLeft);
  if (open === undefined || open.most === 0 || intervalDays <= 0) return ids;
  const enough = (missing: number): number => {
    let count = 0;
    while (count * daysLeft < missing * intervalDays) count += 1;
    return count;
  };
  return { ...ids, pace: [daysLeft, intervalDays, enough(open.least), enough(open.most)] };
}

/** Counts the days one after another; nothing where the other day is earlier. */
function daysFrom(first: Day, last: Day): number {
  let count = 0;
  for (let day = first; day < last; day = dayAfter(day)) count += 1;
  return count;
}
