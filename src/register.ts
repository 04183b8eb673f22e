// The ground: results, issues, days and shares.

export type { Issue } from './foundation/issue/issue';
export { InputError, orThrow, type Result, type WarningSink } from './foundation/issue/result';
export type { ParseOptions } from './foundation/reading/parse-with';
export type { Unbranded } from './foundation/reading/unbranded';
export { type PlainDate, parsePlainDate, plainDate } from './foundation/value/plain-date';

// Units.

export type { UnitEnding, UnitFormation, UnitLineage } from './unit/lineage';
export { parseUnitRegister } from './unit/parse-unit-register';
export { indexRegister, type RegisterIndex } from './unit/register-index';
export { type Cohort, type CohortQuery, selectCohorts } from './unit/select-cohorts';
export { type LineageQuery, selectLineage } from './unit/select-lineage';
export { selectPredecessors } from './unit/select-predecessors';
export { selectRegisterKnownAt } from './unit/select-register-known-at';
export { selectSuccessors } from './unit/select-successors';
export { selectUnitByCode, type UnitCodeQuery } from './unit/select-unit-by-code';
export { selectUnitOn, type UnitQuery } from './unit/select-unit-on';
export { selectUnitsOn, type UnitsQuery } from './unit/select-units-on';
export type { SuccessionPathQuery } from './unit/succession-path';
export type { Unit, UnitId } from './unit/unit';
export type { UnitRegister, UnitRegisterInput } from './unit/unit-register';
