import {
  emptySummary,
  measureTarget,
  orThrow,
  parseUnitRegister,
  plainDate,
} from 'model-ward-rules';
import { allocateUnits, computeDueCount, computePace } from 'model-ward-rules/planning';
import { cityShare2025 } from 'model-ward-rules/published';
import { chanceOf } from '../chance';
import { contest } from '../contest';
import type { WorkReport } from '../work';

const AREA_COUNT = 63;
const YEARS = 3;

interface Area {
  readonly unitCount: number;
  readonly recognisedCount: number;
}

interface TargetAnswer {
  readonly missing: readonly number[];
  readonly pace: readonly number[];
  readonly split: readonly number[];
}

/** P5: what 63 areas miss, how many each must build a year, and how a quota is split among them. */
export async function targetsWork(): Promise<WorkReport> {
  const chance = chanceOf(63);
  const areas = Array.from({ length: AREA_COUNT }, (): Area => {
    const unitCount = 10 + chance.below(160);
    return { unitCount, recognisedCount: chance.below(unitCount >> 1) };
  });
  const standings = await contest<TargetAnswer>(
    [
      { name: 'closed forms by hand', run: () => byHand(areas), itemCount: AREA_COUNT },
      {
        name: 'measureTarget, computePace, allocateUnits',
        run: () => byLibrary(areas),
        itemCount: AREA_COUNT,
      },
    ],
    { rounds: 31 },
  );
  return {
    id: 'P5',
    title: 'what 63 areas miss, their pace, and a quota split among them',
    standings,
    goals: [],
  };
}

const quota = 172;

function byHand(areas: readonly Area[]): TargetAnswer {
  const missing = areas.map(({ unitCount, recognisedCount }) =>
    Math.max(0, Math.ceil((unitCount * 30) / 100) - recognisedCount),
  );
  const total = areas.reduce((sum, { unitCount }) => sum + unitCount, 0);
  const split = areas.map(({ unitCount }) => Math.floor((quota * unitCount) / total));
  const rest = quota - split.reduce((sum, count) => sum + count, 0);
  const byRemainder = areas
    .map(({ unitCount }, index) => ({ index, remainder: (quota * unitCount) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, rest)) split[index] = (split[index] ?? 0) + 1;
  return { missing, pace: missing.map((count) => Math.ceil(count / YEARS)), split };
}

const asOf = plainDate('2023-06-30');
// Ids in the order of the list, so that ties fall alike.
const register = orThrow(
  parseUnitRegister({
    units: Array.from({ length: AREA_COUNT }, (_, index) => {
      const id = `area-${String(index).padStart(2, '0')}`;
      return { id, name: id, level: 'province' };
    }),
    successions: [],
  }),
);
const areaIds = register.units.map(({ id }) => id);
const noRates = { success: { part: 1, whole: 1 }, lapse: { part: 0, whole: 1 } };

function byLibrary(areas: readonly Area[]): TargetAnswer {
  const missing = areas.map((area) => {
    const progress = measureTarget(cityShare2025, [{ ...emptySummary, ...area }], {
      counting: { count: 'recognised', among: 'all' },
      asOf,
      population: { kind: 'on-day', on: asOf },
    });
    return progress.outcome === 'not-applicable' ? 0 : progress.missing.least;
  });
  const pace = areas.map(({ unitCount, recognisedCount }) => {
    const { fromLeast } = computePace({
      unitCount,
      recognised: { least: recognisedCount, most: recognisedCount },
      dueCount: computeDueCount(unitCount, 30),
      firstYear: 2023,
      dueYear: 2023 + YEARS - 1,
      rates: noRates,
    });
    return fromLeast.unitsPerYear;
  });
  const allocation = orThrow(
    allocateUnits({
      unitCount: quota,
      areas: areas.map(({ unitCount }, index) => ({
        areaId: areaIds[index] as never,
        weight: unitCount,
      })),
    }),
  );
  return { missing, pace, split: allocation.areas.map(({ dueCount }) => dueCount) };
}
