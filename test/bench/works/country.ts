import { orThrow, parseProgramme, plainDate, reportProgramme } from 'model-ward-rules';
import { median } from '../contest';
import { countryOf, wholeCountry } from '../country';
import type { WorkReport } from '../work';

const MEBIBYTE = 2 ** 20;
const ROUNDS = 3;

/** The heap in use once what is no longer needed is gone, where node was started with --expose-gc. */
function heapMebibytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MEBIBYTE;
}

function timed<Value>(work: () => Value): { readonly value: Value; readonly milliseconds: number } {
  const begin = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - begin };
}

function round() {
  const input = countryOf(wholeCountry);
  const before = heapMebibytes();
  const parsed = timed(() => orThrow(parseProgramme(input)));
  const withProgramme = heapMebibytes();
  const asOf = plainDate('2024-12-31');
  const reported = timed(() => reportProgramme(parsed.value, { asOf }));
  return {
    wards: reported.value.whole.unitCount,
    assessments: parsed.value.assessments.length,
    parse: parsed.milliseconds,
    report: reported.milliseconds,
    programme: withProgramme - before,
    results: heapMebibytes() - withProgramme,
  };
}

/** The whole job in one call, over a made-up country of five years. */
export function countryWork(): WorkReport {
  const rounds = Array.from({ length: ROUNDS }, round);
  const [{ wards, assessments } = { wards: 0, assessments: 0 }] = rounds;
  const middle = (figure: 'parse' | 'report' | 'programme' | 'results'): string =>
    median(rounds.map((one) => one[figure])).toFixed(0);
  return {
    id: 'country',
    title: `a made-up country of ${wards} wards and ${assessments} assessments, read and reported`,
    standings: [],
    goals: [],
    figures: {
      'parseProgramme, ms': middle('parse'),
      'reportProgramme, ms': middle('report'),
      'the programme holds, MiB': middle('programme'),
      'the report holds, MiB': middle('results'),
    },
  };
}
