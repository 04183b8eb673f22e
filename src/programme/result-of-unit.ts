import type { UnitResult } from '../roll-up/unit-result';
import type { UnitReport } from './programme-report';

/** What a roll-up counts of a unit: of its verdicts those of the year. */
export function resultOfUnit(
  { isRegistered, isNewlyBuilt, standing, verdicts }: UnitReport,
  assessmentYear: number,
): UnitResult {
  const ofYear = verdicts.filter((verdict) => verdict.assessmentYear === assessmentYear);
  return { isRegistered, isNewlyBuilt, standing, verdicts: ofYear };
}
