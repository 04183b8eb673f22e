import fc from 'fast-check';
import { judge } from 'model-ward-rules/json';
import { requestOf } from '../vectors/request-of';
import { agreementCase } from './cases';
import {
  answer,
  type OracleAnswer,
  type OracleConsequence,
  type OracleEvent,
  type OraclePolicy,
  type OracleRecords,
  type OracleRow,
  type RulePlace,
  rowsOf,
  withRule,
} from './standing';
import { answerOfEngine } from './standing-agreement';
import { type StandingCase, standingCase } from './standing-cases';
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

/** A question, and what each missing rule turns out to be, several times. */
interface PublishedCase {
  readonly given: StandingCase;
  readonly picks: readonly (readonly number[])[];
}

/**
 * Everything that may be published in place of a missing rule. `re-assess` is no missing rule but one of its own: the authority
 * decides on the new unit. All that it leaves open is whether the unit has the title until then (`any`), or has none (`no-title`,
 * which no policy can say); `all` or `majority` in its place would be another rule, not the same one published.
 */
const publishable: Readonly<Record<RulePlace, readonly Parameters<typeof withRule>[2][]>> = {
  onNotMaintained: publishableConsequences(),
  onMissed: publishableConsequences(),
  onExpired: publishableConsequences(),
  onUnrepaired: [{ kind: 'lapse' }, { kind: 'revoke' }],
  successor: ['any', 'no-title'],
};

function publishableConsequences(): readonly OracleConsequence[] {
  return [
    { kind: 'keep-with-warning' },
    { kind: 'suspend', repairDays: 1 },
    { kind: 'suspend' },
    { kind: 'lapse' },
    { kind: 'revoke' },
  ];
}

/** A policy with something published in place of each missing rule. */
function published(policy: OraclePolicy, picks: readonly number[]): OraclePolicy {
  const { onNotMaintained, onUnrepaired, successor, yearlyReview, term } = policy;
  const missing: readonly (readonly [RulePlace, boolean])[] = [
    ['onNotMaintained', onNotMaintained.kind === 'no-published-rule'],
    ['onMissed', yearlyReview?.onMissed.kind === 'no-published-rule'],
    ['onExpired', term?.onExpired.kind === 'no-published-rule'],
    ['onUnrepaired', onUnrepaired.kind === 'no-published-rule'],
    ['successor', successor === 're-assess'],
  ];
  return missing.reduce((filled, [place, isMissing], index) => {
    const rules = publishable[place];
    const rule = rules[(picks[index] ?? 0) % rules.length];
    return isMissing && rule !== undefined ? withRule(filled, place, rule) : filled;
  }, policy);
}

/** Where a standing is decided, no rule that is published later contradicts it. */
function contradictionByRules({ given, picks }: PublishedCase): string | undefined {
  const { outcome } = answerOfEngine(given);
  if (outcome === 'undetermined') return undefined;
  for (const some of picks) {
    const policies = rowsOf(given.policies).map((row, index) => ({
      ...row,
      policy: published(row.policy, some.slice(5 * index)),
    }));
    const completed = answerUnder({ ...given, policies });
    if (completed.outcome !== outcome) {
      return `${outcome}, but ${completed.outcome} under ${JSON.stringify(policies)}`;
    }
  }
  return undefined;
}

/** The answer of the engine; of the second program where no policy of the engine can say what was filled in. */
function answerUnder(
  given: StandingCase & { readonly policies: readonly OracleRow[] },
): Partial<OracleAnswer> {
  const { records, policies, unitId, ...question } = given;
  return policies.some(({ policy }) => policy.successor === 'no-title')
    ? answer(records, policies, unitId, question)
    : answerOfEngine(given);
}

const placeCount = 5 * 4;

export const publishingRules: Metamorphosis<PublishedCase> = {
  what: 'publishing rules',
  cases: fc.record({
    given: standingCase(),
    picks: fc.array(
      fc.array(fc.nat({ max: 29 }), { minLength: placeCount, maxLength: placeCount }),
      { minLength: 4, maxLength: 4 },
    ),
  }),
  differenceIn: contradictionByRules,
};

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
