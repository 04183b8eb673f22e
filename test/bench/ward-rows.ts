import {
  decideEligibility,
  evaluateAssessment,
  plainDate,
  type UnitResult,
  type Verdict,
} from 'model-ward-rules';
import { allMustBeMet } from 'model-ward-rules/published';
import { assessmentsOf, attestedSet } from './assessments';
import type { PlainResults } from './reports';

/** What names the place of a row in a table of provinces and years. */
export interface ProvinceYearRow {
  readonly province: string;
  readonly year: number;
}

/** How wards may stand; what a country has. */
export const standings: readonly UnitResult['standing'][] = [
  { outcome: 'recognised', state: 'held', restsOn: 'recognised' },
  { outcome: 'recognised', state: 'held', restsOn: 'maintained' },
  { outcome: 'not-recognised', state: 'none' },
  { outcome: 'not-recognised', state: 'suspended', restsOn: 'recognised' },
  { outcome: 'not-recognised', state: 'ended-by-decision', restsOn: 'recognised' },
  { outcome: 'undetermined', state: 'held', restsOn: 'recognised' },
];

const criteriaSet = attestedSet(20);
const [first = '', ...others] = criteriaSet.criteria.map(({ id }) => id);
const asOf = plainDate('2024-12-31');

function verdictOn(status: PlainResults[string] | undefined): Verdict {
  const results = Object.fromEntries(others.map((id) => [id, 'met' as const]));
  const given = status === undefined ? results : { ...results, [first]: status };
  const [assessment] = assessmentsOf([given], criteriaSet);
  return decideEligibility(evaluateAssessment(assessment as never, { asOf }), allMustBeMet);
}

/** No verdict, or one of each outcome. */
export const briefVerdicts: readonly UnitResult['verdicts'][] = [
  [],
  [verdictOn('met')],
  [verdictOn('not-met')],
  [verdictOn(undefined)],
];
