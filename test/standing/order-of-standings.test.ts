import { describe, expect, it } from 'vitest';
import { applyConsequence, type Cause } from '../../src/standing/apply-consequence';
import { inheritTitle } from '../../src/standing/inherit-title';
import type { SuccessorRule } from '../../src/standing/maintenance-policy';
import { policyCalendar } from '../../src/standing/policy-calendar';
import { type KnownConsequence, mildest, strictest } from '../../src/standing/run';
import {
  type Burden,
  type Effect,
  type GivenTitle,
  noTitle,
  severityOf,
  standingOfGiven,
  standingOfTitle,
  type TitleStanding,
} from '../../src/standing/title';
import { day, id } from '../unit/registers';
import { policyWith } from './policies';

/**
 * The order of standings, by enumeration: nothing here is drawn at random. A law is the list of cases for which it does not hold,
 * and beside the laws stand wrong ones, which have to be refuted with a case.
 */

/** Every standing of a title that was given, the worst last. */
const ladder = [
  'held',
  'held, warning',
  'held, revocation-due',
  'suspended',
  'suspended, warning',
  'suspended, revocation-due',
  'ended-by-rule',
  'ended-by-decision',
] as const;
type Named = (typeof ladder)[number];

const named = ({ state, mark }: TitleStanding): Named | 'none' =>
  (mark === undefined ? state : `${state}, ${mark}`) as Named | 'none';
const standingNamed = (name: Named): TitleStanding => {
  const [state, mark] = name.split(', ');
  return { state, ...(mark === undefined ? {} : { mark }) } as TitleStanding;
};
const rankOf = (name: Named): number => ladder.indexOf(name);
const severityNamed = (name: Named): number => severityOf(standingNamed(name));

const pairsOf = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((one) => items.map((other) => [one, other] as const));
/** Each two once, in one order. */
const combinationsOf = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((one, place) => items.slice(place).map((other) => [one, other] as const));
const triplesOf = <Item>(items: readonly Item[]): readonly (readonly [Item, Item, Item])[] =>
  pairsOf(items).flatMap(([one, other]) => items.map((third) => [one, other, third] as const));

/** The cases for which a law does not hold: none, if it is one. */
const broken = <Case>(cases: readonly Case[], law: (given: Case) => boolean): readonly Case[] =>
  cases.filter((given) => !law(given));

describe('the order of standings', () => {
  it('is the ladder, worst last, and a unit without a title is below it', () => {
    expect(
      broken(
        pairsOf(ladder),
        ([a, b]) =>
          Math.sign(severityNamed(a) - severityNamed(b)) === Math.sign(rankOf(a) - rankOf(b)),
      ),
    ).toEqual([]);
    expect(ladder.every((one) => severityNamed(one) > severityOf({ state: 'none' }))).toBe(true);
  });

  it('is total, antisymmetric and transitive', () => {
    const isWorse = (a: Named, b: Named): boolean => severityNamed(a) > severityNamed(b);
    expect(broken(pairsOf(ladder), ([a, b]) => a === b || isWorse(a, b) !== isWorse(b, a))).toEqual(
      [],
    );
    expect(
      broken(triplesOf(ladder), ([a, b, c]) => !(isWorse(a, b) && isWorse(b, c)) || isWorse(a, c)),
    ).toEqual([]);
  });

  it('does not put the mark first: that wrong law is refuted', () => {
    const byMark = (name: Named): number =>
      [undefined, 'warning', 'revocation-due'].indexOf(standingNamed(name).mark);
    const refuting = broken(
      pairsOf(ladder),
      ([a, b]) => !(byMark(a) > byMark(b)) || severityNamed(a) > severityNamed(b),
    );
    expect(refuting).toContainEqual(['held, revocation-due', 'suspended']);
  });
});

const effects: readonly Effect[] = [
  'warning',
  'revocation-due',
  'suspended',
  'ended-by-rule',
  'ended-by-decision',
];
const effectSets = effects.reduce<readonly (readonly Effect[])[]>(
  (sets, effect) => sets.flatMap((set) => [set, [...set, effect]]),
  [[]],
);

