import { describe, expect, it } from 'vitest';
import type { CountedVerdict } from '../../src/roll-up/counted-verdict';
import type { PapersAsked } from '../../src/standing/late-papers';
import { type GivenTitle, noTitle, standingOfTitle, type Title } from '../../src/standing/title';
import type { YearTitle } from '../../src/standing/titles-for-year';
import type { UnitClass } from '../../src/standing/unit-class';
import { isCountedFor, tallyOfUnits } from '../../src/targets/tally-of-units';
import { emptyTally } from '../../src/targets/target-tally';
import type { TargetUnit, UnitQuestion } from '../../src/targets/target-unit';
import { day, id } from '../unit/registers';

/** What is counted of one ward, made up for a target of 2024 whose papers are in by 2025-12-31. */

const given = (others: Partial<GivenTitle> = {}): Title => ({
  ...noTitle,
  given: {
    ...{ recognisedOn: day('2024-04-22'), forYear: 2023, restsOn: 'recognised' },
    ...{ decidedYear: 2023, nextYear: 2024, burdens: [], isUnsettled: false },
    ...others,
  },
});
const burdened = (effect: 'suspended' | 'ended-by-rule' | 'ended-by-decision'): Title =>
  given({
    burdens: [{ effect, owedTo: 2023, isByTime: false, policy: {} as never }],
  });

interface WardAsked {
  readonly title?: Title;
  /** The title under other rules than the mildest. */
  readonly otherwise?: Title;
  readonly registeredFor?: readonly number[];
  readonly unitClass?: ReturnType<TargetUnit['unitClass']>;
  readonly verdicts?: readonly (CountedVerdict | undefined)[];
  readonly now?: TargetUnit['standing'];
  readonly pending?: readonly ('mildest' | 'strictest')[];
}

/** A ward, with everything that was asked of its papers told in place of them. */
function ward({
  title = noTitle,
  otherwise = title,
  registeredFor = [],
  unitClass = 'new',
  verdicts = [],
  now = { outcome: 'not-recognised' },
  pending = [],
}: WardAsked): TargetUnit {
  const isHeldIn = (one: Title): boolean => standingOfTitle(one).state === 'held';
  const yearTitle: YearTitle = {
    ...{ unitId: id('a'), title, standing: standingOfTitle(title), registeredFor },
    isHeld: isHeldIn(title) === isHeldIn(otherwise) ? isHeldIn(title) : 'open',
    isOpen: (question) => question(title) !== question(otherwise),
    ...{ isDecided: false, isRegistered: registeredFor.includes(2024) },
    latePapers: (asked) => [asked as never],
  };
  return {
    ...{ title: yearTitle, unitClass: () => unitClass, standing: now },
    verdicts: () => verdicts,
    lateAssessments: (closesOn) => [closesOn as never],
    isPending: (reading) => pending.includes(reading),
  };
}

const closesOn = day('2025-12-31');
type Count = UnitQuestion['counting']['count'];
type Among = UnitQuestion['counting']['among'];
const asking = (
  count: Count,
  { among = 'all', ...others }: Partial<UnitQuestion> & { readonly among?: Among } = {},
): UnitQuestion => ({
  ...{ counting: { count, among }, base: 'all', years: { dueYear: 2024, counted: [2024] } },
  closesOn: undefined,
  ...others,
});

/** Of how many units: so many the target is about and so many reached, then the same of those of which it is open. */
const countedOf = (one: WardAsked, question: UnitQuestion): readonly number[] => {
  const tally = tallyOfUnits([ward(one)], question);
  const { reached, openReached } = tally;
  return [
    ...[tally.unitCount, reached.least, reached.most],
    ...[tally.openUnitCount, openReached.least, openReached.most],
  ];
};
const outside = [0, 0, 0, 0, 0, 0];
const yes = [1, 1, 1, 0, 0, 0];
const no = [1, 0, 0, 0, 0, 0];
const open = [1, 0, 1, 0, 0, 0];

const verdict = (
  outcome: CountedVerdict['outcome'],
  basis: CountedVerdict['basis'] = 'confirmed',
): CountedVerdict => ({ basis, outcome, reason: 'undecided' as never });

