import type { WardResult } from '../roll-up/ward-result';
import type { WardReport } from './programme-report';

/** What a roll-up counts of a ward: of its verdicts those of the year. */
export function resultOfWard(
  { isRegistered, isNewlyBuilt, standing, verdicts }: WardReport,
  assessmentYear: number,
): WardResult {
  const ofYear = verdicts.filter((verdict) => verdict.assessmentYear === assessmentYear);
  return { isRegistered, isNewlyBuilt, standing, verdicts: ofYear };
}
