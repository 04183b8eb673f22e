import { notParsed } from '../foundation/issue/not-parsed';
import { compareTexts } from '../foundation/text/text-order';
import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitId } from '../unit/unit';
import type { SuccessorRule } from './maintenance-policy';
import { nextReview } from './next-review';
import { isStrict, type Run } from './run';
import { type GivenTitle, noTitle, standingOfTitle, type Term, type Title } from './title';

/** A former unit, and its title on the day before the succession. */
export interface FormerUnit {
  readonly unitId: UnitId;
  readonly title: Title;
}

/** What a unit made of others takes over of their titles, by the rule in force on the day. */
export function inheritTitle(formers: readonly FormerUnit[], on: PlainDate, run: Run): Title {
  const policy = run.calendar.policyOn(on);
  const titles = formers.map(({ title }) => title);
  const openRules = titles.flatMap(({ openRule, settledRule }) => openRule ?? settledRule ?? []);
  const [earliest] = openRules.sort((a, b) => compareTexts(a.on, b.on));
  const isMixed =
    titles.some((title) => title.isMixed) || (titles.length > 1 && earliest !== undefined);
  if (titles.every(({ given }) => given === undefined)) {
    return earliest === undefined ? noTitle : { ...noTitle, openRule: earliest, isMixed };
  }
  const isOpen =
    policy.successor === 're-assess' &&
    isStrict(run.reading({ kind: 'succession', missingIn: policy }));
  const reliedOn = titlesReliedOn(titles, policy.successor);
  const openRule = isOpen ? { kind: 'succession' as const, on } : earliest;
  const taken = {
    ...noTitle,
    isMixed,
    formerUnitIds: formers.map(({ unitId }) => unitId),
    ...(openRule === undefined ? {} : { openRule }),
    policies: new Set([...titles.flatMap(({ policies }) => [...policies]), policy]),
  };
  return reliedOn.length === 0
    ? { ...taken, isRefused: true }
    : { ...taken, ...takenOver(reliedOn, isOpen, run) };
}

const countedStates = ['held', 'suspended', 'ended-by-rule'] as const;

/**
 * The titles that the rule is met by: held ones, else suspended ones as well, else ended ones as well. Where the unit is to be
 * assessed again, those that it would rely on if one were enough.
 */
function titlesReliedOn(titles: readonly Title[], rule: SuccessorRule): readonly Title[] {
  for (const [index] of countedStates.entries()) {
    const counted: readonly string[] = countedStates.slice(0, index + 1);
    const among = titles.filter((title) => counted.includes(standingOfTitle(title).state));
    if (meetsRule(rule, among.length, titles.length)) return among;
  }
  return [];
}

function meetsRule(rule: SuccessorRule, part: number, whole: number): boolean {
  switch (rule) {
    case 'all':
      return part === whole;
    case 'any':
    case 're-assess':
      return part > 0;
    case 'majority':
      return 2 * part > whole;
    default:
      return notParsed(rule satisfies never, 'rules', 'parseMaintenancePolicy');
  }
}

/** What is taken over is as old, and ends as early, as the first of the titles it relies on, and bears all their burdens. */
function takenOver(
  titles: readonly Title[],
  isUnsettled: boolean,
  { calendar }: Run,
): Pick<Title, 'given' | 'deferrals'> {
  const all = titles.map(({ given }) => given as GivenTitle);
  const [recognisedOn] = all.map((one) => one.recognisedOn).sort() as [PlainDate];
  const term = earliestTerm(all.flatMap((one) => one.term ?? []));
  const reviews = titles.flatMap(
    ({ given, deferrals }) => nextReview(given as GivenTitle, deferrals, calendar) ?? [],
  );
  const [review] = reviews.sort((a, b) => byDay(a, b) || a.year - b.year);
  const given: GivenTitle = {
    recognisedOn,
    forYear: least(all.map((one) => one.forYear)),
    restsOn: 'inherited',
    decidedYear: least(all.map((one) => one.decidedYear)),
    nextYear: review?.year ?? least(all.map((one) => one.nextYear)),
    ...(term === undefined ? {} : { term }),
    burdens: all.flatMap(({ burdens }) => burdens),
    isUnsettled,
  };
  return { given, deferrals: deferredByAll(titles) };
}

/** The term that ends first; what follows each of those that end on one day. */
function earliestTerm(terms: readonly Term[]): Term | undefined {
  const [first] = [...terms].sort(byDay);
  if (first === undefined) return undefined;
  const { on } = first;
  return { on, rules: terms.flatMap((term) => (term.on === on ? term.rules : [])) };
}

/** A review is put off only where that of every title that still asks the year was; the earliest day counts. */
function deferredByAll(titles: readonly Title[]): Title['deferrals'] {
  const years = new Set(titles.flatMap(({ deferrals }) => [...deferrals.keys()]));
  const common = [...years].flatMap((year): [number, PlainDate][] => {
    const asking = titles.filter(({ given }) => (given as GivenTitle).nextYear <= year);
    const [first, ...others] = asking.flatMap(({ deferrals }) => deferrals.get(year) ?? []).sort();
    const isCommon = first !== undefined && others.length + 1 === asking.length;
    return isCommon ? [[year, first]] : [];
  });
  return new Map(common);
}

const least = (years: readonly number[]): number => years.reduce((a, b) => Math.min(a, b));

const byDay = (a: { on: PlainDate }, b: { on: PlainDate }): number => compareTexts(a.on, b.on);
