import type { Movement } from '../criteria-set/requirement';
import { highestShare, lowestShare } from '../evaluation/extreme-shares';
import type {
  ChangeMeasurement,
  Measurement,
  OccurrencesMeasurement,
  QuantityMeasurement,
  ShareMeasurement,
  TitleMeasurement,
} from '../evaluation/finding';
import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import { includesLimit, isLowerBound } from '../foundation/value/bound';
import { leastOf, mostOf, type UncertainCount } from '../foundation/value/count-range';
import type { Share } from '../foundation/value/share';
import type { UnitOfMeasure } from '../foundation/value/unit-of-measure';
import { formatNumber, formatPercent, formatShare } from './format';
import { textIn } from './text-in';
import { wordsOf } from './words-of';

/** Says what was measured, what is required, and how far the two are apart. */
export function measurementText(measurement: Measurement, locale: Locale): string {
  const clauses = clausesOf(measurement, locale).filter((clause) => clause !== undefined);
  const { required } = measurement;
  const measured = 'measured' in required ? `${textIn(required.measured, locale)} ` : '';
  return `${measured}${clauses.join(', ')}`;
}

type Clauses = readonly (string | undefined)[];

function clausesOf(measurement: Measurement, locale: Locale): Clauses {
  switch (measurement.kind) {
    case 'quantity':
      return quantityClauses(measurement, locale);
    case 'share':
      return shareClauses(measurement, locale);
    case 'occurrences':
      return occurrencesClauses(measurement, locale);
    case 'change':
      return changeClauses(measurement, locale);
    case 'title':
      return titleClauses(measurement, locale);
    default:
      return notParsed(measurement satisfies never, 'finding', 'evaluateAssessment');
  }
}

function amountText(amount: number, unit: UnitOfMeasure, locale: Locale): string {
  return `${formatNumber(amount, locale)} ${wordsOf(locale).measurement.unit(unit, amount)}`;
}

function quantityClauses(
  { observed, required, distance }: QuantityMeasurement,
  locale: Locale,
): Clauses {
  const phrases = wordsOf(locale).measurement;
  const { bound, unit } = required;
  return [
    amountText(observed.amount, unit, locale),
    phrases.required(bound, amountText(required.amount, unit, locale)),
    distance === 0 ? undefined : phrases.distance(bound, amountText(distance, unit, locale)),
  ];
}

function shareClauses({ observed, required, distance }: ShareMeasurement, locale: Locale): Clauses {
  const phrases = wordsOf(locale).measurement;
  const { bound, percent } = required;
  return [
    shareText(observed, required, locale),
    phrases.required(bound, formatPercent(percent, locale)),
    mostOf(distance) === 0
      ? undefined
      : // Of counts the least that helps is known, so nothing is missing "by more than" it.
        phrases.distance(
          isLowerBound(bound) ? 'at-least' : 'at-most',
          countedText(distance, required, locale),
        ),
  ];
}

function shareText(
  observed: ShareMeasurement['observed'],
  { percent, counted }: ShareMeasurement['required'],
  locale: Locale,
): string {
  const { measurement, number } = wordsOf(locale);
  const countText = (count: UncertainCount): string =>
    number.range(formatNumber(leastOf(count), locale), formatNumber(mostOf(count), locale));
  const percentText = (share: Share): string => formatShare(share, locale, { threshold: percent });
  const percents = number.range(
    percentText(lowestShare(observed)),
    percentText(highestShare(observed)),
  );
  const isKnown = typeof observed.part === 'number' && typeof observed.whole === 'number';
  const share = measurement[isKnown ? 'shareOf' : 'openShareOf'](
    countText(observed.part),
    countText(observed.whole),
    textIn(counted, locale),
  );
  return `${share} (${percents})`;
}

function countedText(
  count: UncertainCount,
  { counted }: ShareMeasurement['required'],
  locale: Locale,
): string {
  const { measurement, number } = wordsOf(locale);
  const most = measurement.ofCounted(mostOf(count), textIn(counted, locale));
  if (typeof count === 'number') return most;
  return count.least === 0
    ? measurement.upTo(most)
    : number.range(formatNumber(count.least, locale), most);
}

