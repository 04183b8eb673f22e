import { type GroupSummary, rollUpUnitsBy, type UnitResult } from 'model-ward-rules';
import { packUnits, rollUpColumns } from 'model-ward-rules/batch';
import { chanceOf } from '../chance';
import { contest } from '../contest';
import { rollUpByArquero } from '../peers/arquero';
import { rollUpByDuckdb } from '../peers/duckdb';
import { rollUpByLodash } from '../peers/lodash';
import { briefVerdicts, type ProvinceYearRow, standings as standingKinds } from '../ward-rows';
import { atMostTimes, ratioOf, type WorkReport } from '../work';

const ROW_COUNT = 1_000_000;
const PROVINCE_COUNT = 63;
const FIRST_YEAR = 2021;
const YEAR_COUNT = 10;

/** Counts of a province in a year, by `province year`. */
export type Table = readonly (readonly [
  key: string,
  wards: number,
  recognised: number,
  eligible: number,
])[];

/** P4: a million standings to a table of provinces and years. */
export async function rollUpsWork(): Promise<WorkReport> {
  const rows = makeRows();
  const packed = packUnits(rows, keyOf);
  const columns = columnsOf(rows);
  const duckdb = await rollUpByDuckdb(rows);
  const arquero = rollUpByArquero(rows);
  const answers = await contest<Table>(
    [
      { name: 'loop over objects, Map of Maps', run: () => byHand(rows), itemCount: ROW_COUNT },
      {
        name: 'loop over objects, Map by the same key',
        run: () => byHandAndKey(rows),
        itemCount: ROW_COUNT,
      },
      {
        name: 'rollUpUnitsBy',
        run: () => tableOf(rollUpUnitsBy(rows, keyOf)),
        itemCount: ROW_COUNT,
      },
      { name: 'loop over typed columns', run: () => byTypedLoop(columns), itemCount: ROW_COUNT },
      { name: 'rollUpColumns', run: () => tableOf(rollUpColumns(packed)), itemCount: ROW_COUNT },
      { name: 'duckdb, one thread', run: duckdb, itemCount: ROW_COUNT },
      { name: 'arquero', run: arquero, itemCount: ROW_COUNT },
      { name: 'lodash', run: () => rollUpByLodash(rows), itemCount: ROW_COUNT },
    ],
    { rounds: 9 },
  );
  const keyed = ratioOf(answers, 'loop over objects, Map by the same key');
  const typed = ratioOf(answers, 'loop over typed columns');
  return {
    id: 'P4',
    title: '1,000,000 standings to a table of provinces and years',
    standings: answers,
    goals: [
      atMostTimes(
        'rollUpUnitsBy by the loop with the same key',
        ratioOf(answers, 'rollUpUnitsBy') / keyed,
        1.1,
      ),
      atMostTimes(
        'rollUpColumns by the loop over columns',
        ratioOf(answers, 'rollUpColumns') / typed,
        1.3,
      ),
    ],
  };
}

const keyOf = ({ province, year }: ProvinceYearRow): string => `${province} ${year}`;

function makeRows(): readonly (ProvinceYearRow & UnitResult)[] {
  const chance = chanceOf(4);
  return Array.from({ length: ROW_COUNT }, () => ({
    // Drawn, not joined anew, as texts that come from a register are.
    province: provinces[chance.below(PROVINCE_COUNT)] as string,
    year: FIRST_YEAR + chance.below(YEAR_COUNT),
    isRegistered: chance.hits(20),
    unitClass: unitClasses[chance.below(2)] as UnitResult['unitClass'],
    standing: standingKinds[chance.below(standingKinds.length)] as UnitResult['standing'],
    verdicts: briefVerdicts[chance.below(briefVerdicts.length)] as UnitResult['verdicts'],
  }));
}

const unitClasses: readonly UnitResult['unitClass'][] = ['kept', 'new'];

const provinces = Array.from({ length: PROVINCE_COUNT }, (_, index) => `province-${index + 10}`);

function tableOf(groups: readonly GroupSummary[]): Table {
  return groups.map(({ key, summary }) => [
    key,
    summary.unitCount,
    summary.recognisedCount,
    summary.confirmed.eligibleCount,
  ]);
}

interface Cell extends CellCounts {
  readonly kept: CellCounts;
  readonly new: CellCounts;
}

interface CellCounts {
  unitCount: number;
  registeredCount: number;
  recognisedCount: number;
  maintainedCount: number;
  suspendedCount: number;
  lapsedCount: number;
  undeterminedCount: number;
  readonly confirmed: Record<'eligible' | 'not-eligible' | 'undetermined', number>;
}

