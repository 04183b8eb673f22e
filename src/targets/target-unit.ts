import type { LateAssessment } from '../assessment/late-assessments';
import { notParsed } from '../foundation/issue/not-parsed';
import type { PlainDate } from '../foundation/value/plain-date';
import type { VerdictOutcome } from '../recognition/verdict';
import type { CountedVerdict } from '../roll-up/counted-verdict';
import type { Counting } from '../roll-up/counting';
import { canBeMaintained } from '../standing/restore-title';
import type { Standing } from '../standing/standing';
import { isHeld } from '../standing/standing-of';
import type { GivenTitle, Title } from '../standing/title';
import type { YearTitle } from '../standing/titles-for-year';
import type { UnitClass } from '../standing/unit-class';
import { anyOf, type Certainty } from './certainty';
import type { TargetBase } from './target';

/** Everything a target can ask of a unit. */
export interface TargetUnit {
  /** Its title for the due year and earlier ones. */
  readonly title: YearTitle;
  /** Whether it kept a title from before the due year, or before the period. */
  readonly unitClass: () => UnitClass;
  /** The verdicts of the years that count, year by year, absent where there is none: of one day, once that has passed. */
  readonly verdicts: (closesOn: PlainDate | undefined) => readonly (CountedVerdict | undefined)[];
  /** What of them came late. */
  readonly lateAssessments: (closesOn: PlainDate) => readonly LateAssessment[];
  /** Whether it has a title on the day asked about. */
  readonly standing: Pick<Standing, 'outcome' | 'forYear'>;
  /** Whether a decision on the due year can still come, and would change what is known. */
  readonly isPending: (reading: Reading) => boolean;
}

/** The years that count. */
export interface TargetYears {
  readonly dueYear: number;
  /** The first year of a period; absent where titles for any year up to the due year count. */
  readonly fromYear?: number;
  /** The years whose registrations and verdicts count, the first first; one of a target that is about no period. */
  readonly counted: readonly [number, ...number[]];
}

/** What a target asks of a unit. */
export interface UnitQuestion {
  readonly counting: Counting;
  readonly base: TargetBase;
  readonly years: TargetYears;
  /** The last day for papers that decide the answer; `undefined` where none is known. */
  readonly closesOn: PlainDate | undefined;
}

/** Whether a target is about a unit, and whether it is reached where it is. */
export interface JudgedUnit {
  readonly belongs: Certainty;
  readonly reached: Certainty;
}

/** A reading of the rules that are not public; what the two have in common is certain. */
export type Reading = 'mildest' | 'strictest';

const readings: readonly Reading[] = ['mildest', 'strictest'];

/** Judges a unit under either reading of the rules that are not public, in everything that is asked together. */
export function judgeUnit(unit: TargetUnit, question: UnitQuestion): JudgedUnit {
  const about = readings.filter((reading) => belongsTo(unit, question, reading));
  const belongs = about.length === 0 ? 'no' : about.length < readings.length ? 'open' : 'yes';
  return { belongs, reached: commonOf(about.map((one) => isReached(unit, question, one))) };
}

const commonOf = ([first = 'no', ...others]: readonly Certainty[]): Certainty =>
  others.every((other) => other === first) ? first : 'open';

function isReached(unit: TargetUnit, question: UnitQuestion, reading: Reading): Certainty {
  const { among } = question.counting;
  const isAmong = among === 'all' || classIn(unit, reading) === among;
  return isAmong ? isCounted(unit, question, reading) : 'no';
}

function belongsTo(unit: TargetUnit, question: UnitQuestion, reading: Reading): boolean {
  const { base, years } = question;
  switch (base) {
    case 'all':
      return true;
    case 'recognised-before':
      return classIn(unit, reading) === 'kept';
    case 'registered':
      return isRegistered(unit, years);
    case 'assessed':
      return isAssessed(unit, question);
    default:
      return notParsed(base satisfies never, 'target', 'parseTarget');
  }
}

/** A title from before that is open is there under the mildest reading alone. */
function classIn(unit: TargetUnit, reading: Reading): Counting['among'] {
  const unitClass = unit.unitClass();
  if (unitClass !== 'open-before') return unitClass;
  return reading === 'mildest' ? 'kept' : 'new';
}

/** Whether any verdict of the years that count is more than that it could not be assessed. */
export const isAssessed = ({ verdicts }: TargetUnit, { closesOn }: UnitQuestion): boolean =>
  verdicts(closesOn).some((verdict) => verdict !== undefined && verdict.outcome !== 'not-assessed');

const certain = (isSo: boolean): Certainty => (isSo ? 'yes' : 'no');

const isRegistered = ({ title }: TargetUnit, { counted }: TargetYears): boolean =>
  title.registeredFor.some((year) => counted.includes(year));

function isCounted(unit: TargetUnit, question: UnitQuestion, reading: Reading): Certainty {
  const { counting, years } = question;
  const { count } = counting;
  switch (count) {
    case 'registered':
      return certain(isRegistered(unit, years));
    case 'recognised':
      return unit.isPending(reading) ? 'open' : certain(hasTitle(unit, reading, countsFor(years)));
    case 'maintained':
      return unit.isPending(reading)
        ? maintainedAtMost(unit, reading)
        : certain(hasTitle(unit, reading, isMaintainedFor(years)));
    case 'eligible':
      return isEligible(unit, question, 'confirmed');
    case 'projected-eligible':
      return isEligible(unit, question, 'projected');
    default:
      return notParsed(count satisfies never, 'counting', 'parseProgramme');
  }
}

/** Whether it has a title by what is decided, one that a question is answered with yes of. */
function hasTitle({ title }: TargetUnit, reading: Reading, isAsked: GivenQuestion): boolean {
  const isCountedTitle = (one: Title): boolean =>
    isHeld(one) && one.given !== undefined && isAsked(one.given);
  return isTrueOf(title, isCountedTitle, reading);
}

/** Whether a question of a title is answered with yes under a reading. */
export function isTrueOf(
  { title, isOpen }: YearTitle,
  question: (title: Title) => boolean,
  reading: Reading,
): boolean {
  const isMildest = question(title);
  return reading === 'strictest' && isOpen(question) ? !isMildest : isMildest;
}

type GivenQuestion = (given: GivenTitle) => boolean;

/** A title for a year that counts. */
const countsFor =
  ({ fromYear = 0 }: TargetYears): GivenQuestion =>
  ({ forYear }) =>
    forYear >= fromYear;

const isMaintainedFor =
  (years: TargetYears): GivenQuestion =>
  (given) =>
    countsFor(years)(given) && given.restsOn === 'maintained';

/** Only a title that is there can be maintained, and neither one whose term is over nor one that the authority has ended. */
const maintainedAtMost = ({ title }: TargetUnit, reading: Reading): Certainty =>
  isTrueOf(title, mayBeMaintained, reading) ? 'open' : 'no';

const mayBeMaintained = ({ given }: Title): boolean =>
  given !== undefined && canBeMaintained(given);

function isEligible(
  unit: TargetUnit,
  { closesOn }: UnitQuestion,
  basis: CountedVerdict['basis'],
): Certainty {
  const verdicts = unit.verdicts(closesOn);
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