const policy = policyWith({ yearlyReview: undefined, term: undefined });
const burden = (effect: Effect, others: Partial<Burden> = {}): Burden => ({
  ...{ effect, owedTo: 2024, isByTime: true, policy },
  ...others,
});
const titleWith = (burdens: readonly Burden[]): GivenTitle => ({
  ...{ recognisedOn: day('2024-03-01'), forYear: 2023, restsOn: 'recognised', decidedYear: 2023 },
  ...{ nextYear: 2024, burdens, isUnsettled: false },
});
const standingUnder = (set: readonly Effect[]): Named =>
  named(standingOfGiven(titleWith(set.map((effect) => burden(effect))))) as Named;

/** The worst state and the worst mark; what has ended bears none. Written down apart from the code. */
function together(a: Named, b: Named): Named {
  const worst = (parts: readonly (string | undefined)[], order: readonly string[]) =>
    [...order].reverse().find((part) => parts.includes(part));
  const both = [standingNamed(a), standingNamed(b)];
  const state = worst(
    both.map((one) => one.state),
    ['held', 'suspended', 'ended-by-rule', 'ended-by-decision'],
  );
  const mark = worst(
    both.map((one) => one.mark),
    ['warning', 'revocation-due'],
  );
  return (state?.startsWith('ended') || mark === undefined ? state : `${state}, ${mark}`) as Named;
}

describe('burdens of two titles together', () => {
  it('make every standing, and nothing else', () => {
    expect([...new Set(effectSets.map(standingUnder))].sort()).toEqual([...ladder].sort());
  });

  it('stand as the two standings say, whatever burdens made them', () => {
    expect(
      broken(
        pairsOf(effectSets),
        ([a, b]) => standingUnder([...a, ...b]) === together(standingUnder(a), standingUnder(b)),
      ),
    ).toEqual([]);
  });

  it('ask for no order and no nesting, nor how often one is there; a held title without a mark adds nothing', () => {
    expect(broken(pairsOf(ladder), ([a, b]) => together(a, b) === together(b, a))).toEqual([]);
    expect(
      broken(
        triplesOf(ladder),
        ([a, b, c]) => together(together(a, b), c) === together(a, together(b, c)),
      ),
    ).toEqual([]);
    expect(broken(ladder, (a) => together(a, a) === a && together(a, 'held') === a)).toEqual([]);
  });

  it('are never better than one of them', () => {
    expect(
      broken(pairsOf(ladder), ([a, b]) => rankOf(together(a, b)) >= Math.max(rankOf(a), rankOf(b))),
    ).toEqual([]);
  });

  it('are not the worse of the two: that wrong law is refuted, by a mark and a suspension', () => {
    expect(
      broken(pairsOf(ladder), ([a, b]) => [a, b].includes(together(a, b))).filter(
        ([a, b]) => rankOf(a) < rankOf(b),
      ),
    ).toEqual([
      ['held, warning', 'suspended'],
      ['held, revocation-due', 'suspended'],
      ['held, revocation-due', 'suspended, warning'],
    ]);
  });
});

/** One burden of every kind: its effect, what it is owed to, who made it, and whether it can be repaired. */
const burdens: readonly Burden[] = effects.flatMap((effect) =>
  ([2023, 2024, 'no-year', 'term'] as const).flatMap((owedTo) =>
    [true, false].flatMap((isByTime) => [
      burden(effect, { owedTo, isByTime }),
      ...(effect === 'suspended'
        ? [burden(effect, { owedTo, isByTime, repairBy: day('2025-09-01') })]
        : []),
    ]),
  ),
);
const titles: readonly GivenTitle[] = [
  titleWith([]),
  ...burdens.map((one) => titleWith([one])),
  ...combinationsOf(burdens).map((two) => titleWith(two)),
];

