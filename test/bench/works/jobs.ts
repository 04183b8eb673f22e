import { execFileSync } from 'node:child_process';
import { orThrow, parseProgramme, plainDate, reportProgramme } from 'model-ward-rules';
import { decideBatch } from 'model-ward-rules/batch';
import { packAssessmentLines, readAssessmentRows } from 'model-ward-rules/intake';
import { allMustBeMet } from 'model-ward-rules/published';
import { mergedCountry } from '../merged-country';
import { type Hot, hotOf, profileOf } from '../profile';
import { asOf, makeAnswers, sets, submissionOf } from '../wards';
import { judging, root } from './cost';
import { makeDrafts, saidOfDraft } from './keystrokes';
import { makeSheet, sheetOptions } from './sheets';

/** One whole job as a user pays for it. */
export interface Job {
  readonly name: string;
  /** The time of the processor for it. @unit milliseconds */
  readonly milliseconds: number;
  /** Where its time goes, the dearest first. */
  readonly hot: readonly Hot[];
}

const KEYSTROKES = 500;
const LINE_COUNT = 1_000_000;
const LINES_AT_ONCE = 20_000;
const REPORT_DAYS = 40;

/** What users pay: five whole jobs, each with a profile of where its time goes. */
export async function runJobs(): Promise<readonly Job[]> {
  const draft = makeDrafts(false)[0];
  const sheet = makeSheet();
  const set = sets['half measured'];
  return [
    coldBody(),
    await jobOf('a keystroke in a form of 20 criteria', KEYSTROKES, () => saidOfDraft(draft)),
    await jobOf(
      'a sheet of 10,000 rows × 20 to its verdicts',
      1,
      () => readAssessmentRows(sheet, sheetOptions).accepted.length,
    ),
    await reportsOnManyDays(),
    await manyLines(set),
  ];
}

/** In a new process: the import of what it needs, and one body from its text to a sentence. */
function coldBody(): Job {
  const program = `
    const { Session } = await import('node:inspector/promises');
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 100 });
    await session.post('Profiler.start');
    const begin = process.cpuUsage();
    ${judging.replace(/^\s*import (\{[^}]*\}) from (.*);$/gm, 'const $1 = await import($2);')}
    const { user, system } = process.cpuUsage(begin);
    const { profile } = await session.post('Profiler.stop');
    process.stdout.write(JSON.stringify({ milliseconds: (user + system) / 1000, profile }));
  `;
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const { milliseconds, profile } = JSON.parse(told);
  return {
    name: 'one body, the first of a process, imports with it',
    milliseconds,
    hot: hotOf(profile),
  };
}

async function reportsOnManyDays(): Promise<Job> {
  const country = mergedCountry();
  const { assessments, register } = country;
  const name = `a country of ${told(register.units.length)} records and ${told(assessments.length)} assessments, read once and reported on ${REPORT_DAYS} days`;
  const firstDay = Date.UTC(2025, 5, 11);
  return jobOf(name, 1, () => {
    const programme = orThrow(parseProgramme(country), () => undefined);
    for (let day = 0; day < REPORT_DAYS; day += 1) {
      const on = plainDate(new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10));
      reportProgramme(programme, { asOf: on, assessmentYear: 2024 });
    }
  });
}

async function manyLines(set: (typeof sets)['attested']): Promise<Job> {
  const bytes = new TextEncoder().encode(
    makeAnswers(set, LINES_AT_ONCE, 6)
      .map((answers, place) => `${JSON.stringify(submissionOf(answers, `ward-${place}`, set))}\n`)
      .join(''),
  );
  return jobOf('a million lines of JSON, half of the criteria measured', 1, () => {
    for (let count = 0; count < LINE_COUNT; count += LINES_AT_ONCE) {
      const { packed } = packAssessmentLines(bytes, set, { asOf });
      decideBatch(packed, allMustBeMet);
    }
  });
}

async function jobOf(name: string, times: number, job: () => unknown): Promise<Job> {
  return { name, ...(await profileOf(job, times)) };
}

const told = (count: number): string => count.toLocaleString('en');
