import fc from 'fast-check';
import {
  compareReports,
  orThrow,
  type ProgrammeReport,
  parseProgramme,
  type ReportComparison,
  reportProgramme,
  type TargetProgress,
} from 'model-ward-rules';
import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';
import { day as asDay, unit } from '../unit/registers';
import type { OracleEvent, OraclePolicy } from './standing';
import { whole } from './standing-agreement';
import { daysAfter, yearOf } from './standing-days';
import {
  awaits,
  courseBetween,
  judge,
  lastDayOf,
  latePapers,
  type RecordedWard,
  type RecordsQuestion,
} from './target-records';
import { measure, type OracleRule } from './targets';
import { difference, rawRule, rule, saidOf } from './targets-agreement';

const DUE_YEAR = 2024;

export interface RecordsCase {
  readonly wards: readonly RecordedWard[];
  readonly policy: OraclePolicy;
  readonly rule: OracleRule;
  readonly question: Omit<RecordsQuestion, 'asOf'>;
  readonly days: readonly string[];
  /** The day from which the first ward has another id. */
  readonly renamedOn?: string;
}

const paperDays = [
  ...['2022-04-22', '2022-12-31', '2023-04-22', '2023-12-31', '2024-01-01', '2024-04-22'],
  ...['2024-12-31', '2025-01-01', '2025-06-11', '2025-12-31', '2026-01-01', '2026-04-22'],
  '2027-05-05',
];
const askedDays = [
  ...['2024-06-01', '2024-10-31', '2024-12-31', '2025-01-01', '2025-07-01', '2025-12-31'],
  ...['2026-01-01', '2026-06-30', '2027-06-01', '2029-01-01'],
];

const renamingDays = ['2023-06-01', '2024-03-01', '2024-12-31', '2025-03-01', '2026-03-01'];

const paper = fc.record({
  kind: fc.constantFrom(
    ...(['registered', 'registered', 'recognised', 'recognised', 're-recognised'] as const),
    ...(['maintained', 'maintained', 'not-maintained', 'not-maintained'] as const),
    ...(['suspended', 'reinstated', 'revoked', 'review-deferred'] as const),
  ),
  on: fc.constantFrom(...paperDays),
  yearsBack: fc.constantFrom(0, 1, 1, 2),
  lag: fc.constantFrom(0, 0, 0, 0, 1, 200, 400, 900),
  putOffBy: fc.constantFrom(1, 100, 300, 700),
});
type Paper = typeof paper extends fc.Arbitrary<infer Value> ? Value : never;

const eventOf = ({ kind, on, yearsBack, lag, putOffBy }: Paper, place: number): OracleEvent => {
  const head = { id: `${place}`, on, ...(lag === 0 ? {} : { recordedOn: daysAfter(on, lag) }) };
  const forYear = yearOf(on) - yearsBack;
  if (kind === 'revoked' || kind === 'reinstated' || kind === 'suspended') return { ...head, kind };
  if (kind === 'review-deferred') return { ...head, kind, forYear, until: daysAfter(on, putOffBy) };
  return { ...head, kind, forYear };
};

const firstRecognition: OracleEvent = {
  ...{ id: 'first', kind: 'recognised', on: '2023-01-20', forYear: 2022 },
};

