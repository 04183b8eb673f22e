import { orThrow, parsePlainDate, parseProgramme, reportProgramme } from 'model-ward-rules';
import { countryOf, wholeCountry } from './country';

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

function round(): Readonly<Record<string, string>> {
  const before = heapMebibytes();
  const input = countryOf(wholeCountry);
  const withInput = heapMebibytes();
  const parsed = timed(() => orThrow(parseProgramme(input)));
  const withProgramme = heapMebibytes();
  const asOf = orThrow(parsePlainDate('2024-12-31'));
  const reported = timed(() => reportProgramme(parsed.value, { asOf }));
  const withReport = heapMebibytes();
  const shown = (from: number, to: number): string => (to - from).toFixed(1);
  return {
    wards: String(reported.value.whole.wardCount),
    assessments: String(parsed.value.assessments.length),
    'parse ms': parsed.milliseconds.toFixed(0),
    'report ms': reported.milliseconds.toFixed(0),
    'input MiB': shown(before, withInput),
    'programme MiB': shown(withInput, withProgramme),
    'report MiB': shown(withProgramme, withReport),
  };
}

console.table(Array.from({ length: ROUNDS }, round));
