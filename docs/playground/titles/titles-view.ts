import {
  type Issue,
  type PlainDate,
  type Programme,
  parsePlainDate,
  plainDate,
  type Result,
  standingsOn,
  standingTimeline,
  type UnitId,
} from 'model-ward-rules';
import { type Chart, chartOfStandings, type StandingRow } from 'model-ward-rules/charts';
import { explainStanding, type Locale } from 'model-ward-rules/explanation';
import { type ShownIssue, shownIssue } from '../page/shown-issue';
import { typedYear } from '../rules/typed-number';
import type { TitleField, TitlesState } from '../state';

/** Holds the titles through the years, or what is wrong with what was typed. */
export type TitlesView = DrawnTitle | RefusedTitle | NoTitles;

export interface DrawnTitle {
  readonly kind: 'drawn';
  readonly units: readonly NamedId[];
  readonly unitId: UnitId;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly chart: Chart<StandingRow>;
  /** How it stands at the end, with its reason. */
  readonly standing: string;
}

export interface RefusedTitle {
  readonly kind: 'refused';
  readonly units: readonly NamedId[];
  readonly issues: readonly (ShownIssue & { readonly field: TitleField })[];
}

/** Nothing was decided of any ward. */
export interface NoTitles {
  readonly kind: 'none';
}

interface NamedId {
  readonly id: UnitId;
  readonly name: string;
}

/** Follows the title of a ward through the years, and says it in a language. */
export function titlesViewOf(
  programme: Programme | undefined,
  titles: TitlesState,
  locale: Locale,
): TitlesView {
  const units = programme === undefined ? [] : unitsWithHistory(programme);
  const chosen = units.find(({ id }) => id === titles.unit) ?? units[0];
  if (programme === undefined || chosen === undefined) return { kind: 'none' };
  const from = typedYear(titles.from, locale);
  const until = typedYear(titles.until, locale);
  const knownAt: Result<PlainDate | undefined> =
    titles.knownAt === ''
      ? { ok: true, value: undefined, warnings: [] }
      : parsePlainDate(titles.knownAt);
  if (!from.ok || !until.ok || !knownAt.ok) {
    const issues = [
      ...told('from', from, locale),
      ...told('until', until, locale),
      ...told('knownAt', knownAt, locale),
    ];
    return { kind: 'refused', units, issues };
  }
  const last = plainDate(`${Math.max(from.value, until.value)}-12-31`);
  const question = {
    from: plainDate(`${Math.min(from.value, until.value)}-01-01`),
    until: last,
    unitIds: [chosen.id],
  };
  const timelines = [knownAt.value, last]
    .filter((day) => day !== undefined)
    .flatMap((day) =>
      standingTimeline(programme.records, programme.maintenancePolicy, {
        ...question,
        knownAt: day,
      }),
    );
  const [now] = standingsOn(programme.records, programme.maintenancePolicy, {
    asOf: last,
    unitIds: [chosen.id],
  });
  const nameOf = (id: UnitId): string => units.find((unit) => unit.id === id)?.name ?? id;
  return {
    kind: 'drawn',
    units,
    unitId: chosen.id,
    from: question.from,
    until: last,
    chart: chartOfStandings(timelines, { locale, until: last, nameOf }),
    standing: now === undefined ? '' : explainStanding(now, locale, nameOf),
  };
}

function unitsWithHistory({ records }: Programme): readonly NamedId[] {
  const names = new Map(records.register.units.map(({ id, name }) => [id, name]));
  return records.histories.map(({ unitId }) => ({
    id: unitId,
    name: names.get(unitId) ?? unitId,
  }));
}

function told(
  field: TitleField,
  result: Result<unknown>,
  locale: Locale,
): readonly (ShownIssue & { readonly field: TitleField })[] {
  const issues: readonly Issue[] = result.ok ? [] : result.issues;
  return issues.map((issue) => ({ field, ...shownIssue(issue, locale) }));
}
