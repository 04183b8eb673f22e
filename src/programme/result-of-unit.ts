import type { UnitResult } from '../roll-up/unit-result';
import type { UnitReport } from './programme-report';
import { isOfYear } from './report-units';

/** What a roll-up counts of a unit: of its verdicts those of the year. */
export function resultOfUnit(
  { isRegistered, unitClass, standing, verdicts }: UnitReport,
  assessmentYear: number,
): UnitResult {
  const years = { from: assessmentYear, to: assessmentYear };
  return {
    years,
    isRegistered,
    unitClass,
    standing,
    verdicts: verdicts.filter(isOfYear(assessmentYear)),
  };
}
