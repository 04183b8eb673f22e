import {
  checkRecognitionRecords,
  classifyUnits,
  orThrow,
  parseRecognitionHistory,
  parseUnitRegister,
  plainDate,
  type RecognitionRecords,
  standingsOn,
  type UnitRegister,
} from 'model-ward-rules';
import {
  exportUnitRows,
  indexUnitNames,
  matchUnitCode,
  matchUnitName,
} from 'model-ward-rules/intake';
import { maintenanceNotPublished } from 'model-ward-rules/published';
import * as register from 'model-ward-rules/register';
import { id } from '../../unit/registers';
import { times, type WorstCase, worst } from '../worst-case';

const SIZES = [300, 3_000, 30_000];

const on = plainDate('2024-12-31');

/** Wards of one province whose names are like each other, each made of the one before. */
function wardsOf(size: number): UnitRegister {
  const units = times(size, (place) => ({
    id: `w${place}`,
    name: `Phường ${place} A`,
    code: `${place}`,
    level: 'ward',
    parentId: 'p',
  }));
  const [province] = [{ id: 'p', name: 'Tỉnh A', level: 'province' }];
  return orThrow(
    parseUnitRegister({ units: [province, ...units], successions: [] }),
    () => undefined,
  );
}

/** One unit that became another, which became another, each on a day of its own. */
function chainOf(size: number): UnitRegister {
  const dayOf = (place: number): string =>
    new Date(Date.UTC(1700, 0, 1 + place)).toISOString().slice(0, 10);
  const units = times(size + 1, (place) => ({
    id: `w${place}`,
    name: `A ${place}`,
    level: 'ward',
    ...(place === 0 ? {} : { existsFrom: dayOf(place) }),
    ...(place === size ? {} : { endedOn: dayOf(place + 1) }),
  }));
  const successions = times(size, (place) => ({
    kind: 'rename',
    on: dayOf(place + 1),
    fromIds: [`w${place}`],
    intoIds: [`w${place + 1}`],
  }));
  return orThrow(parseUnitRegister({ units, successions }), () => undefined);
}

/** Recognised wards that merge two by two, in so many rounds that one is left. */
function mergedInRounds(size: number): RecognitionRecords {
  const dayOf = (round: number): string =>
    new Date(Date.UTC(2025, 0, 1 + round)).toISOString().slice(0, 10);
  const nameOf = (round: number, place: number): string => `r${round}-${place}`;
  const rounds = [size];
  while ((rounds.at(-1) as number) > 1) rounds.push(Math.floor((rounds.at(-1) as number) / 2));
  const units = rounds.flatMap((count, round) =>
    times(count, (place) => {
      const next = rounds[round + 1] ?? 0;
      return {
        id: nameOf(round, place),
        name: nameOf(round, place),
        level: 'ward',
        ...(round === 0 ? {} : { existsFrom: dayOf(round) }),
        // Of an odd number the last is left as it is.
        ...(Math.floor(place / 2) < next ? { endedOn: dayOf(round + 1) } : {}),
      };
    }),
  );
  const successions = rounds.slice(1).flatMap((count, before) =>
    times(count, (place) => ({
      kind: 'merge',
      on: dayOf(before + 1),
      fromIds: [nameOf(before, 2 * place), nameOf(before, 2 * place + 1)],
      intoIds: [nameOf(before + 1, place)],
    })),
  );
  const recognised = { id: 'e', kind: 'recognised', on: '2024-03-01', forYear: 2023 };
  const histories = times(size, (place) =>
    orThrow(parseRecognitionHistory({ unitId: nameOf(0, place), events: [recognised] })),
  );
  return {
    register: orThrow(parseUnitRegister({ units, successions }), () => undefined),
    histories,
  };
}

const afterMergers = (call: (records: RecognitionRecords) => unknown): WorstCase =>
  worst(
    'recognised wards that merge two by two until one is left',
    (size) => {
      const records = mergedInRounds(size);
      return () => call(records);
    },
    [30, 300, 3_000],
  );

const overWards = (call: (units: UnitRegister) => unknown): WorstCase =>
  worst(
    'units of one parent',
    (size) => {
      const units = wardsOf(size);
      return () => call(units);
    },
    SIZES,
  );
const alongChain = (call: (units: UnitRegister, size: number) => unknown): WorstCase =>
  worst(
    'successions, one after the other',
    (size) => {
      const units = chainOf(size);
      return () => call(units, size);
    },
    SIZES,
  );
const until = plainDate('2100-01-01');

export const units: Readonly<Record<string, WorstCase>> = {
  indexRegister: overWards(register.indexRegister),
  selectUnitsOn: overWards((all) =>
    register.selectUnitsOn(all, { on, withinId: id('p') } as never),
  ),
  selectUnitOn: overWards((all) => register.selectUnitOn(all, { id: id('none'), on })),
  selectUnitByCode: overWards((all) =>
    register.selectUnitByCode(all, { code: 'none', on } as never),
  ),
  selectRegisterKnownAt: alongChain((all) =>
    register.selectRegisterKnownAt(all, plainDate('1699-01-01')),
  ),
  selectSuccessors: alongChain((all) =>
    register.selectSuccessors(all, { id: id('w0'), on: until } as never),
  ),
  selectPredecessors: alongChain((all, size) =>
    register.selectPredecessors(all, { id: id(`w${size}`), on: plainDate('1700-01-01') } as never),
  ),
  selectLineage: alongChain((all) => register.selectLineage(all, { id: id('w0'), asOf: until })),
  selectCohorts: alongChain((all) =>
    register.selectCohorts(all, { from: plainDate('1700-01-01'), until } as never),
  ),
  checkRecognitionRecords: afterMergers((records) =>
    checkRecognitionRecords(records, maintenanceNotPublished),
  ),
  standingsOn: afterMergers((records) =>
    standingsOn(records, maintenanceNotPublished, { asOf: until }),
  ),
  classifyUnits: alongChain((all, size) =>
    classifyUnits({ register: all, histories: [] }, maintenanceNotPublished, {
      year: 2024,
      asOf: until,
      unitIds: [id(`w${size}`)],
    }),
  ),
  indexUnitNames: overWards((all) => indexUnitNames(all, { asOf: on, level: 'ward' } as never)),
  matchUnitName: worst(
    'units with like names (Q10)',
    (size) => {
      const names = indexUnitNames(wardsOf(size), { asOf: on, level: 'ward' } as never);
      return () => matchUnitName(names, { name: 'Phường 12345 B' });
    },
    SIZES,
  ),
  'matchUnitName, many': worst(
    'names not found, 3,000 units with like names (Q10)',
    (size) => {
      const names = indexUnitNames(wardsOf(3_000), { asOf: on, level: 'ward' } as never);
      const written = times(size, (place) => `Phường ${place} B`);
      return () => written.map((name) => matchUnitName(names, { name }));
    },
    [100, 1_000, 10_000],
  ),
  matchUnitCode: worst(
    'units',
    (size) => {
      const names = indexUnitNames(wardsOf(size), { asOf: on, level: 'ward' } as never);
      return () => matchUnitCode(names, 'none' as never);
    },
    SIZES,
  ),
  exportUnitRows: overWards((all) => exportUnitRows(all)),
};