describe('whether a target counts a ward', () => {
  it.each<[name: string, one: WardAsked, count: Count, is: readonly number[]]>([
    ['no title', {}, 'recognised', no],
    ['a title', { title: given() }, 'recognised', yes],
    ['a suspended one', { title: burdened('suspended') }, 'recognised', no],
    ['one that has ended', { title: burdened('ended-by-rule') }, 'recognised', no],
    [
      'one that is open',
      { title: given(), otherwise: burdened('ended-by-rule') },
      'recognised',
      open,
    ],
    [
      'one that is open whether it was taken over',
      { title: given({ isUnsettled: true }) },
      'recognised',
      no,
    ],
    ['no title, a decision to come', { pending: ['mildest', 'strictest'] }, 'recognised', open],
    ['no title, one to come in one reading', { pending: ['mildest'] }, 'recognised', open],
    ['no title, one to come in the other', { pending: ['strictest'] }, 'recognised', open],
    ['a recognised title', { title: given() }, 'maintained', no],
    ['an inherited one', { title: given({ restsOn: 'inherited' }) }, 'maintained', no],
    ['a maintained one', { title: given({ restsOn: 'maintained' }) }, 'maintained', yes],
    ['a maintained one', { title: given({ restsOn: 'maintained' }) }, 'recognised', yes],
    [
      'a maintained one that is open',
      { title: given({ restsOn: 'maintained' }), otherwise: given() },
      'maintained',
      open,
    ],
    [
      'a recognised title, a decision to come',
      { title: given(), pending: ['mildest', 'strictest'] },
      'maintained',
      open,
    ],
    ['no title, a decision to come', { pending: ['mildest', 'strictest'] }, 'maintained', no],
    [
      'a title that the authority ended, a decision to come',
      { title: burdened('ended-by-decision'), pending: ['mildest', 'strictest'] },
      'maintained',
      no,
    ],
    ['no registration', {}, 'registered', no],
    ['a registration', { registeredFor: [2024] }, 'registered', yes],
    ['one for another year', { registeredFor: [2023, 2025] }, 'registered', no],
    ['no verdict', { verdicts: [undefined] }, 'eligible', open],
    ['a verdict', { verdicts: [verdict('eligible')] }, 'eligible', yes],
    ['a projected one', { verdicts: [verdict('eligible', 'projected')] }, 'eligible', no],
    [
      'a projected one',
      { verdicts: [verdict('eligible', 'projected')] },
      'projected-eligible',
      yes,
    ],
    ['a confirmed one', { verdicts: [verdict('eligible')] }, 'projected-eligible', no],
    ['one not eligible', { verdicts: [verdict('not-eligible')] }, 'eligible', no],
    ['one not assessed', { verdicts: [verdict('not-assessed')] }, 'eligible', no],
    ['one undetermined', { verdicts: [verdict('undetermined')] }, 'eligible', open],
    [
      'one undetermined after one eligible',
      { verdicts: [verdict('eligible'), verdict('undetermined')] },
      'eligible',
      yes,
    ],
    [
      'none after one not eligible',
      { verdicts: [verdict('not-eligible'), undefined] },
      'eligible',
      open,
    ],
    [
      'one not eligible after none',
      { verdicts: [undefined, verdict('not-eligible')] },
      'eligible',
      no,
    ],
  ])('%s: $2 %s', (_name, one, count, is) => {
    expect(countedOf(one, asking(count))).toEqual(is);
    const certainty = new Map([
      [yes, 'yes'],
      [no, 'no'],
      [open, 'open'],
    ] as const).get(is as never);
    expect(isCountedFor(ward(one), asking(count))).toBe(certainty);
  });

  it('counts titles for the years of a period alone', () => {
    const years = { dueYear: 2024, fromYear: 2023, counted: [2023, 2024] } as const;
    const of = (forYear: number, count: Count) =>
      countedOf({ title: given({ forYear, restsOn: 'maintained' }) }, asking(count, { years }));
    for (const count of ['recognised', 'maintained'] as const) {
      expect(of(2022, count)).toEqual(no);
      expect(of(2023, count)).toEqual(yes);
      expect(of(2024, count)).toEqual(yes);
    }
    const registeredFor = (year: number) =>
      countedOf({ registeredFor: [year] }, asking('registered', { years }));
    expect([2022, 2023, 2024, 2025].map(registeredFor)).toEqual([no, yes, yes, no]);
  });

  it.each<[unitClass: UnitClass, among: Among, is: readonly number[]]>([
    ['kept', 'all', yes],
    ['kept', 'kept', yes],
    ['kept', 'new', no],
    ['new', 'kept', no],
    ['new', 'new', yes],
    ['open-before', 'all', yes],
    ['open-before', 'kept', open],
    ['open-before', 'new', open],
  ])('%s, asked among %s', (unitClass, among, is) => {
    expect(countedOf({ title: given(), unitClass }, asking('recognised', { among }))).toEqual(is);
  });
});