const consequences: readonly KnownConsequence[] = [
  { kind: 'keep-with-warning' },
  { kind: 'revoke' },
  { kind: 'suspend' },
  { kind: 'suspend', repairDays: 30 },
  { kind: 'lapse' },
];
const causes: readonly Cause[] = ([2024, 2025, 'term'] as const).flatMap((owedTo) =>
  [true, false].map((isByTime) => ({ on: day('2025-07-01'), owedTo, isByTime, policy })),
);
const standingAfter = (
  title: GivenTitle,
  cause: Cause,
  ...following: readonly KnownConsequence[]
): Named =>
  named(
    standingOfGiven(following.reduce((given, one) => applyConsequence(given, one, cause), title)),
  ) as Named;
const isHeldAfter = (title: GivenTitle, cause: Cause, consequence: KnownConsequence): boolean =>
  standingAfter(title, cause, consequence).startsWith('held');

describe('what follows, of every title with up to two burdens', () => {
  const cases = titles.flatMap((title) => causes.map((cause) => ({ title, cause })));

  it('never betters a title', () => {
    expect(cases.length).toBeGreaterThan(5_000);
    for (const consequence of consequences) {
      expect(
        broken(
          cases,
          ({ title, cause }) =>
            rankOf(standingAfter(title, cause, consequence)) >= rankOf(standingAfter(title, cause)),
        ),
      ).toEqual([]);
    }
  });

  it('says the same a second time, and of two things in either order', () => {
    for (const [one, other] of combinationsOf(consequences)) {
      expect(
        broken(cases, ({ title, cause }) => {
          const both = standingAfter(title, cause, one, other);
          return (
            both === standingAfter(title, cause, other, one) &&
            (one !== other || both === standingAfter(title, cause, one))
          );
        }),
      ).toEqual([]);
    }
  });

  it('leaves a title in force at the strictest only if at any, and at any only if at the mildest', () => {
    const [mild, strict] = [consequences[0], consequences[4]] as [
      KnownConsequence,
      KnownConsequence,
    ];
    for (const consequence of consequences) {
      expect(
        broken(cases, ({ title, cause }) => {
          const isHeld = isHeldAfter(title, cause, consequence);
          return (
            (isHeld || !isHeldAfter(title, cause, strict)) &&
            (!isHeld || isHeldAfter(title, cause, mild))
          );
        }),
      ).toEqual([]);
    }
  });

  it('is not always milder at the mildest: that wrong law is refuted, by the mark of a suspended title', () => {
    const refuting = broken(
      cases,
      ({ title, cause }) =>
        rankOf(standingAfter(title, cause, { kind: 'keep-with-warning' })) <=
        rankOf(standingAfter(title, cause, { kind: 'suspend' })),
    );
    expect(refuting.length).toBeGreaterThan(0);
    expect(new Set(refuting.map(({ title, cause }) => standingAfter(title, cause)))).toEqual(
      new Set(['suspended']),
    );
  });
});

/** The title of a former unit, or that it has none. */
const formers = [...ladder, 'none'] as const;
type Former = (typeof formers)[number];
const groups: readonly (readonly Former[])[] = [...pairsOf(formers), ...triplesOf(formers)];
const rules: readonly SuccessorRule[] = ['any', 'majority', 'all', 're-assess'];

/** For who comes after, no title is worse than any. */
const rankOfFormer = (former: Former): number => formers.indexOf(former);
const stateOf = (former: Former): number =>
  ['held', 'suspended', 'ended-by-rule', 'ended-by-decision', 'none'].indexOf(
    former.split(',')[0] as string,
  );

const titleOf = (former: Former) =>
  former === 'none'
    ? noTitle
    : {
        ...noTitle,
        given: titleWith(
          effectSets
            .find((set) => standingUnder(set) === former)
            ?.map((effect) => burden(effect)) as readonly Burden[],
        ),
      };
const titlesByFormer = new Map(formers.map((former) => [former, titleOf(former)]));