function occurrencesClauses(
  { observed, required }: OccurrencesMeasurement,
  locale: Locale,
): Clauses {
  const phrases = wordsOf(locale).measurement;
  const { part, whole } = observed.coverage;
  const reports = phrases.coverage(formatNumber(part, locale), formatNumber(whole, locale));
  const rule = occurrencesRequired(required, locale);
  return observed.occurrenceCount === 0
    ? [`${phrases.noneOccurred} (${reports})`]
    : [phrases.occurrences(formatNumber(observed.occurrenceCount, locale)), `${rule} (${reports})`];
}

/** Another kind of requirement may count events too, and would ask for something else. */
function occurrencesRequired(required: OccurrencesMeasurement['required'], locale: Locale): string {
  switch (required.kind) {
    case 'none-occurred':
      return wordsOf(locale).measurement.noneRequired;
    default:
      return notParsed(required.kind satisfies never, 'finding', 'evaluateAssessment');
  }
}

function changeClauses(
  { observed, required, distance }: ChangeMeasurement,
  locale: Locale,
): Clauses {
  const phrases = wordsOf(locale).measurement;
  const { movement, unit } = required;
  const [before, after] = [observed.before, observed.after].map((amount) =>
    amountText(amount, unit, locale),
  ) as [string, string];
  const { asked, far } = movementWords(movement, observed, locale);
  return [
    phrases.periods(before, after),
    ...asked,
    distance === 0 ? undefined : far(amountText(distance, unit, locale)),
  ];
}

/** Which movement is asked for, and how to say how far an amount is from it. */
interface MovementText {
  readonly asked: readonly string[];
  readonly far: (amount: string) => string;
}

function movementWords(
  movement: Movement,
  { before, after }: ChangeMeasurement['observed'],
  locale: Locale,
): MovementText {
  const { movements, bothZero, bounded, ...phrases } = wordsOf(locale).measurement;
  const { stillToFall, fellTooFar, moreThan, distance } = phrases;
  switch (movement.kind) {
    case 'fell':
    case 'rose': {
      const areBothZero = before === 0 && after === 0;
      const zero = areBothZero ? [bothZero[movement.whenBothZero]] : [];
      return {
        asked: [movements[movement.kind], ...zero],
        far: {
          fell: (amount: string) => stillToFall(moreThan(amount)),
          rose: (amount: string) => distance('more-than', amount),
        }[movement.kind],
      };
    }
    case 'did-not-rise':
      return { asked: [movements[movement.kind]], far: stillToFall };
    case 'did-not-fall':
      return { asked: [movements[movement.kind]], far: fellTooFar };
    case 'fell-by': {
      const { bound, percent } = movement;
      const farther = isLowerBound(bound) ? stillToFall : fellTooFar;
      return {
        asked: [movements[movement.kind](bounded(bound, formatPercent(percent, locale)))],
        far: (amount) => farther(includesLimit(bound) ? amount : moreThan(amount)),
      };
    }
    case 'rose-by': {
      const { bound, percent } = movement;
      return {
        asked: [movements[movement.kind](bounded(bound, formatPercent(percent, locale)))],
        far: (amount) => distance(bound, amount),
      };
    }
    default:
      return notParsed(movement satisfies never, 'finding', 'evaluateAssessment');
  }
}

function titleClauses({ observed, required, distance }: TitleMeasurement, locale: Locale): Clauses {
  const phrases = wordsOf(locale).measurement;
  const nameOf = (id: string): string => {
    const title = required.ladder.find((rank) => rank.id === id)?.title;
    return title === undefined ? phrases.unnamedRank(id) : `“${textIn(title, locale)}”`;
  };
  const isOnlyRank = required.ladder.length === 1;
  return [
    observed.rank === null ? phrases.noTitle : phrases.title(nameOf(observed.rank)),
    isOnlyRank
      ? phrases.onlyRankRequired(nameOf(required.atLeast))
      : phrases.rankRequired(nameOf(required.atLeast)),
    distance === 0 || isOnlyRank ? undefined : phrases.ranksMissing(distance),
  ];
}
