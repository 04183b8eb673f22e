import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import { parentContradictionsOf } from './parent-contradictions';
import { indexRegister } from './register-index';
import { successionContradictionsOf } from './succession-contradictions';
import { unitRegisterPlan } from './unit.plan';
import { unitContradictionsOf } from './unit-contradictions';
import type { UnitRegister } from './unit-register';

/**
 * Reads a register of units from unknown input and checks that its records and successions agree with each other.
 *
 * The records of one id must follow each other without gap or overlap; a parent must stand on every day of its
 * children; a succession must lead from units that stood on its eve to units that stand on its day.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the register, a copy in the order of the input
 * @issues every `input/…` code; `date/format`, `date/no-such-day`; `unit/existence-order`, `unit/overlap`,
 *   `unit/interrupted`, `unit/shared-code`, `unit/unexplained-end`, `unit/unknown-parent`, `unit/absent-parent`,
 *   `unit/parent-level`; `succession/unit-count`, `succession/repeated-unit`, `succession/unknown-unit`,
 *   `succession/not-there-before`, `succession/not-there-after`, `succession/unit-already-existed`,
 *   `succession/unit-continues`, `succession/no-change`
 * @category Units
 * @example
 * ```ts
 * import { orThrow, parseUnitRegister } from 'model-ward-rules';
 *
 * // Made-up units.
 * const register = orThrow(
 *   parseUnitRegister({
 *     units: [
 *       { id: 'ward-a', name: 'A', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'ward-b', name: 'B', level: 'ward', endedOn: '2025-07-01' },
 *       { id: 'ward-c', name: 'C', level: 'ward', existsFrom: '2025-07-01' },
 *     ],
 *     successions: [
 *       { kind: 'merge', on: '2025-07-01', fromIds: ['ward-a', 'ward-b'], intoIds: ['ward-c'] },
 *     ],
 *   }),
 *   console.warn,
 * );
 * console.log(register.units.length, register.successions.length); // 3 1
 * ```
 */
export function parseUnitRegister(input: unknown, options?: ParseOptions): Result<UnitRegister> {
  const parsed = parseWith(unitRegisterPlan, input, options);
  if (!parsed.ok) return parsed;
  const register = parsed.value;
  const index = indexRegister(register);
  return resultOf(register, [
    ...unitContradictionsOf(register, index),
    ...parentContradictionsOf(register, index),
    ...successionContradictionsOf(register, index),
  ]);
}
