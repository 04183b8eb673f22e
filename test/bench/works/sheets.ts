import {
  checkAssessment,
  decideEligibility,
  evaluateAssessment,
  orThrow,
  parseProgramme,
  reportProgramme,
} from 'model-ward-rules';
import { readAssessmentRows } from 'model-ward-rules/intake';
import { allMustBeMet, maintenanceNotPublished } from 'model-ward-rules/published';
import { contest } from '../contest';
import { asOf, makeAnswers, sets } from '../wards';
import { atMostTimes, type Table, type WorkReport } from '../work';

const ROW_COUNT = 10_000;
export const set = sets.attested;

/** A sheet of 10,000 wards with a column for each criterion. */
export function makeSheet(): readonly (readonly unknown[])[] {
  const ids = set.criteria.map(({ id }) => id);
  const words = { met: 'Đạt', 'not-met': 'Không đạt' };
  const rows = makeAnswers(set, ROW_COUNT, 10).map((answers, place) => [
    `ward-${place}`,
    ...ids.map((id) => {
      const answer = answers[id];
      return answer?.kind === 'attested' ? words[answer.status] : null;
    }),
  ]);
  return [['unitId', ...ids], ...rows];
}

export const sheetOptions = {
  criteriaSets: [set],
  criteriaSet: { id: set.id },
  assessmentYear: 2024,
  basis: 'confirmed',
} as const;

const register = {
  units: Array.from({ length: ROW_COUNT }, (_, place) => ({
    id: `ward-${place}`,
    name: `Bến ${place}`,
    level: 'ward',
  })),
  successions: [],
} as const;

/** The report of a programme that holds these assessments and the wards of the sheet. */
const reportOf = (assessments: readonly unknown[]) =>
  reportProgramme(
    orThrow(
      parseProgramme({
        register,
        recognitionPolicy: allMustBeMet,
        maintenancePolicy: maintenanceNotPublished,
        criteriaSets: [set],
        assessments,
        histories: [],
        targets: [],
      }),
      () => undefined,
    ),
    { asOf },
  );

/** P10: a sheet to the count of eligible wards and to a report, by the reading of its rows alone. */
export async function sheetsWork(): Promise<WorkReport> {
  const sheet = makeSheet();
  const read = () => readAssessmentRows(sheet, sheetOptions);
  const standings = await contest<number>(
    [
      { name: 'readAssessmentRows', run: () => read().accepted.length, itemCount: ROW_COUNT },
      {
        name: 'the same, judged and counted',
        run: () => {
          const { accepted } = read();
          const eligible = accepted.filter(({ value }) => {
            const assessment = orThrow(checkAssessment(value, [set]), () => undefined);
            const evaluation = evaluateAssessment(assessment, { asOf });
            return decideEligibility(evaluation, allMustBeMet).outcome === 'eligible';
          });
          return eligible.length === 0 ? 0 : accepted.length;
        },
        itemCount: ROW_COUNT,
      },
      {
        name: 'the same, to the report of a programme',
        run: () => reportOf(read().accepted.map(({ value }) => value)).units.length,
        itemCount: ROW_COUNT,
      },
      {
        name: 'the same, its assessments copied and so parsed again',
        run: () => reportOf(read().accepted.map(({ value }) => ({ ...value }))).units.length,
        itemCount: ROW_COUNT,
      },
    ],
    { rounds: 3 },
  );
  const table: Table = { holdsFor: 'attested, a column for each criterion', standings };
  return {
    id: 'P10',
    title: 'a sheet of 10,000 rows × 20 to its verdicts and its report',
    tables: [table],
    goals: [
      atMostTimes(
        'sheet to verdicts, by readAssessmentRows alone',
        table,
        'the same, judged and counted',
        3,
      ),
      atMostTimes(
        'sheet to the report, by readAssessmentRows alone',
        table,
        'the same, to the report of a programme',
        3,
      ),
    ],
  };
}