describe('whether a target is about a ward', () => {
  it.each<[base: UnitQuestion['base'], name: string, one: WardAsked, is: readonly number[]]>([
    ['all', 'new, neither registered nor assessed', {}, no],
    ['recognised-before', 'kept', { unitClass: 'kept' }, no],
    ['recognised-before', 'kept, with a title', { unitClass: 'kept', title: given() }, yes],
    ['recognised-before', 'new', { unitClass: 'new' }, outside],
    ['recognised-before', 'new, with a title', { unitClass: 'new', title: given() }, outside],
    ['recognised-before', 'open', { unitClass: 'open-before' }, [0, 0, 0, 1, 0, 0]],
    [
      'recognised-before',
      'open, with a title',
      { unitClass: 'open-before', title: given() },
      [0, 0, 0, 1, 1, 1],
    ],
    [
      'recognised-before',
      'open, a decision to come',
      { unitClass: 'open-before', pending: ['mildest'] },
      [0, 0, 0, 1, 0, 1],
    ],
    [
      // Only where it is kept is the target about it, and there nothing is to come.
      'recognised-before',
      'open, a decision to come where it is new',
      { unitClass: 'open-before', pending: ['strictest'] },
      [0, 0, 0, 1, 0, 0],
    ],
    ['registered', 'not registered', { title: given() }, outside],
    ['registered', 'registered', { registeredFor: [2024] }, no],
    ['registered', 'registered, with a title', { registeredFor: [2024], title: given() }, yes],
    ['registered', 'registered for another year', { registeredFor: [2025] }, outside],
    ['assessed', 'without a verdict', { verdicts: [undefined], title: given() }, outside],
    ['assessed', 'not assessed', { verdicts: [verdict('not-assessed')] }, outside],
    ['assessed', 'undetermined', { verdicts: [verdict('undetermined')] }, no],
    ['assessed', 'not eligible', { verdicts: [verdict('not-eligible')], title: given() }, yes],
    [
      'assessed',
      'assessed in one of two years',
      { verdicts: [verdict('not-eligible'), undefined] },
      no,
    ],
  ])('%s: %s', (base, _name, one, is) => {
    expect(countedOf(one, asking('recognised', { base }))).toEqual(is);
    expect(isCountedFor(ward(one), asking('recognised', { base })) === 'yes').toBe(is[1] === 1);
  });

  it('tells how many are outside since they were not assessed', () => {
    const outsideOf = (one: WardAsked, base: UnitQuestion['base']) =>
      tallyOfUnits([ward(one)], asking('recognised', { base })).told.withoutVerdictCount;
    expect(outsideOf({ verdicts: [undefined] }, 'assessed')).toBe(1);
    expect(outsideOf({ verdicts: [verdict('not-assessed')] }, 'assessed')).toBe(1);
    expect(outsideOf({ verdicts: [verdict('not-eligible')] }, 'assessed')).toBe(0);
    // Outside for another reason, though assessed.
    expect(outsideOf({ verdicts: [verdict('eligible')] }, 'registered')).toBe(0);
  });
});

