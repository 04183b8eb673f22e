import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import type {
  ComparedProgress,
  NeededPace,
  TargetComparison,
} from '../programme/report-comparison';
import type { Counting } from '../roll-up/counting';
import type { UnitId } from '../unit/unit';
import { formatDay } from './format';
import { listText } from './text/list-text';
import { uncapitalised } from './text/uncapitalised';
import { wordsOf } from './words-of';

/** How things are named, and in which language. */
export interface Says {
  readonly locale: Locale;
  readonly nameOf: (id: UnitId) => string;
}

/** Says how far an area had come with a target and has come now, what came and fell away, and what is needed from here. */
export function targetLine(
  { target, areaId, counting, status, before, after, ...course }: TargetComparison,
  says: Says,
): string {
  const { locale, nameOf } = says;
  const { comparison, progress } = wordsOf(locale);
  const area = areaId === null ? comparison.wholeRegister : nameOf(areaId);
  const named = comparison.target(target.id, target.revision, area);
  const values = comparison.change(
    progressText(before, counting, locale),
    progressText(after, counting, locale),
  );
  const parts = [
    status === 'compared' ? values : `${values} (${comparison.statuses[status]})`,
    ...courseTexts(course, says),
  ];
  return `${named} (${progress.counting(counting)}): ${parts.join('; ')}`;
}

/** Which units came and fell away, and how many are needed from here. */
function courseTexts(
  { cameIds = [], fellAwayIds = [], neededPace }: Course,
  says: Says,
): readonly string[] {
  const { comparison, unit } = wordsOf(says.locale);
  const listed = (ids: readonly UnitId[]): string =>
    listText(ids.map(says.nameOf), unit.further, ', ');
  return [
    ...(cameIds.length === 0 ? [] : [comparison.came(listed(cameIds))]),
    ...(fellAwayIds.length === 0 ? [] : [comparison.fellAway(listed(fellAwayIds))]),
    ...(neededPace === undefined ? [] : [paceText(neededPace, says.locale)]),
  ];
}

function paceText(pace: NeededPace, locale: Locale): string {
  const { comparison, progress } = wordsOf(locale);
  return comparison.neededPace({
    ...pace,
    missing: progress.missing(pace.missing, pace),
    perInterval: progress.units(pace.perInterval, pace),
    until: formatDay(pace.until, locale),
  });
}

type Course = Pick<TargetComparison, 'cameIds' | 'fellAwayIds' | 'neededPace'>;

function progressText(
  compared: ComparedProgress | undefined,
  counting: Counting,
  locale: Locale,
): string {
  const { comparison, progress } = wordsOf(locale);
  if (compared === undefined || compared.outcome === 'not-applicable') {
    return comparison.notMeasured;
  }
  const outcome = outcomeText(compared, counting, locale);
  const reached = progress.units(compared.reached, compared);
  const said = (asked: number): string => progress.units({ least: asked, most: asked }, compared);
  return compared.direction === 'at-least'
    ? comparison.reached(outcome, reached, said(compared.dueCount))
    : comparison.within(outcome, reached, said(compared.limitCount));
}

function outcomeText(
  { outcome, direction }: ComparedCount,
  counting: Counting,
  locale: Locale,
): string {
  const { comparison, progress } = wordsOf(locale);
  const isLimit = direction === 'at-most';
  switch (outcome) {
    case 'reached':
      return uncapitalised(isLimit ? progress.limit.kept : progress.reached(counting));
    case 'missed':
      return uncapitalised(isLimit ? progress.limit.passed : progress.missed);
    case 'open':
      return comparison.open;
    default:
      return notParsed(outcome satisfies never, 'comparison', 'compareReports');
  }
}

type ComparedCount = Extract<ComparedProgress, { readonly direction: string }>;
