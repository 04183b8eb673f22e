import type { Share } from 'model-ward-rules';
import type {
  AllocationArea,
  AllocationRequest,
  PaceRequest,
  PlanningBase,
} from 'model-ward-rules/planning';

/** One year, in the order: year, start, lapsed, planned, built, newly recognised, end. */
export type YearRow = readonly [number, number, number, number, number, number, number];

/** Counts up to the least number that is the share of the count or more. */
function leastCovering(count: number, { part, whole }: Share): number {
  let covering = 0;
  while (covering * whole < count * part) covering += 1;
  return covering;
}

/** Counts up for as long as the number is still the share of the count or less. */
function mostWithin(count: number, { part, whole }: Share): number {
  let within = 0;
  while ((within + 1) * whole <= count * part) within += 1;
  return within;
}

/** Moves wards between those that hold the title and those that do not, year by year. */
export function simulate(base: PlanningBase, start: number, planned: readonly number[]): YearRow[] {
  const { success, lapse } = base.rates;
  const rows: YearRow[] = [];
  let [holding, without] = [start, base.unitCount - start];
  for (const [index, plan] of planned.entries()) {
    const losing = leastCovering(holding, lapse);
    const built = plan < without ? plan : without;
    const winning = mostWithin(built, success);
    const before = holding;
    holding += winning - losing;
    without += losing - winning;
    rows.push([base.firstYear + index, before, losing, plan, built, winning, holding]);
  }
  return rows;
}

/** What a pace comes to: the outcome or the reason against it, the wards a year, the end, and the years. */
export type PaceAnswer = readonly [string, number, number, readonly YearRow[]];

/** Simulates every pace there is and looks for the first that suffices. */
export function paceFrom(start: number, request: PaceRequest): PaceAnswer {
  const courses = coursesOf(start, request);
  const found = courses.findIndex(({ end }) => end >= request.dueCount);
  if (found >= 0) return answerOf('reachable', found, courses);
  const farthest = Math.max(...courses.map(({ end }) => end));
  const pace = courses.findIndex(({ end }) => end === farthest);
  return answerOf(reasonOf(start, request), pace, courses);
}

interface Course {
  readonly end: number;
  readonly rows: readonly YearRow[];
}

function coursesOf(start: number, request: PaceRequest): readonly Course[] {
  const courses: Course[] = [];
  for (let pace = 0; pace <= request.unitCount; pace += 1) {
    const planned: number[] = [];
    for (let year = request.firstYear; year <= request.dueYear; year += 1) planned.push(pace);
    const rows = simulate(request, start, planned);
    courses.push({ rows, end: rows.at(-1)?.[6] ?? start });
  }
  return courses;
}

function answerOf(outcome: string, pace: number, courses: readonly Course[]): PaceAnswer {
  const { end, rows } = courses[pace] as Course;
  return [outcome, pace, end, rows];
}

function reasonOf(start: number, request: PaceRequest): string {
  if (request.dueYear < request.firstYear) return 'no-years-left';
  if (request.dueCount > request.unitCount) return 'due-over-ward-count';
  const rates = { success: request.rates.success, lapse: { part: 0, whole: 7 } };
  return coursesOf(start, { ...request, rates }).some(({ end }) => end >= request.dueCount)
    ? 'lapse-too-high'
    : 'success-too-low';
}

/** What each area is due, by its id; or the code of the first reason against a split. */
export type AllocationAnswer = readonly (readonly [string, number])[] | string;

interface Bucket {
  readonly id: string;
  readonly weight: bigint;
  readonly low: bigint;
  readonly high: bigint;
}

interface Level {
  readonly over: bigint;
  readonly under: bigint;
}

/** Raises one level in all areas, each filling from its minimum to its cap by its weight, until all wards are in. */
export function allocate({ unitCount, areas }: AllocationRequest): AllocationAnswer {
  const total = BigInt(unitCount);
  const buckets = areas.map((area) => bucketOf(area, total));
  const fault = faultOf(areas, buckets, total);
  if (fault !== undefined) return fault;
  const level = levelOf(buckets, total);
  const filled = buckets.map((bucket) => {
    const height = heightAt(level, bucket);
    return { ...bucket, wards: height / level.under, rest: height % level.under };
  });
  let left = total - filled.reduce((sum, { wards }) => sum + wards, 0n);
  for (; left > 0n; left -= 1n) {
    let luckiest = filled[0] as (typeof filled)[number];
    for (const one of filled) {
      const isLuckier =
        one.rest > luckiest.rest || (one.rest === luckiest.rest && one.id < luckiest.id);
      if (isLuckier) luckiest = one;
    }
    luckiest.wards += 1n;
    luckiest.rest = -1n;
  }
  return filled
    .map(({ id, wards }) => [id, Number(wards)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function bucketOf(area: AllocationArea, total: bigint): Bucket {
  const low = BigInt(Math.max(area.minimumCount ?? 0, area.creditCount ?? 0));
  // Nothing can be given more than there is, so that a missing cap is one of a single ward more.
  const cap = area.capCount === undefined ? total + 1n + low : BigInt(area.capCount);
  return {
    id: area.areaId,
    weight: BigInt(area.weight),
    low,
    high: area.weight === 0 ? low : cap,
  };
}

function faultOf(
  areas: readonly AllocationArea[],
  buckets: readonly Bucket[],
  total: bigint,
): string | undefined {
  for (const [index, { id }] of buckets.entries()) {
    if (buckets.findIndex((other) => other.id === id) < index) return 'allocation/repeated-area';
  }
  if (buckets.every(({ weight }) => weight === 0n)) return 'allocation/no-weight';
  for (const { minimumCount = 0, capCount, creditCount = 0 } of areas) {
    if (capCount === undefined) continue;
    if (minimumCount > capCount) return 'allocation/minimum-over-cap';
    if (creditCount > capCount) return 'allocation/credit-over-cap';
  }
  let [low, high] = [0n, 0n];
  for (const bucket of buckets) {
    low += bucket.low;
    high += bucket.high;
  }
  if (total < low) return 'allocation/under-minimum';
  return total > high ? 'allocation/over-cap' : undefined;
}

/** The height of a bucket at a level, in parts of `level.under`. */
function heightAt({ over, under }: Level, { weight, low, high }: Bucket): bigint {
  const height = weight * over;
  if (height < low * under) return low * under;
  return height > high * under ? high * under : height;
}

function levelOf(buckets: readonly Bucket[], total: bigint): Level {
  const marks = buckets
    .filter(({ weight }) => weight > 0n)
    .flatMap(({ weight, low, high }) => [
      { over: low, under: weight },
      { over: high, under: weight },
    ])
    .sort((a, b) => Number(a.over * b.under - b.over * a.under));
  let level: Level = { over: 0n, under: 1n };
  for (const mark of marks) {
    if (totalAt(mark, buckets) <= total * mark.under) level = mark;
  }
  const lacking = total * level.under - totalAt(level, buckets);
  const filling = buckets
    .filter(({ weight, low, high }) => {
      const height = weight * level.over;
      return height >= low * level.under && height < high * level.under;
    })
    .reduce((sum, { weight }) => sum + weight, 0n);
  if (filling === 0n) return level;
  return { over: level.over * filling + lacking, under: level.under * filling };
}

function totalAt(level: Level, buckets: readonly Bucket[]): bigint {
  return buckets.reduce((sum, bucket) => sum + heightAt(level, bucket), 0n);
}