/** Counts what a summary counts, the way a host would write it. */
function byHand(rows: readonly (ProvinceYearRow & UnitResult)[]): Table {
  const byProvince = new Map<string, Map<number, Cell>>();
  for (const row of rows) {
    let byYear = byProvince.get(row.province);
    if (byYear === undefined) {
      byYear = new Map();
      byProvince.set(row.province, byYear);
    }
    let cell = byYear.get(row.year);
    if (cell === undefined) {
      cell = emptyCell();
      byYear.set(row.year, cell);
    }
    countIn(cell, row);
  }
  return inKeyOrder(
    [...byProvince].flatMap(([province, byYear]) =>
      [...byYear].map(([year, cell]) => [`${province} ${year}`, cell] as const),
    ),
  );
}

/** The same with the key that `rollUpUnitsBy` asks for: most of the difference is the making of a text for each row. */
function byHandAndKey(rows: readonly (ProvinceYearRow & UnitResult)[]): Table {
  const cells = new Map<string, Cell>();
  for (const row of rows) {
    const key = keyOf(row);
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = emptyCell();
      cells.set(key, cell);
    }
    countIn(cell, row);
  }
  return inKeyOrder([...cells]);
}

const inKeyOrder = (cells: readonly (readonly [string, Cell])[]): Table =>
  cells
    .map(
      ([key, { unitCount, recognisedCount, confirmed }]) =>
        [key, unitCount, recognisedCount, confirmed.eligible] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));

function countIn(cell: Cell, row: UnitResult): void {
  countOne(cell, row);
  countOne(row.unitClass === 'kept' ? cell.kept : cell.new, row);
}

function countOne(cell: CellCounts, { isRegistered, standing, verdicts }: UnitResult): void {
  cell.unitCount += 1;
  if (isRegistered) cell.registeredCount += 1;
  if (standing.outcome === 'recognised') {
    cell.recognisedCount += 1;
    if (standing.reason === 'maintained') cell.maintainedCount += 1;
  } else if (standing.outcome === 'undetermined') cell.undeterminedCount += 1;
  else if (standing.reason === 'suspended') cell.suspendedCount += 1;
  else if (standing.reason === 'lapsed' || standing.reason === 'revoked') cell.lapsedCount += 1;
  const [verdict] = verdicts;
  if (verdict !== undefined) cell.confirmed[verdict.outcome] += 1;
}

const emptyCell = (): Cell => ({ ...emptyCounts(), kept: emptyCounts(), new: emptyCounts() });

const emptyCounts = (): CellCounts => ({
  unitCount: 0,
  registeredCount: 0,
  recognisedCount: 0,
  maintainedCount: 0,
  suspendedCount: 0,
  lapsedCount: 0,
  undeterminedCount: 0,
  confirmed: { eligible: 0, 'not-eligible': 0, undetermined: 0 },
});

interface TypedColumns {
  readonly keys: readonly string[];
  readonly groups: Uint32Array;
  /** What counts of a ward, as one number: all that a summary tells apart. */
  readonly states: Uint16Array;
}

const VERDICT_COUNT = briefVerdicts.length;
const FLAG_COUNT = 4;
const TYPED_STATES = standingKinds.length * VERDICT_COUNT * FLAG_COUNT;

function columnsOf(rows: readonly (ProvinceYearRow & UnitResult)[]): TypedColumns {
  const keys = [...new Set(rows.map(keyOf))].sort();
  const places = new Map(keys.map((key, place) => [key, place]));
  return {
    keys,
    groups: Uint32Array.from(rows, (row) => places.get(keyOf(row)) ?? 0),
    states: Uint16Array.from(rows, ({ standing, verdicts, isRegistered, unitClass }) => {
      const flags = Number(isRegistered) + 2 * unitClasses.indexOf(unitClass);
      const place =
        standingKinds.indexOf(standing) * VERDICT_COUNT + briefVerdicts.indexOf(verdicts);
      return place * FLAG_COUNT + flags;
    }),
  };
}

/** The least a machine has to do: one addition for each row. */
function byTypedLoop({ keys, groups, states }: TypedColumns): Table {
  const counts = new Uint32Array(keys.length * TYPED_STATES);
  for (let row = 0; row < groups.length; row += 1) {
    const cell = (groups[row] as number) * TYPED_STATES + (states[row] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return keys.map((key, group) => {
    let wards = 0;
    let recognised = 0;
    let eligible = 0;
    for (let state = 0; state < TYPED_STATES; state += 1) {
      const count = counts[group * TYPED_STATES + state] as number;
      const place = Math.floor(state / FLAG_COUNT);
      wards += count;
      if (standingKinds[Math.floor(place / VERDICT_COUNT)]?.outcome === 'recognised')
        recognised += count;
      if (briefVerdicts[place % VERDICT_COUNT]?.[0]?.outcome === 'eligible') eligible += count;
    }
    return [key, wards, recognised, eligible];
  });
}
