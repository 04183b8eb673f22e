import { notParsed } from '../foundation/issue/not-parsed';
import type { Locale } from '../foundation/text/locale';
import type { ComparedProgress, TargetComparison } from '../programme/report-comparison';
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
    ...courseTexts(course, after, says),
  ];
  return `${named} (${progress.counting(counting)}): ${parts.join('; ')}`;
}

/** Which units came and fell away, and how many are needed from here. */
function courseTexts(
  { cameIds = [], fellAwayIds = [], neededPace }: Course,
  after: ComparedProgress | undefined,
  { locale, nameOf }: Says,
): readonly string[] {
  const { comparison, progress, unit } = wordsOf(locale);
  const listed = (ids: readonly UnitId[]): string => listText(ids.map(nameOf), unit.further, ', ');
  const { counted = 'units', areaLevel } = after ?? {};
  const of = { counted, ...(areaLevel === undefined ? {} : { areaLevel }) };
  return [
    ...(cameIds.length === 0 ? [] : [comparison.came(listed(cameIds))]),
    ...(fellAwayIds.length === 0 ? [] : [comparison.fellAway(listed(fellAwayIds))]),
    ...(neededPace === undefined
      ? []
      : [
          comparison.neededPace({
            ...neededPace,
            missing: progress.missing(neededPace.missing, of),
            perInterval: progress.units(neededPace.perInterval, of),
            until: formatDay(neededPace.until, locale),
          }),
        ]),
  ];
}

type Course = Pick<TargetComparison, 'cameIds' | 'fellAwayIds' | 'neededPace'>;

function progressText(
  compared: ComparedProgress | undefined,
  counting: Counting,
  locale: Locale,
): string {
  const { comparison, progress } = wordsOf(locale);
  const { reached, counted, areaLevel, dueCount, limitCount } = compared ?? {};
  const asked = dueCount ?? limitCount;
  if (compared === undefined || reached === undefined || counted === undefined) {
    return comparison.notMeasured;
  }
  if (asked === undefined) return comparison.notMeasured;
  const of = { counted, ...(areaLevel === undefined ? {} : { areaLevel }) };
  const outcome = outcomeText(compared, counting, locale);
  return comparison[dueCount === undefined ? 'within' : 'reached'](
    outcome,
    progress.units(reached, of),
    progress.units({ least: asked, most: asked }, of),
  );
}

function outcomeText(
  { outcome, limitCount }: ComparedProgress,
  counting: Counting,
  locale: Locale,
): string {
  const { comparison, progress } = wordsOf(locale);
  const isLimit = limitCount !== undefined;
  switch (outcome) {
    case 'reached':
      return uncapitalised(isLimit ? progress.limit.kept : progress.reached(counting));
    case 'missed':
      return uncapitalised(isLimit ? progress.limit.passed : progress.missed);
    case 'open':
      return comparison.open;
    case 'not-applicable':
      return comparison.notMeasured;
    default:
      return notParsed(outcome satisfies never, 'comparison', 'compareReports');
  }
}
