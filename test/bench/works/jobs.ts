import { orThrow, parseProgramme, plainDate, reportProgramme } from 'model-ward-rules';
import { decideBatch } from 'model-ward-rules/batch';
import { packAssessmentLines, readAssessmentRows } from 'model-ward-rules/intake';
import { allMustBeMet } from 'model-ward-rules/published';
import { medianMilliseconds } from '../contest';
import { countryOf, wholeCountry } from '../country';
import { type Hot, profileOf } from '../profile';
import { asOf, makeAnswers, sets, submissionOf } from '../wards';
import { makeDrafts, saidOfDraft } from './keystrokes';
import { makeSheet, sheetOptions } from './sheets';

/** One whole job as a user pays for it. */
export interface Job {
  readonly name: string;
  readonly milliseconds: number;
  /** Where its time goes, the dearest first. */
  readonly hot: readonly Hot[];
}

const LINE_COUNT = 1_000_000;
const LINES_AT_ONCE = 20_000;
const REPORT_DAYS = 40;

/** What users pay: five whole jobs, each with a profile of where its time goes. */
export async function runJobs(): Promise<readonly Job[]> {
  const [draft] = makeDrafts(false);
  const sheet = makeSheet();
  const country = countryOf(wholeCountry);
  const set = sets['half measured'];
  const bytes = new TextEncoder().encode(
    makeAnswers(set, LINES_AT_ONCE, 6)
      .map((answers, place) => `${JSON.stringify(submissionOf(answers, `ward-${place}`, set))}\n`)
      .join(''),
  );
  const jobs: readonly (readonly [string, () => unknown, number])[] = [
    // First, while nothing is warm.
    ['one body, the first of a process', () => saidOfDraft(draft), 1],
    ['a keystroke in a form of 20 criteria', () => saidOfDraft(draft), 501],
    [
      'a sheet of 10,000 rows × 20 to its verdicts',
      () => readAssessmentRows(sheet, sheetOptions).accepted.length,
      3,
    ],
    [
      `a country of ${country.histories.length.toLocaleString('en')} wards and ${country.assessments.length.toLocaleString('en')} assessments, read once and reported on ${REPORT_DAYS} days`,
      () => {
        const programme = orThrow(parseProgramme(country), () => undefined);
        for (let day = 0; day < REPORT_DAYS; day += 1) {
          const week = `${day % 28}`.padStart(2, '0');
          const on = plainDate(`2024-${day < 28 ? '11' : '12'}-${week === '00' ? '01' : week}`);
          reportProgramme(programme, { asOf: on });
        }
      },
      1,
    ],
    [
      'a million lines of JSON, half of the criteria measured',
      () => {
        for (let count = 0; count < LINE_COUNT; count += LINES_AT_ONCE) {
          const { packed } = packAssessmentLines(bytes, set, { asOf });
          decideBatch(packed, allMustBeMet);
        }
      },
      1,
    ],
  ];
  const done: Job[] = [];
  for (const [name, job, times] of jobs) {
    const milliseconds = medianMilliseconds(job, times);
    done.push({ name, milliseconds, hot: await profileOf(job) });
  }
  return done;
}
