import {
  type ClassifiedUnit,
  classifyUnits,
  type MaintenancePolicy,
  orThrow,
  parseRecognitionHistory,
  parseUnitRegister,
  type UnitId,
} from 'model-ward-rules';
import { maintenanceNotPublished } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { day, succession } from '../unit/registers';
import { policyWith } from './policies';

const recognised = (on: string, forYear: number, id = `recognised-${forYear}`) => ({
  ...{ kind: 'recognised', id, on, forYear },
});
const maintained = (on: string, forYear: number) => ({
  ...{ kind: 'maintained', id: `maintained-${forYear}`, on, forYear },
});
const registered = (forYear: number) => ({
  ...{ kind: 'registered', id: `registered-${forYear}`, on: `${forYear}-02-15`, forYear },
});
const revoked = (on: string) => ({ kind: 'revoked', id: 'revoked', on });

/** Nothing follows from time, unless a test says what. */
const { yearlyReview: _, term: __, steps: ___, ...plain } = policyWith({ successor: 'any' });
const keeping: MaintenancePolicy = { ...plain, onNotMaintained: { kind: 'lapse' } };

const lapsing: MaintenancePolicy = {
  ...keeping,
  yearlyReview: { decisionMonths: 12, onMissed: { kind: 'lapse' } },
};

interface Asked {
  readonly histories?: Readonly<Record<string, readonly object[]>>;
  readonly policy?: MaintenancePolicy;
  readonly units?: readonly object[];
  readonly successions?: readonly object[];
  readonly year?: number;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly unitsOn?: string;
  readonly id?: string;
}

const ward = (id: string, others: object = {}) => ({ id, name: id, level: 'ward', ...others });

function classOf({
  histories = {},
  policy = keeping,
  units = [ward('a')],
  successions = [],
  year = 2024,
  asOf = '2024-12-31',
  knownAt = asOf,
  unitsOn = asOf,
  id = 'a',
}: Asked): ClassifiedUnit {
  const records = {
    register: orThrow(parseUnitRegister({ units, successions })),
    histories: Object.entries(histories).map(([unitId, events]) =>
      orThrow(parseRecognitionHistory({ unitId, events })),
    ),
  };
  const [unit] = classifyUnits(records, policy, {
    year,
    asOf: day(asOf),
    knownAt: day(knownAt),
    unitsOn: day(unitsOn),
    unitIds: [id as UnitId],
  });
  return unit as ClassifiedUnit;
}

const told = ({ unitClass, isRebuilt }: ClassifiedUnit) =>
  `${unitClass}${isRebuilt ? ', rebuilt' : ''}`;

