import { type CountBounds, type Issue, parseTarget } from 'model-ward-rules';
import {
  explainPace,
  explainProjection,
  formatNumber,
  formatPercent,
  type Locale,
} from 'model-ward-rules/explanation';
import {
  computeDueCount,
  computePace,
  computeProjection,
  type Pace,
  type PaceRequest,
  type Projection,
  parsePaceRequest,
} from 'model-ward-rules/planning';
import { type ShownIssue, shownIssue } from './shown-issue';
import type { TargetField, TargetState } from './state';
import { typedCount, typedPercent } from './typed-number';

/** Holds what the second tab shows: a plan, or what is wrong with what was typed. */
export type TargetView = PlannedTarget | RefusedTarget;

/** Holds what a target asks for, put into words. */
export interface PlannedTarget {
  readonly kind: 'planned';
  readonly dueCount: number;
  readonly unitCount: number;
  /** The share and the number it makes due, such as 30 % of 45. */
  readonly due: { readonly percent: string; readonly whole: string; readonly wards: string };
  readonly pace: string;
  /** How many are built each year in the years that follow. */
  readonly unitsPerYear: number;
  /** How many hold the title, first as it is now, then at the end of each year. */
  readonly steps: readonly TargetStep[];
  /** The same years as sentences. */
  readonly years: readonly string[];
}

/** Counts the wards that hold the title at the end of a year. */
export interface TargetStep {
  readonly year: number;
  readonly recognised: CountBounds;
}

/** Holds what is wrong, under the field it was typed into. */
export interface RefusedTarget {
  readonly kind: 'refused';
  readonly issues: readonly (ShownIssue & { readonly field: TargetField })[];
}

/** Computes what is due and what that asks for, and says it in a language. */
export function targetViewOf(typed: TargetState, locale: Locale): TargetView {
  const percent = typedPercent(typed.percent);
  const target = parseTarget(targetOf(percent, typedCount(typed.dueYear)));
  const request = parsePaceRequest(requestOf(typed));
  if (target.ok && request.ok) return plannedTarget(request.value, Number(percent), locale);
  const issues = [...(target.ok ? [] : target.issues), ...(request.ok ? [] : request.issues)];
  const told = issues.map((issue) => ({ field: fieldOf(issue), ...shownIssue(issue, locale) }));
  return { kind: 'refused', issues: told.filter(isFirstOfItsKind) };
}

/** The due year is read twice, for the target and for the pace. */
function isFirstOfItsKind(
  issue: RefusedTarget['issues'][number],
  index: number,
  all: RefusedTarget['issues'],
): boolean {
  const first = all.findIndex(
    ({ field, problem }) => field === issue.field && problem === issue.problem,
  );
  return first === index;
}

function targetOf(percent: number | string, dueYear: number | string): unknown {
  return {
    id: 'typed',
    revision: 1,
    name: { vi: 'Chỉ tiêu' },
    level: 'province',
    rule: { kind: 'share-of-units', bound: 'at-least', percent },
    dueYear,
    provenance: { origin: 'host', sources: [] },
  };
}

function requestOf(typed: TargetState): unknown {
  return {
    unitCount: typedCount(typed.unitCount),
    recognised: { least: typedCount(typed.least), most: typedCount(typed.most) },
    firstYear: typedCount(typed.firstYear),
    dueYear: typedCount(typed.dueYear),
    dueCount: 0,
    rates: { success: rateOf(typed.success), lapse: rateOf(typed.lapse) },
  };
}

function rateOf(text: string): unknown {
  const percent = typedPercent(text);
  // A rate is two counts: 12.5 % is 1,250 of 10,000.
  return { part: typeof percent === 'number' ? Math.round(percent * 100) : percent, whole: 10_000 };
}

function plannedTarget(asked: PaceRequest, percent: number, locale: Locale): PlannedTarget {
  const { unitCount } = asked;
  const dueCount = computeDueCount(unitCount, percent);
  const request = { ...asked, dueCount };
  const pace = computePace(request);
  const projection = projectionAt(pace, request);
  return {
    kind: 'planned',
    dueCount,
    unitCount,
    due: {
      percent: formatPercent(percent, locale),
      whole: formatNumber(unitCount, locale),
      wards: formatNumber(dueCount, locale),
    },
    pace: explainPace(pace, locale),
    unitsPerYear: pace.fromLeast.unitsPerYear,
    steps: stepsOf(request, projection),
    years: projection === undefined ? [] : explainProjection(projection, locale),
  };
}

/** The years at the pace that is enough even where all that is open turns out badly. */
function projectionAt(pace: Pace, request: PaceRequest): Projection | undefined {
  const yearCount = pace.fromLeast.years.length;
  if (yearCount === 0) return undefined;
  const { unitCount, recognised, firstYear, rates, dueCount } = request;
  const { unitsPerYear } = pace.fromLeast;
  const builds = { kind: 'constant', unitsPerYear, yearCount } as const;
  return computeProjection({ unitCount, recognised, firstYear, rates, dueCount, builds });
}

function stepsOf(
  { firstYear, recognised }: PaceRequest,
  projection: Projection | undefined,
): readonly TargetStep[] {
  const later = projection?.fromLeast.years.map(({ year, endCount }, index) => {
    const other = projection.fromMost.years[index]?.endCount ?? endCount;
    return { year, recognised: boundsOf(endCount, other) };
  });
  return [{ year: firstYear - 1, recognised }, ...(later ?? [])];
}

/** Who starts with more may end with less, so neither course is the lower one for sure. */
function boundsOf(one: number, other: number): CountBounds {
  return { least: Math.min(one, other), most: Math.max(one, other) };
}

const fieldsByKey: Readonly<Record<string, TargetField>> = {
  unitCount: 'unitCount',
  recognised: 'least',
  least: 'least',
  most: 'most',
  firstYear: 'firstYear',
  dueYear: 'dueYear',
  percent: 'percent',
  success: 'success',
  lapse: 'lapse',
};

/** Finds the field an issue speaks of: the last key of its path that is one. */
function fieldOf({ path }: Issue): TargetField {
  const fields = path.map((key) => fieldsByKey[key]).filter((field) => field !== undefined);
  return fields.at(-1) ?? 'unitCount';
}
