import { checkAssessment, orThrow, parseAssessment, parseAssessmentJson } from 'model-ward-rules';
import { submittedAssessmentSchema } from 'model-ward-rules/schemas';
import { attestedSet, submissionOf } from '../assessments';
import { contest } from '../contest';
import { makeReports } from '../reports';
import { atMostTimes, ratioOf, type WorkReport } from '../work';

const WARD_COUNT = 1_000;

/** P3: JSON text to a parsed and checked assessment. */
export async function readingWork(): Promise<WorkReport> {
  const criteriaSet = attestedSet(20);
  const criterionIds = criteriaSet.criteria.map(({ id }) => id);
  const texts = makeReports(criterionIds, WARD_COUNT, 3).map((results, index) =>
    JSON.stringify(submissionOf(results, `ward-${index}`, criteriaSet)),
  );
  const sets = [criteriaSet];
  const unitIds = (assessments: readonly { readonly unitId: string }[]) =>
    assessments.map(({ unitId }) => unitId);
  const standings = await contest<readonly { readonly unitId: string }[]>(
    [
      {
        name: 'JSON.parse alone',
        run: () => texts.map((text) => JSON.parse(text)),
        itemCount: WARD_COUNT,
      },
      {
        name: 'parseAssessmentJson',
        run: () => texts.map((text) => orThrow(parseAssessmentJson(text))),
        itemCount: WARD_COUNT,
      },
      {
        name: 'parseAssessmentJson + checkAssessment',
        run: () =>
          texts.map((text) => orThrow(checkAssessment(orThrow(parseAssessmentJson(text)), sets))),
        itemCount: WARD_COUNT,
      },
      {
        name: 'JSON.parse + parseAssessment + checkAssessment',
        run: () =>
          texts.map((text) =>
            orThrow(checkAssessment(orThrow(parseAssessment(JSON.parse(text))), sets)),
          ),
        itemCount: WARD_COUNT,
      },
      {
        name: 'JSON.parse + zod, the same schema',
        run: () => texts.map((text) => submittedAssessmentSchema.parse(JSON.parse(text))),
        itemCount: WARD_COUNT,
      },
    ],
    { rounds: 25, compared: unitIds },
  );
  return {
    id: 'P3',
    title: 'JSON text of 20 criteria to a parsed and checked assessment',
    standings,
    goals: [
      atMostTimes(
        'parseAssessmentJson + checkAssessment by JSON.parse',
        ratioOf(standings, 'parseAssessmentJson + checkAssessment'),
        1.5,
      ),
    ],
  };
}
