import { orThrow, parseUnitRegister, plainDate, type UnitRegister } from 'model-ward-rules';
import {
  exportUnitRows,
  indexUnitNames,
  matchUnitCode,
  matchUnitName,
} from 'model-ward-rules/intake';
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
