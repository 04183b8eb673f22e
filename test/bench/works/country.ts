import {
  orThrow,
  parseProgramme,
  plainDate,
  reportProgramme,
  standingOn,
  standingsOn,
  standingTimeline,
} from 'model-ward-rules';
import { indexRegister } from 'model-ward-rules/register';
import { contest } from '../contest';
import { mergedCountry } from '../merged-country';
import { atMostTimes, type Table, type WorkReport } from '../work';

/** Half a year after the mergers; what was assessed last was the year before. */
const asOf = plainDate('2025-12-31');
const question = { asOf, assessmentYear: 2024 };

/** P7 and P8: the whole job over a country of five years, and who has the title on a day and over ten years. */
export async function countryWork(): Promise<WorkReport> {
  const body = mergedCountry();
  const text = JSON.stringify(body);
  const programme = orThrow(parseProgramme(body), () => undefined);
  const { records, maintenancePolicy } = programme;
  const indexed = { register: indexRegister(records.register), histories: records.histories };
  /** Whole answers of a job are not compared with those of another job; they only must not be optimised away. */
  const whole = (answer: unknown): boolean => answer !== undefined;
  const job: Table = {
    holdsFor: `${body.register.units.length} records, ${body.register.successions.length} successions, ${programme.assessments.length} assessments, one layout`,
    standings: await contest<boolean>(
      [
        {
          name: 'JSON.parse of its text',
          run: () => whole(JSON.parse(text)),
          itemCount: 1,
        },
        {
          name: 'parseProgramme',
          run: () => whole(parseProgramme(body)),
          itemCount: 1,
        },
        {
          name: 'reportProgramme',
          run: () => whole(reportProgramme(programme, question)),
          itemCount: 1,
        },
      ],
      { rounds: 3 },
    ),
  };
  const day: Table = {
    holdsFor: `${records.histories.length} histories, through mergers`,
    standings: await contest<boolean>(
      [
        {
          name: 'standingOn of every history',
          run: () =>
            whole(
              records.histories.map((history) => standingOn(history, maintenancePolicy, { asOf })),
            ),
          itemCount: 1,
        },
        {
          name: 'standingsOn, a day',
          run: () => whole(standingsOn(indexed, maintenancePolicy, { asOf })),
          itemCount: 1,
        },
      ],
      { rounds: 5 },
    ),
  };
  const years: Table = {
    holdsFor: `${records.histories.length} histories, through mergers`,
    standings: await contest<boolean>(
      [
        {
          name: 'standingsOn, a day',
          run: () => whole(standingsOn(indexed, maintenancePolicy, { asOf })),
          itemCount: 1,
        },
        {
          name: 'standingTimeline, ten years',
          run: () =>
            whole(
              standingTimeline(indexed, maintenancePolicy, {
                from: plainDate('2020-01-01'),
                until: plainDate('2029-12-31'),
                unitIds: records.histories.map(({ unitId }) => unitId),
              }) as never,
            ),
          itemCount: 1,
        },
      ],
      { rounds: 3 },
    ),
  };
  return {
    id: 'P7, P8',
    title: `a made-up country, ${(text.length / 1e6).toFixed(0)} MB of JSON`,
    tables: [job, day, years],
    goals: [
      atMostTimes('P7: parse, by JSON.parse of its text', job, 'parseProgramme', 2),
      atMostTimes('P7: report, by JSON.parse', job, 'reportProgramme', 1.2),
      atMostTimes('P8: a day, by standingOn of every history', day, 'standingsOn, a day', 2),
      atMostTimes('P8: changes over ten years, by a day', years, 'standingTimeline, ten years', 5),
    ],
  };
}