describe('what is told of a ward beside the count', () => {
  const toldOf = (one: WardAsked, count: Count) => {
    const { suspendedCount, pendingCount, reachedLate, lostSince } = tallyOfUnits(
      [ward(one)],
      asking(count),
    ).told;
    return {
      ...(suspendedCount === 0 ? {} : { suspendedCount }),
      ...(pendingCount === 0 ? {} : { pendingCount }),
      ...(reachedLate.most === 0 ? {} : { late: [reachedLate.least, reachedLate.most] }),
      ...(lostSince.most === 0 ? {} : { lost: [lostSince.least, lostSince.most] }),
    };
  };
  const held = { outcome: 'recognised' } as const;
  const openTitle = { title: given(), otherwise: burdened('ended-by-rule') };

  it.each<[name: string, one: WardAsked, is: object, count?: Count]>([
    ['no title then and now', {}, {}],
    ['a title then and now', { title: given(), now: held }, {}],
    ['a suspended one', { title: burdened('suspended') }, { suspendedCount: 1 }],
    ['one that has ended', { title: burdened('ended-by-rule') }, {}],
    ['a decision to come', { pending: ['mildest'] }, { pendingCount: 1 }],
    ['one to come in the other reading', { pending: ['strictest'] }, { pendingCount: 1 }],
    ['a title for a later year', { now: { ...held, forYear: 2025 } }, { late: [1, 1] }],
    ['one for the due year', { now: { ...held, forYear: 2024 } }, {}],
    ['one that ended', { now: { outcome: 'not-recognised', forYear: 2025 } }, {}],
    ['a unit that can hold none now', { now: { outcome: 'not-applicable', forYear: 2025 } }, {}],
    [
      'a later one that is open',
      { now: { outcome: 'undetermined', forYear: 2025 } },
      { late: [0, 1] },
    ],
    [
      'a later one where the first is open',
      { ...openTitle, now: { ...held, forYear: 2025 } },
      { late: [0, 1] },
    ],
    ['a later one where the first counts', { title: given(), now: { ...held, forYear: 2025 } }, {}],
    ['a title lost', { title: given() }, { lost: [1, 1] }],
    [
      'one of a unit that can hold none now',
      { title: given(), now: { outcome: 'not-applicable' } },
      {},
    ],
    [
      'one of which it is open whether it is lost',
      { title: given(), now: { outcome: 'undetermined' } },
      { lost: [0, 1] },
    ],
    ['an open one that is lost', openTitle, { lost: [0, 1] }],
    // A title that was not there cannot be lost, though a decision can still give one.
    ['none, and a decision to come', { pending: ['mildest', 'strictest'] }, { pendingCount: 1 }],
    // What did not count is not missed.
    ['a title lost where only maintained ones count', { title: given() }, {}, 'maintained'],
  ])('%s', (_name, one, is, count = 'recognised') => {
    expect(toldOf(one, count)).toEqual(is);
  });
});

describe('the papers that are asked for', () => {
  const lateOf = (
    count: Count,
    base: UnitQuestion['base'] = 'all',
    among: Among = 'all',
    one: WardAsked = {},
  ) => {
    const years = { dueYear: 2024, counted: [2023, 2024] } as const;
    const question = asking(count, { base, among, years, closesOn });
    const { latePapers, lateAssessments } = tallyOfUnits([ward(one)], question).told;
    const [{ titles, registeredFor, closedOn }] = latePapers as unknown as readonly [PapersAsked];
    expect(closedOn).toBe(closesOn);
    return [
      ...(titles ? ['titles'] : []),
      ...(registeredFor.length > 0 ? [`registrations ${registeredFor.join(' ')}`] : []),
      ...(lateAssessments.length > 0 ? [`verdicts ${lateAssessments.join(' ')}`] : []),
    ].join(', ');
  };
  const registrations = 'registrations 2023 2024';
  const verdicts = 'verdicts 2025-12-31';

  it.each<[count: Count, base: UnitQuestion['base'], among: Among, are: string]>([
    ['recognised', 'all', 'all', 'titles'],
    ['maintained', 'all', 'all', 'titles'],
    ['registered', 'all', 'all', registrations],
    ['eligible', 'all', 'all', verdicts],
    ['projected-eligible', 'all', 'all', verdicts],
    ['registered', 'all', 'kept', `titles, ${registrations}`],
    ['eligible', 'all', 'new', `titles, ${verdicts}`],
    ['registered', 'recognised-before', 'all', `titles, ${registrations}`],
    ['eligible', 'recognised-before', 'all', `titles, ${verdicts}`],
    ['recognised', 'registered', 'all', `titles, ${registrations}`],
    ['eligible', 'registered', 'all', `${registrations}, ${verdicts}`],
    ['recognised', 'assessed', 'all', `titles, ${verdicts}`],
    ['registered', 'assessed', 'all', `${registrations}, ${verdicts}`],
  ])('%s, base %s, among %s', (count, base, among, are) => {
    expect(lateOf(count, base, among)).toBe(are);
    // A paper can have taken a ward out as well as in.
    const inside = { unitClass: 'kept', registeredFor: [2024] } as const;
    expect(lateOf(count, base, among, { ...inside, verdicts: [verdict('eligible')] })).toBe(are);
  });

  it('are none where no last day is known', () => {
    expect(tallyOfUnits([ward({})], asking('recognised')).told).toMatchObject({
      ...{ latePapers: [], lateAssessments: [] },
    });
    expect(tallyOfUnits([], asking('recognised', { closesOn }))).toEqual(emptyTally);
  });
});
