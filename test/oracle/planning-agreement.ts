import {
  type AllocationRequest,
  allocateUnits,
  type BuildPlan,
  computePace,
  computeProjection,
  type PaceFromStart,
  type PaceRequest,
  type ProjectedYear,
} from 'model-ward-rules/planning';
import {
  type AllocationAnswer,
  allocate,
  type PaceAnswer,
  paceFrom,
  simulate,
  type YearRow,
} from './planning';

/** Says where the engine and the oracle part on a plan, or gives nothing where they agree. */
export function projectionDifference(plan: BuildPlan): string | undefined {
  const { fromLeast, fromMost } = computeProjection(plan);
  const { builds, recognised, dueCount } = plan;
  const planned =
    builds.kind === 'by-year'
      ? builds.unitCounts
      : new Array<number>(builds.yearCount).fill(builds.unitsPerYear);
  const rows = [recognised.least, recognised.most].map((start) => simulate(plan, start, planned));
  const reached = rows.map((years) =>
    dueCount === undefined ? undefined : years.find((row) => row[6] >= dueCount)?.[0],
  );
  return difference(
    [fromLeast, fromMost].map(({ years, firstYearReached }) => [rowsOf(years), firstYearReached]),
    rows.map((years, index) => [years, reached[index]]),
  );
}

/** The same on a question for the pace. */
export function paceDifference(request: PaceRequest): string | undefined {
  const { fromLeast, fromMost } = computePace(request);
  const { least, most } = request.recognised;
  return difference(
    [answerOf(fromLeast), answerOf(fromMost)],
    [paceFrom(least, request), paceFrom(most, request)],
  );
}

function answerOf(from: PaceFromStart): PaceAnswer {
  const outcome = from.outcome === 'reachable' ? from.outcome : from.reason;
  return [outcome, from.unitsPerYear, from.endCount, rowsOf(from.years)];
}

function rowsOf(years: readonly ProjectedYear[]): readonly YearRow[] {
  return years.map((one) => [
    one.year,
    one.startCount,
    one.lapsedCount,
    one.plannedCount,
    one.builtCount,
    one.newlyRecognisedCount,
    one.endCount,
  ]);
}

/** The same on a question for a split; of several faults the first. */
export function allocationDifference(request: AllocationRequest): string | undefined {
  const result = allocateUnits(request);
  const answer: AllocationAnswer = result.ok
    ? result.value.areas.map(({ areaId, dueCount }) => [areaId, dueCount] as const)
    : (result.issues[0]?.code ?? '');
  return difference(answer, allocate(request));
}

function difference(engine: unknown, oracle: unknown): string | undefined {
  const [one, other] = [JSON.stringify(engine), JSON.stringify(oracle)];
  return one === other ? undefined : `the engine says ${one}, the oracle ${other}`;
}
