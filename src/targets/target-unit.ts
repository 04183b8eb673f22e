import { notParsed } from '../foundation/issue/not-parsed';
import type { VerdictOutcome } from '../recognition/verdict';
import type { CountedVerdict } from '../roll-up/counted-verdict';
import type { Counting } from '../roll-up/counting';
import type { Standing } from '../standing/standing';
import type { YearTitle } from '../standing/titles-for-year';
import type { UnitClass } from '../standing/unit-class';
import { allOf, anyOf, type Certainty } from './certainty';
import type { TargetBase } from './target';

/** Everything a target can ask of a unit. */
export interface TargetUnit {
  /** Its title for the due year and earlier ones. */
  readonly title: YearTitle;
  /** Whether it kept a title from before the due year, or before the period. */
  readonly unitClass: () => UnitClass;
  /** The verdicts of the years that count, year by year; absent where there is none. */
  readonly verdicts: readonly (CountedVerdict | undefined)[];
  /** Whether it has a title on the day asked about. */
  readonly standing: Pick<Standing, 'outcome' | 'forYear'>;
  /** Whether a decision on the due year can still come, and would change what is known. */
  readonly isPending: boolean;
}

/** The years that count. */
export interface TargetYears {
  readonly dueYear: number;
  /** The first year of a period; absent where titles for any year up to the due year count. */
  readonly fromYear?: number;
  /** The years whose registrations and verdicts count, the first first; one of a target that is about no period. */
  readonly counted: readonly [number, ...number[]];
}

/** Whether a unit is reached. */
export function isReached(
  unit: TargetUnit,
  { count, among }: Counting,
  years: TargetYears,
): Certainty {
  return allOf(isAmong(unit, among), isCounted(unit, count, years));
}

/** Whether a target is about a unit. */
export function belongsTo(unit: TargetUnit, base: TargetBase, years: TargetYears): Certainty {
  switch (base) {
    case 'all':
      return 'yes';
    case 'recognised-before':
      return isAmong(unit, 'kept');
    case 'registered':
      return certain(isRegistered(unit, years));
    case 'assessed':
      return certain(isAssessed(unit));
    default:
      return notParsed(base satisfies never, 'target', 'parseTarget');
  }
}

/** Whether any verdict of the years that count is more than that it could not be assessed. */
export const isAssessed = ({ verdicts }: TargetUnit): boolean =>
  verdicts.some((verdict) => verdict !== undefined && verdict.outcome !== 'not-assessed');

const certain = (isSo: boolean): Certainty => (isSo ? 'yes' : 'no');

function isAmong(unit: TargetUnit, among: Counting['among']): Certainty {
  if (among === 'all') return 'yes';
  const unitClass = unit.unitClass();
  return unitClass === 'open-before' ? 'open' : certain(unitClass === among);
}

const isRegistered = ({ title }: TargetUnit, { counted }: TargetYears): boolean =>
  title.registeredFor.some((year) => counted.includes(year));

function isCounted(unit: TargetUnit, count: Counting['count'], years: TargetYears): Certainty {
  switch (count) {
    case 'registered':
      return certain(isRegistered(unit, years));
    case 'recognised':
      return unit.isPending ? 'open' : hasTitle(unit, years);
    case 'maintained':
      return unit.isPending
        ? maintainedAtMost(unit)
        : allOf(hasTitle(unit, years), isMaintained(unit));
    case 'eligible':
      return isEligible(unit, 'confirmed');
    case 'projected-eligible':
      return isEligible(unit, 'projected');
    default:
      return notParsed(count satisfies never, 'counting', 'parseProgramme');
  }
}

/** Whether it has a title by what is decided: one for a year that counts. */
function hasTitle({ title }: TargetUnit, { fromYear = 0 }: TargetYears): Certainty {
  const { given } = title.title;
  const isOfYears = given !== undefined && given.forYear >= fromYear;
  return allOf(certain(isOfYears), title.isHeld === 'open' ? 'open' : certain(title.isHeld));
}

const isMaintained = ({ title }: TargetUnit): Certainty =>
  certain(title.title.given?.restsOn === 'maintained');

/** Only a title that is there can be maintained. */
const maintainedAtMost = ({ title }: TargetUnit): Certainty =>
  title.title.given === undefined ? 'no' : 'open';

function isEligible({ verdicts }: TargetUnit, basis: CountedVerdict['basis']): Certainty {
  const last = verdicts[verdicts.length - 1];
  return anyOf([
    ...verdicts.map((verdict) =>
      verdict?.basis === basis ? certaintyOf(verdict.outcome) : ('no' as const),
    ),
    // A missing assessment is not a failed one.
    last === undefined ? 'open' : 'no',
  ]);
}

function certaintyOf(outcome: VerdictOutcome): Certainty {
  switch (outcome) {
    case 'eligible':
      return 'yes';
    case 'not-eligible':
    case 'not-assessed':
      return 'no';
    case 'undetermined':
      return 'open';
    default:
      return notParsed(outcome satisfies never, 'units', 'decideEligibility');
  }
}
