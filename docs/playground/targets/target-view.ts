import { type Issue, parseTarget } from 'model-ward-rules';
import { type Chart, type CourseRow, chartOfCourse } from 'model-ward-rules/charts';
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
import { type ShownIssue, shownIssue } from '../page/shown-issue';
import { typedNumber, typedPercent } from '../rules/typed-number';
import { type TargetField, type TargetState, targetFields } from '../state';

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
  /** The years at that pace as a picture; absent where no year is left. */
  readonly chart?: Chart<CourseRow>;
  /** The same years as sentences. */
  readonly years: readonly string[];
  /** What was asked, as the library takes it. */
  readonly request: PaceRequest;
  readonly percent: number;
}

/** Holds what is wrong, under the field it was typed into. */
export interface RefusedTarget {
  readonly kind: 'refused';
  readonly issues: readonly (ShownIssue & { readonly field: TargetField })[];
}

/** Computes what is due and what that asks for, and says it in a language. */
export function targetViewOf(typed: TargetState, locale: Locale): TargetView {
  const read = readFields(typed, locale);
  const { percent, dueYear } = read.numbers;
  const target = parseTarget(targetOf(percent, dueYear));
  const request = parsePaceRequest(requestOf(read.numbers));
  if (read.issues.length === 0 && target.ok && request.ok) {
    return plannedTarget(request.value, Number(percent), locale);
  }
  // What is no number is told once, not again as a wrong number.
  const unread = new Set(read.issues.map(({ field }) => field));
  const found = [...(target.ok ? [] : target.issues), ...(request.ok ? [] : request.issues)]
    .map((issue) => ({ field: fieldOf(issue), issue }))
    .filter(({ field }) => !unread.has(field));
  const told = [...read.issues, ...found].map(({ field, issue }) => ({
    field,
    ...shownIssue(issue, locale),
  }));
  return { kind: 'refused', issues: told.filter(isFirstOfItsKind) };
}

type TypedNumbers = Readonly<Partial<Record<TargetField, number>>>;

const percentFields: readonly TargetField[] = ['percent', 'success', 'lapse'];

/** Reads each field as the language writes numbers. */
function readFields(
  typed: TargetState,
  locale: Locale,
): {
  readonly numbers: TypedNumbers;
  readonly issues: readonly { readonly field: TargetField; readonly issue: Issue }[];
} {
  const read = targetFields.map((field) => {
    const reader = percentFields.includes(field) ? typedPercent : typedNumber;
    return { field, result: reader(typed[field], locale) };
  });
  return {
    numbers: Object.fromEntries(
      read.flatMap(({ field, result }) =>
        result.ok && result.value !== undefined ? [[field, result.value]] : [],
      ),
    ),
    issues: read.flatMap(({ field, result }) =>
      result.ok ? [] : result.issues.map((issue) => ({ field, issue })),
    ),
  };
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

function targetOf(percent: number | undefined, dueYear: number | undefined): unknown {
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

function requestOf({
  unitCount,
  least,
  most,
  firstYear,
  dueYear,
  ...rates
}: TypedNumbers): unknown {
  return {
    unitCount,
    recognised: { least, most },
    firstYear,
    dueYear,
    dueCount: 0,
    rates: { success: rateOf(rates.success), lapse: rateOf(rates.lapse) },
  };
}

/** A rate is two counts: 12.5 % is 1,250 of 10,000. A percentage has at most two decimals, as its reader sees to. */
const rateOf = (percent: number | undefined): unknown =>
  percent === undefined ? undefined : { part: Math.round(percent * 100), whole: 10_000 };

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
    ...(projection === undefined ? {} : { chart: chartOfCourse(projection, { locale }) }),
    years: projection === undefined ? [] : explainProjection(projection, locale),
    request,
    percent,
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
