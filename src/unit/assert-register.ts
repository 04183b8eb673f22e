import { notParsed } from '../foundation/issue/not-parsed';
import { isDay, isDayOrAbsent } from '../foundation/value/assert-day';
import type { UnitRegister } from './unit-register';

/** Throws where a unit or a succession has a day that is none: days compare as texts. */
export function assertRegister({ units, successions }: UnitRegister): void {
  for (const unit of units) {
    if (!isDayOrAbsent(unit.existsFrom) || !isDayOrAbsent(unit.endedOn)) fail(unit);
  }
  for (const succession of successions) {
    if (!isDay(succession.on) || !isDayOrAbsent(succession.recordedOn)) fail(succession);
  }
}

const fail = (part: object): never => notParsed(part, 'register', 'parseUnitRegister');