function mergedBy(rule: SuccessorRule, of: readonly Former[], reading = mildest): Former {
  const run = {
    ...{ calendar: policyCalendar({ ...policy, successor: rule }), reading, unitId: id('new') },
  };
  const from = of.map((former, place) => ({
    unitId: id(`former-${place}`),
    title: titlesByFormer.get(former) ?? noTitle,
  }));
  return named(standingOfTitle(inheritTitle(from, day('2025-07-01'), run)));
}

/** The rule of mergers as the contract words it: asked with held titles, then with suspended ones, then with those a rule ended. */
function mergedByTheContract(rule: SuccessorRule, of: readonly Former[]): Former {
  const [first] = [0, 1, 2]
    .map((worst) => of.filter((former) => stateOf(former) <= worst) as readonly Named[])
    .filter(({ length }) => {
      if (rule === 'all') return length === of.length;
      return rule === 'majority' ? length > of.length / 2 : length > 0;
    });
  return first === undefined ? 'none' : first.reduce(together);
}

describe('a unit made of two or three', () => {
  it.each(rules)('stands as the contract says: %s', (rule) => {
    expect(broken(groups, (of) => mergedBy(rule, of) === mergedByTheContract(rule, of))).toEqual(
      [],
    );
  });

  it.each(rules)('does not ask for the order of the former units: %s', (rule) => {
    expect(
      broken(groups, (of) => {
        const [first, ...rest] = of as [Former, ...Former[]];
        const told = mergedBy(rule, of);
        return (
          told === mergedBy(rule, [...rest, first]) && told === mergedBy(rule, [...of].reverse())
        );
      }),
    ).toEqual([]);
  });

  it.each(rules)('is never better than the best of them: %s', (rule) => {
    expect(
      broken(groups, (of) => rankOfFormer(mergedBy(rule, of)) >= Math.min(...of.map(rankOfFormer))),
    ).toEqual([]);
  });

  it('stands no better under a stricter rule', () => {
    const told = (rule: SuccessorRule, of: readonly Former[]) => rankOfFormer(mergedBy(rule, of));
    expect(
      broken(
        groups,
        (of) => told('any', of) <= told('majority', of) && told('majority', of) <= told('all', of),
      ),
    ).toEqual([]);
  });

  it('that is to be assessed again stands as any of them says, or has no title until then', () => {
    expect(
      broken(
        groups,
        (of) =>
          mergedBy('re-assess', of) === mergedBy('any', of) &&
          mergedBy('re-assess', of, strictest) === 'none',
      ),
    ).toEqual([]);
  });

  /** Each group, and the same with one former unit worse off. */
  const worsened = groups.flatMap((of) =>
    of.flatMap((former, place) =>
      formers
        .filter((other) => rankOfFormer(other) > rankOfFormer(former))
        .map((other) => ({ of, worse: of.with(place, other) })),
    ),
  );

  it.each(rules)('has no better state where one of them is worse off: %s', (rule) => {
    expect(
      broken(
        worsened,
        ({ of, worse }) => stateOf(mergedBy(rule, worse)) >= stateOf(mergedBy(rule, of)),
      ),
    ).toEqual([]);
  });

  it('may lose a mark so: the wrong law that it cannot is refuted, which is why mixtures of rules are tried', () => {
    const refuting = broken(
      worsened,
      ({ of, worse }) => rankOfFormer(mergedBy('any', worse)) >= rankOfFormer(mergedBy('any', of)),
    );
    expect(refuting).toContainEqual({
      of: ['held', 'held, warning'],
      worse: ['held', 'suspended'],
    });
  });

  it('cannot be made of two and then of the third: that wrong law is refuted', () => {
    const refuting = (rule: SuccessorRule) =>
      broken(
        triplesOf(formers),
        ([a, b, c]) => mergedBy(rule, [mergedBy(rule, [a, b]), c]) === mergedBy(rule, [a, b, c]),
      );
    expect(refuting('majority')).toContainEqual(['held', 'held', 'none']);
    expect(refuting('all')).toEqual([]);
  });
});