describe('classifyUnits', () => {
  it.each<{ name: string; asked: Asked; answer: string }>([
    { name: 'without any paper', asked: {}, answer: 'new' },
    {
      name: 'recognised for the year before, by a paper of the year',
      asked: { histories: { a: [recognised('2024-04-22', 2023)] } },
      answer: 'kept',
    },
    {
      name: 'the same before the paper came',
      asked: { histories: { a: [recognised('2024-04-22', 2023)] }, asOf: '2024-04-21' },
      answer: 'new',
    },
    {
      name: 'recognised for the year itself',
      asked: { histories: { a: [registered(2024), recognised('2024-12-20', 2024)] } },
      answer: 'new',
    },
    {
      name: 'recognised, and maintained for the year itself',
      asked: {
        histories: { a: [recognised('2023-04-22', 2022), maintained('2024-12-20', 2024)] },
      },
      answer: 'kept',
    },
    {
      name: 'suspended',
      asked: {
        histories: {
          a: [recognised('2023-04-22', 2022), { kind: 'suspended', id: 's', on: '2023-09-01' }],
        },
      },
      answer: 'kept',
    },
    {
      name: 'revoked on the first day of the year',
      asked: { histories: { a: [recognised('2023-04-22', 2022), revoked('2024-01-01')] } },
      answer: 'new',
    },
    {
      name: 'revoked on the second',
      asked: { histories: { a: [recognised('2023-04-22', 2022), revoked('2024-01-02')] } },
      answer: 'kept',
    },
    {
      name: 'revoked, and registered again',
      asked: {
        histories: {
          a: [recognised('2022-04-22', 2021), revoked('2023-06-01'), registered(2024)],
        },
      },
      answer: 'new, rebuilt',
    },
    {
      name: 'revoked, and recognised again for the year',
      asked: {
        histories: {
          a: [
            recognised('2022-04-22', 2021),
            revoked('2023-06-01'),
            recognised('2024-12-20', 2024),
          ],
        },
      },
      answer: 'new, rebuilt',
    },
    {
      name: 'revoked, and recognised again for the year before, by a paper of the year',
      asked: {
        histories: {
          a: [
            recognised('2022-04-22', 2021),
            revoked('2023-06-01'),
            recognised('2024-04-22', 2023),
          ],
        },
      },
      answer: 'kept',
    },
    {
      name: 'whose review was missed on the first day of the year',
      asked: { policy: lapsing, histories: { a: [recognised('2022-04-22', 2021)] } },
      answer: 'new',
    },
    {
      name: 'the same, while it was not missed yet',
      asked: {
        policy: lapsing,
        histories: { a: [recognised('2022-04-22', 2021)] },
        asOf: '2023-12-31',
        year: 2024,
      },
      answer: 'kept',
    },
    {
      name: 'whose review was missed, and maintained by a later paper for the year before',
      asked: {
        policy: lapsing,
        histories: { a: [recognised('2022-04-22', 2021), maintained('2024-03-01', 2023)] },
      },
      answer: 'kept',
    },
    {
      name: 'the same, by a paper that came when reviews of later years had been missed as well',
      asked: {
        policy: lapsing,
        histories: { a: [recognised('2022-04-22', 2021), maintained('2026-06-11', 2023)] },
        asOf: '2026-06-30',
      },
      answer: 'kept',
    },
    {
      name: 'the same, when its term was over since',
      asked: {
        policy: { ...lapsing, term: { months: 36, onExpired: { kind: 'lapse' } } },
        histories: { a: [recognised('2022-04-22', 2021), maintained('2026-06-11', 2023)] },
        asOf: '2026-06-30',
      },
      answer: 'kept',
    },
    {
      name: 'the same, where its term was over before the year',
      asked: {
        policy: { ...lapsing, term: { months: 20, onExpired: { kind: 'lapse' } } },
        histories: { a: [recognised('2022-04-22', 2021), maintained('2026-06-11', 2023)] },
        asOf: '2026-06-30',
      },
      answer: 'new',
    },
    {
      name: 'whose review was missed where no rule is public, and maintained by such a paper',
      asked: {
        policy: maintenanceNotPublished,
        histories: { a: [recognised('2022-04-22', 2021), maintained('2026-06-11', 2023)] },
        asOf: '2026-06-30',
      },
      answer: 'kept',
    },
    {
      name: 'recognised for the year before by a paper that came years later',
      asked: {
        policy: lapsing,
        histories: { a: [recognised('2026-06-11', 2023)] },
        asOf: '2027-06-30',
      },
      answer: 'kept',
    },
    {
      name: 'whose review was missed, and maintained for the year itself',
      asked: {
        policy: lapsing,
        histories: { a: [recognised('2022-04-22', 2021), maintained('2024-12-20', 2024)] },
      },
      answer: 'new',
    },
    {
      name: 'whose review was missed where no rule is public',
      asked: {
        policy: maintenanceNotPublished,
        histories: { a: [recognised('2022-04-22', 2021)] },
      },
      answer: 'open-before',
    },
    {
      name: 'the same, while the review is pending',
      asked: {
        policy: maintenanceNotPublished,
        histories: { a: [recognised('2024-04-22', 2023)] },
      },
      answer: 'kept',
    },
    {
      name: 'recognised by a paper that came on record later',
      asked: {
        histories: { a: [{ ...recognised('2024-04-22', 2023), recordedOn: '2025-02-01' }] },
      },
      answer: 'new',
    },
    {
      name: 'recognised in error',
      asked: {
        histories: {
          a: [
            recognised('2023-04-22', 2022),
            { kind: 'withdrawn', id: 'w', on: '2024-06-01', eventId: 'recognised-2022' },
          ],
        },
      },
      answer: 'new',
    },
  ])('a ward $name', ({ asked, answer }) => {
    expect(told(classOf(asked))).toBe(answer);
  });

  const renamed = {
    units: [
      ward('a', { endedOn: '2024-05-01' }),
      ward('b', { existsFrom: '2024-05-01', endedOn: '2024-09-01' }),
      ward('c', { existsFrom: '2024-09-01' }),
    ],
    successions: [
      succession('rename', '2024-05-01', 'a', 'b'),
      succession('rename', '2024-09-01', 'b', 'c'),
    ],
    id: 'c',
  };

  it.each<{ name: string; histories: NonNullable<Asked['histories']>; answer: string }>([
    {
      name: 'with a title of the first id, lost under it in the year',
      histories: { a: [recognised('2023-04-22', 2022), revoked('2024-03-01')] },
      answer: 'kept',
    },
    {
      name: 'with a title of the first id that had ended, registered under the second',
      histories: {
        a: [recognised('2022-04-22', 2021), revoked('2023-03-01')],
        b: [{ ...registered(2024), on: '2024-06-01' }],
      },
      answer: 'new, rebuilt',
    },
    {
      name: 'recognised for the year before under the second id',
      histories: { b: [recognised('2024-06-01', 2023)] },
      answer: 'kept',
    },
    {
      name: 'recognised for the year before under the third id',
      histories: { c: [recognised('2024-11-01', 2023)] },
      answer: 'kept',
    },
    {
      name: 'with a title that had ended, recognised for the year under the third id',
      histories: {
        a: [recognised('2022-04-22', 2021), revoked('2023-03-01')],
        c: [recognised('2024-11-01', 2024)],
      },
      answer: 'new, rebuilt',
    },
    {
      name: 'with a title that had ended, recognised again for the year under the third id',
      histories: {
        a: [recognised('2022-04-22', 2021), revoked('2023-03-01')],
        c: [{ ...recognised('2024-11-01', 2024), kind: 're-recognised' }],
      },
      answer: 'new, rebuilt',
    },
    { name: 'without any title', histories: {}, answer: 'new' },
  ])('a ward under three ids, $name: the same by each id on its day', ({ histories, answer }) => {
    const asked = { ...renamed, histories };
    expect(told(classOf(asked))).toBe(answer);
    expect(told(classOf({ ...asked, id: 'b', unitsOn: '2024-06-30' }))).toBe(answer);
    expect(told(classOf({ ...asked, id: 'a', unitsOn: '2024-03-31' }))).toBe(answer);
  });

  const merged = {
    units: [
      ward('a', { endedOn: '2024-07-01' }),
      ward('b', { endedOn: '2024-07-01' }),
      ward('c', { existsFrom: '2024-07-01' }),
    ],
    successions: [{ kind: 'merge', on: '2024-07-01', fromIds: ['a', 'b'], intoIds: ['c'] }],
    id: 'c',
    histories: { a: [recognised('2023-04-22', 2022)] },
  };

  it.each([
    ['any', 'kept'],
    ['all', 'new'],
    ['re-assess', 'open-before'],
  ] as const)(
    'a ward made of others during the year, where %s is the rule: %s',
    (successor, answer) => {
      expect(told(classOf({ ...merged, policy: { ...keeping, successor } }))).toBe(answer);
    },
  );

  it('is what it was on the day asked about: a kept ward that it takes in later, as is on record already, makes it no kept one', () => {
    const on = '2025-03-01';
    const taken = {
      units: [ward('a'), ward('b', { endedOn: on })],
      successions: [{ kind: 'merge', on, fromIds: ['a', 'b'], intoIds: ['a'] }],
      histories: { b: [recognised('2023-04-22', 2022)] },
      knownAt: '2025-06-01',
    };
    expect(told(classOf(taken))).toBe('new');
  });

  it('asks a policy with a past, and a year before all others', () => {
    const histories = { a: [recognised('2023-04-22', 2022)] };
    expect(told(classOf({ histories, year: 23, asOf: '0023-06-01' }))).toBe('new');
  });
});
