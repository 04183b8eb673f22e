import type fc from 'fast-check';
import { judge } from 'model-ward-rules/json';
import { requestOf } from '../vectors/request-of';
import { agreementCase } from './cases';
import type { OracleEvent, OraclePolicies, OracleRecords } from './standing';
import { answerOfEngine } from './standing-agreement';
import { type StandingCase, standingCase } from './standing-cases';
import { completionsOf } from './standing-completions';
import { daysAfter } from './standing-days';

/** What may be done to an input without another answer. Each gives what is different, or nothing where all is well. */
export interface Metamorphosis<Case> {
  readonly what: string;
  readonly cases: fc.Arbitrary<Case>;
  readonly differenceIn: (given: Case) => string | undefined;
}

const differing = (found: unknown, expected: unknown): string | undefined => {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  return a === b ? undefined : `${a}\nin place of ${b}`;
};

/** Another name that sorts the other way round. */
const renamed = (name: string): string =>
  [...name].map((sign) => String.fromCharCode(0xff - sign.charCodeAt(0))).join('');

function withEvents(
  { register, histories }: OracleRecords,
  change: (events: readonly OracleEvent[]) => readonly OracleEvent[],
): OracleRecords {
  return {
    register,
    histories: histories.map(({ unitId, events }) => ({ unitId, events: change(events) })),
  };
}

const withEventsRenamed = (records: OracleRecords): OracleRecords =>
  withEvents(records, (events) =>
    events.map((event) => ({
      ...event,
      id: renamed(event.id),
      ...(event.kind === 'withdrawn' ? { eventId: renamed(event.eventId) } : {}),
    })),
  );

function withUnitsRenamed({ register, histories }: OracleRecords): OracleRecords {
  return {
    register: {
      units: register.units.map((unit) => ({ ...unit, id: renamed(unit.id) })),
      successions: register.successions.map((one) => ({
        ...one,
        fromIds: one.fromIds.map(renamed),
        intoIds: one.intoIds.map(renamed),
      })),
    },
    histories: histories.map(({ unitId, events }) => ({ unitId: renamed(unitId), events })),
  };
}

function turned({ register, histories }: OracleRecords): OracleRecords {
  const other = {
    register: {
      units: [...register.units].reverse(),
      successions: [...register.successions].reverse(),
    },
    histories: [...histories].reverse(),
  };
  return withEvents(other, (events) => [...events].reverse());
}

/** Everything that was on record, and beside it papers of every unit that came on record later. */
function withLatePapers({ records, asOf, knownAt = asOf }: StandingCase): OracleRecords {
  const recordedOn = daysAfter(knownAt, 1);
  const forYear = Number(asOf.slice(0, 4)) - 1;
  const late: readonly OracleEvent[] = [
    { kind: 'revoked', id: 'late-1', on: asOf, recordedOn },
    { kind: 'recognised', id: 'late-2', on: asOf, recordedOn, forYear },
    { kind: 'suspended', id: 'late-3', on: asOf, recordedOn },
  ];
  const known = new Set(records.histories.map(({ unitId }) => unitId));
  const others = records.register.units.filter(({ id }) => !known.has(id));
  return {
    register: records.register,
    histories: [
      ...withEvents(records, (events) => [...late, ...events]).histories,
      ...[...new Set(others.map(({ id }) => id))].map((unitId) => ({ unitId, events: late })),
    ],
  };
}

const sameStanding =
  (change: (given: StandingCase) => StandingCase) =>
  (given: StandingCase): string | undefined =>
    differing(answerOfEngine(change(given)), answerOfEngine(given));

/** Where a standing is decided, no rule that is published later contradicts it. */
function contradictionByRules(given: StandingCase): string | undefined {
  const { outcome } = answerOfEngine(given);
  if (outcome === 'undetermined') return undefined;
  for (const policies of completionsOf(given.policies, 8)) {
    // The oracle alone knows how it ends where a successor has no title; the engine has no such rule.
    if (policies.some(({ policy }) => policy.successor === 'no-title')) continue;
    if (
      policies.some(({ policy }) => (policy.onUnrepaired.kind as string) === 'keep-with-warning')
    ) {
      continue;
    }
    const completed = answerOfEngine({ ...given, policies: policies as OraclePolicies });
    if (completed.outcome !== outcome) {
      return `${outcome}, but ${completed.outcome} under ${JSON.stringify(policies)}`;
    }
  }
  return undefined;
}

export const metamorphoses: readonly Metamorphosis<StandingCase>[] = [
  {
    what: 'renaming events',
    cases: standingCase(),
    differenceIn: sameStanding((given) => ({
      ...given,
      records: withEventsRenamed(given.records),
    })),
  },
  {
    what: 'renaming units',
    cases: standingCase(),
    differenceIn: sameStanding((given) => ({
      ...given,
      unitId: renamed(given.unitId),
      records: withUnitsRenamed(given.records),
    })),
  },
  {
    what: 'another order of papers',
    cases: standingCase(),
    differenceIn: sameStanding((given) => ({ ...given, records: turned(given.records) })),
  },
  {
    what: 'papers that are known later',
    cases: standingCase(),
    differenceIn: sameStanding((given) => ({ ...given, records: withLatePapers(given) })),
  },
  {
    what: 'publishing a rule',
    cases: standingCase(),
    differenceIn: contradictionByRules,
  },
];

type AgreementCase = typeof agreementCase extends fc.Arbitrary<infer Case> ? Case : never;

/** Names of criteria that sort the other way round, in a request or in an answer. */
const withCriteriaRenamed = (json: string): string =>
  json.replaceAll(/criterion-(\d+)/g, (_, place: string) => `c-${1_000 - Number(place)}`);

export const renamingCriteria: Metamorphosis<AgreementCase> = {
  what: 'renaming criteria',
  cases: agreementCase,
  differenceIn: (given) => {
    const request = JSON.stringify(requestOf(given));
    const decided = (answer: string): unknown => {
      const { results } = JSON.parse(answer);
      return results.map(({ kind, evaluation, verdict, decisiveUnknowns }: never) => ({
        ...{ kind, evaluation, verdict, decisiveUnknowns },
      }));
    };
    return differing(
      decided(judge(withCriteriaRenamed(request))),
      decided(withCriteriaRenamed(judge(request))),
    );
  },
};