/** No two decisions on one year, which would contradict each other. */
function withoutContradictions(events: readonly OracleEvent[]): readonly OracleEvent[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    const key =
      'forYear' in event && event.kind !== 'registered' && event.kind !== 'review-deferred'
        ? `${event.forYear}`
        : `${event.kind} ${event.on}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const eventsOf = fc
  .record({
    // Most papers say something only of a ward that has a title.
    isRecognised: fc.boolean(),
    papers: fc.array(paper, { maxLength: 5 }),
    withdrawal: fc.option(
      fc.record({
        place: fc.nat(4),
        on: fc.constantFrom('2024-12-31', '2025-07-01', '2026-08-01'),
      }),
      { nil: undefined, freq: 2 },
    ),
  })
  .map(({ isRecognised, papers, withdrawal }): readonly OracleEvent[] => {
    const given = isRecognised ? [firstRecognition] : [];
    const events = withoutContradictions([...given, ...papers.map(eventOf)]);
    if (withdrawal === undefined) return events;
    const meant = events[withdrawal.place];
    if (meant === undefined || meant.on > withdrawal.on) return events;
    return [...events, { kind: 'withdrawn', id: 'w', on: withdrawal.on, eventId: meant.id }];
  });

const consequence = fc.constantFrom(
  { kind: 'keep-with-warning' as const },
  { kind: 'no-published-rule' as const },
  { kind: 'lapse' as const },
  { kind: 'revoke' as const },
  { kind: 'suspend' as const },
  { kind: 'suspend' as const, repairDays: 60 },
);

const policy: fc.Arbitrary<OraclePolicy> = fc.record(
  {
    onNotMaintained: consequence,
    onUnrepaired: fc.constantFrom(
      { kind: 'lapse' as const },
      { kind: 'revoke' as const },
      { kind: 'no-published-rule' as const },
    ),
    successor: fc.constant('any' as const),
    yearlyReview: fc.record({
      decisionMonths: fc.constantFrom(0, 6, 12, 12, 14),
      onMissed: consequence,
    }),
    term: fc.record({
      months: fc.constantFrom(12, 20, 24, 36),
      onExpired: fc.constantFrom(
        { kind: 'lapse' as const },
        { kind: 'no-published-rule' as const },
        { kind: 'suspend' as const },
      ),
    }),
  },
  { requiredKeys: ['onNotMaintained', 'onUnrepaired', 'successor'] },
);

const verdict = fc.record({
  basis: fc.constantFrom('confirmed' as const, 'projected' as const),
  outcome: fc.constantFrom(
    ...(['eligible', 'not-eligible', 'undetermined', 'not-assessed'] as const),
  ),
});

const ward = (id: string): fc.Arbitrary<RecordedWard> =>
  fc
    .record({ events: eventsOf, verdict: fc.option(verdict, { nil: undefined }) })
    .map(({ events, verdict: found }) => ({
      ...{ id, events },
      ...(found === undefined ? {} : { verdict: found }),
    }));

const recordsOfThree = {
  wards: fc.tuple(ward('a'), ward('b'), ward('c')),
  policy,
  rule,
  question: fc.record(
    {
      count: fc.constantFrom(
        ...(['recognised', 'recognised', 'maintained', 'maintained', 'registered'] as const),
        ...(['eligible', 'projected-eligible'] as const),
      ),
      among: fc.constantFrom('all', 'all', 'kept', 'new'),
      base: fc.constantFrom('all', 'recognised-before', 'registered', 'assessed'),
      fromYear: fc.constantFrom(2022, 2023, 2024),
      dueYear: fc.constant(DUE_YEAR),
      dueOn: fc.constantFrom('2024-12-31', '2024-12-31', '2024-10-31'),
      decidedBy: fc.constantFrom('2025-06-30', '2026-06-30'),
      isClosed: fc.boolean(),
    },
    { requiredKeys: ['count', 'among', 'base', 'dueYear', 'dueOn', 'isClosed'] },
  ),
  days: fc.uniqueArray(fc.constantFrom(...askedDays), { minLength: 2, maxLength: 2 }),
};

export const recordsCase: fc.Arbitrary<RecordsCase> = fc.oneof(
  { arbitrary: fc.record(recordsOfThree), weight: 2 },
  {
    arbitrary: fc
      .record({ ...recordsOfThree, renamedOn: fc.constantFrom(...renamingDays) })
      .map(({ wards: [{ verdict: _, ...first }, ...others], ...rest }) => ({
        // A result is of a unit of its year, by the id that it had then: results have properties of their own.
        ...{ ...rest, wards: [first, ...others] },
      })),
    weight: 1,
  },
);

const RENAMED = 'a, renamed';

/** What was written of the wards, by the id that each had then; a withdrawal stands with what it withdraws. */
function historiesOf({ wards, renamedOn }: RecordsCase): readonly History[] {
  const histories = wards.map(({ id, events }): History => ({ wardId: id, unitId: id, events }));
  const [first, ...others] = histories;
  if (renamedOn === undefined || first === undefined) return histories;
  const isLater = (event: OracleEvent): boolean =>
    event.kind === 'withdrawn'
      ? first.events.some(({ id, on }) => id === event.eventId && on >= renamedOn)
      : event.on >= renamedOn;
  return [
    { ...first, events: first.events.filter((event) => !isLater(event)) },
    ...others,
    { ...first, unitId: RENAMED, events: first.events.filter(isLater) },
  ];
}

interface History {
  readonly wardId: string;
  readonly unitId: string;
  readonly events: readonly OracleEvent[];
}

const months = {
  id: 'months',
  requirement: { kind: 'quantity', bound: 'at-least', amount: 9, unit: 'month' },
};

const resultsOf = {
  eligible: { kind: 'tally', metCount: 20, criteriaCount: 20 },
  'not-eligible': { kind: 'tally', metCount: 18, criteriaCount: 20 },
  undetermined: { kind: 'by-criterion', answers: [] },
  'not-assessed': { kind: 'tally', metCount: 20, criteriaCount: 20 },
};

const assessmentsOf = ({ id, verdict: found }: RecordedWard): readonly object[] =>
  found === undefined
    ? []
    : [
        {
          ...{ unitId: id, assessmentYear: DUE_YEAR, basis: found.basis, recordedOn: '2023-01-01' },
          criteriaSet: { id: 'model-ward-police-20' },
          results: resultsOf[found.outcome],
          gateAnswers: [
            {
              gateId: 'months',
              answer: {
                ...{ kind: 'quantity', unit: 'month' },
                amount: found.outcome === 'not-assessed' ? 8 : 9,
              },
            },
          ],
        },
      ];

/** A province of two districts, one of two wards and one of one. */
function programmeOf(given: RecordsCase) {
  const { wards, policy: rules, rule: asked, question, renamedOn } = given;
  const { count, among, isClosed, base, fromYear, dueYear, dueOn, decidedBy } = question;
  const programme = orThrow(
    parseProgramme({
      register: {
        units: [
          unit('p', { level: 'province' }),
          ...['d1', 'd2'].map((id) => unit(id, { level: 'urban-district', parentId: 'p' })),
          ...wards.map(({ id }) =>
            unit(id, {
              ...{ parentId: id === 'c' ? 'd2' : 'd1' },
              ...(id === 'a' && renamedOn !== undefined ? { endedOn: renamedOn } : {}),
            }),
          ),
          ...(renamedOn === undefined
            ? []
            : [unit(RENAMED, { parentId: 'd1', existsFrom: renamedOn })]),
        ],
        successions:
          renamedOn === undefined
            ? []
            : [{ kind: 'rename', on: renamedOn, fromIds: ['a'], intoIds: [RENAMED] }],
      },
      recognitionPolicy: { ...allMustBeMet, id: 'gated', assessable: [months] },
      maintenancePolicy: whole(rules),
      criteriaSets: [modelWardPolice20],
      assessments: wards.flatMap(assessmentsOf),
      histories: historiesOf(given).map(({ unitId, events }) => ({ unitId, events })),
      targets: [
        {
          ...{ counting: { count, among }, isClosed },
          target: {
            ...{ id: 'made-up', revision: 1, name: { vi: 'Ví dụ' }, level: 'province' },
            ...{ rule: rawRule(asked), base, dueYear, dueOn },
            ...(fromYear === undefined ? {} : { fromYear }),
            ...(decidedBy === undefined ? {} : { decidedBy }),
            provenance: { origin: 'host', sources: [] },
          },
        },
      ],
    } as never),
  );
  return programme;
}

/** The wards without the histories that were refused, since they speak of a title that nobody gave. */
function withoutRefused(
  given: RecordsCase,
  { intake }: ReturnType<typeof programmeOf>,
): readonly RecordedWard[] {
  const refused = intake.refusals.map(({ list, position }) => {
    if (list !== 'histories') throw new Error(`refused: ${list}`);
    return position;
  });
  const read = historiesOf(given).filter((_history, position) => !refused.includes(position));
  return given.wards.map((one) => ({
    ...one,
    events: read.filter(({ wardId }) => wardId === one.id).flatMap(({ events }) => events),
  }));
}

/** What the oracle says on one day: of the target, of late papers, and which wards are counted for certain. */
function saidOn(
  wards: readonly RecordedWard[],
  { policy: rules, rule: asked, question }: RecordsCase,
  asOf: string,
) {
  const today = { ...question, asOf };
  const fates = wards.map((one) => judge(one, rules, today));
  const { decidedBy: _, ...others } = today;
  const lastDay = lastDayOf(rules, today);
  const isMember = (place: number): boolean => fates[place]?.some(([isOne]) => isOne) === true;
  const isWaiting = wards.some((one, place) => isMember(place) && awaits(one, rules, today));
  return {
    progress: measure([fates.slice(0, 2), fates.slice(2)], {
      ...{ ...others, rule: asked },
      ...(lastDay === undefined || isWaiting ? {} : { decidedBy: lastDay }),
    }),
    late: wards.flatMap((one) => latePapers(one, rules, today)),
    sure: wards
      .filter((_ward, place) =>
        fates[place]?.every(([isMember, isReached]) => isMember && isReached),
      )
      .map(({ id }) => id),
    until: question.count === 'registered' || lastDay === undefined ? question.dueOn : lastDay,
  };
}

/** Where the engine and the oracle part on a target measured from records on two days, or on what came in between. */
export function recordsDifference(given: RecordsCase): string | undefined {
  const programme = programmeOf(given);
  const wards = withoutRefused(given, programme);
  const days = [...given.days].sort() as [string, string];
  const reports = days.map((asOf) => reportProgramme(programme, { asOf: asDay(asOf) })) as [
    ProgrammeReport,
    ProgrammeReport,
  ];
  const said = days.map((asOf) => saidOn(wards, given, asOf)) as [Said, Said];
  for (const [place, asOf] of days.entries()) {
    const progress = reports[place]?.targets[0]?.areas[0]?.progress as TargetProgress;
    const late = 'latePapers' in progress ? (progress.latePapers ?? []) : [];
    const ids = late
      .map(({ unitId, eventId }) => `${unitId === RENAMED ? 'a' : unitId} ${eventId}`)
      .sort();
    const { progress: expected, late: expectedLate } = said[place] as Said;
    const found = difference([saidOf(progress), ids], [expected, [...expectedLate].sort()]);
    if (found !== undefined) return `on ${asOf}: ${found}`;
  }
  return courseDifference(compareReports(...reports, programme.records.register), said, days);
}

type Said = ReturnType<typeof saidOn>;

function courseDifference(
  { targets: [compared] }: ReportComparison,
  [before, after]: readonly [Said, Said],
  [from, to]: readonly [string, string],
): string | undefined {
  const isMeasured = [before, after].every(({ progress }) => 'reached' in progress);
  if (!isMeasured) return difference(compared?.status, 'not-measured');
  const { isClosed, missing } = after.progress as {
    readonly isClosed: boolean;
    readonly missing?: { readonly least: number; readonly most: number };
  };
  const course = courseBetween({
    ...{ sure: [before.sure, after.sure] as const, from, to },
    ...(isClosed || missing === undefined ? {} : { open: { until: after.until, ...missing } }),
  });
  const { neededPace } = compared ?? {};
  const firstIds = (ids?: readonly string[]) => ids?.map((id) => (id === RENAMED ? 'a' : id));
  const [cameIds, fellAwayIds] = [firstIds(compared?.cameIds), firstIds(compared?.fellAwayIds)];
  const pace = neededPace && [
    ...[neededPace.daysLeft, neededPace.intervalDays],
    ...[neededPace.perInterval.least, neededPace.perInterval.most],
  ];
  const found = { cameIds, fellAwayIds, ...(pace === undefined ? {} : { pace }) };
  return difference([compared?.status, found], ['compared', course]);
}
