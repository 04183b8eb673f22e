import { plainDate } from 'model-ward-rules';
import { compileRecognition } from 'model-ward-rules/batch';
import { allMustBeMet } from 'model-ward-rules/published';
import { assessmentsOf, attestedSet } from './assessments';
import type { Contestant } from './contest';
import { makeReports, type PlainResults, type PlainVerdict } from './reports';

export const WARD_COUNT = 1_000;
/** The general engines are so much slower that they get fewer wards to do. */
const FEW = 100;

export const criteriaSet = attestedSet(20);
export const criterionIds = criteriaSet.criteria.map(({ id }) => id);
export const reports = makeReports(criterionIds, WARD_COUNT, 20);
export const assessments = assessmentsOf(reports, criteriaSet);
export const asOf = plainDate('2024-12-31');
export const compiled = compileRecognition(criteriaSet, allMustBeMet);

/** A general engine that answers at once. */
export const engineOf = (
  name: string,
  judge: (results: PlainResults) => PlainVerdict,
): Contestant<readonly PlainVerdict[]> => ({
  name,
  run: () => reports.map(judge),
  itemCount: WARD_COUNT,
});

/** A general engine that is waited for. */
export const slowEngineOf = (
  name: string,
  judge: (results: PlainResults) => Promise<PlainVerdict>,
): Contestant<readonly PlainVerdict[]> => ({
  name,
  run: async () => {
    const verdicts: PlainVerdict[] = [];
    for (const results of reports.slice(0, FEW)) verdicts.push(await judge(results));
    return verdicts;
  },
  itemCount: FEW,
});
