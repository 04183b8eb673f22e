import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { median } from '../contest';
import { atMost, type WorkReport } from '../work';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const TRIES = 9;

/** What one body needs, from its text to a sentence. */
export const judging = `
  import { checkAssessment, decideEligibility, evaluateAssessment, orThrow, parseAssessmentJson, plainDate } from 'ROOT/dist/index.js';
  import { explainVerdict } from 'ROOT/dist/explanation.js';
  import { allMustBeMet, modelWardPolice20 } from 'ROOT/dist/published.js';
  const text = '{"unitId":"w","assessmentYear":2024,"criteriaSet":{"id":"model-ward-police-20"},"basis":"confirmed","results":{"kind":"tally","metCount":20,"criteriaCount":20}}';
  const assessment = orThrow(checkAssessment(orThrow(parseAssessmentJson(text)), [modelWardPolice20]));
  const verdict = decideEligibility(evaluateAssessment(assessment, { asOf: plainDate('2024-12-31') }), allMustBeMet);
  if (explainVerdict(verdict, 'vi') === '') throw new Error('Nothing said.');
`.replaceAll('ROOT', new URL('../../..', import.meta.url).href.replace(/\/$/, ''));

/** P5 and P13: what it costs to adopt the package: the first judgement in a new process, and bytes in a bundle. */
export async function costWork(): Promise<WorkReport> {
  const programs = {
    bare: '',
    zod: "await import('zod/mini');",
    rules: `await import(${JSON.stringify(new URL('../node_modules/json-rules-engine/dist/index.js', import.meta.url).href)});`,
    unbundled: judging,
    bundled: await bundleOf(judging),
  };
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, [] as number[]]));
  for (let turn = 0; turn < TRIES; turn += 1) {
    for (const [name, program] of Object.entries(programs))
      times[name]?.push(coldMilliseconds(program));
  }
  const over = (name: keyof typeof programs): number =>
    median((times[name] ?? []).map((time, turn) => time - (times['bare']?.[turn] ?? 0)));
  const sizes = sizesOf();
  return {
    id: 'P5, P13',
    title: 'cost of adoption: the first judgement in a new process, bundles',
    tables: [],
    goals: [
      atMost(
        "P5: unbundled, by import 'zod/mini'",
        'one body, first of a process',
        over('unbundled') / over('zod'),
        0.7,
      ),
      atMost(
        'P5: bundled, by import of json-rules-engine',
        'one body, first of a process',
        over('bundled') / over('rules'),
        0.7,
      ),
      atMost(
        'P13: evaluateAssessment, kB',
        'minified and gzipped',
        sizes('evaluateAssessment from the root'),
        2.6,
      ),
      atMost(
        'P13: one body to an explained verdict, kB',
        'minified and gzipped',
        sizes('one body to an explained verdict'),
        22,
      ),
    ],
    figures: Object.fromEntries(
      (Object.keys(programs) as (keyof typeof programs)[]).map((name) => [
        `${name}, ms over bare`,
        over(name).toFixed(1),
      ]),
    ),
  };
}

/** The time of the processor that a whole process takes: on a busy machine the clock counts the work of others too. */
function coldMilliseconds(program: string): number {
  const telling = `${program}
    const { user, system } = process.cpuUsage();
    process.stdout.write(String((user + system) / 1000));`;
  // By its input: an argument may be no longer than 128 kB.
  const options = { cwd: root, encoding: 'utf8', input: telling } as const;
  return Number(execFileSync(process.execPath, ['--input-type=module'], options));
}

async function bundleOf(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program.replaceAll('file://', ''), resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return outputFiles[0]?.text ?? '';
}

function sizesOf(): (name: string) => number {
  const args = ['--no-install', 'size-limit', '--json'];
  const sizes: readonly { readonly name: string; readonly size: number }[] = JSON.parse(
    // The bundler of size-limit warns of imports that a bundle does not need.
    execFileSync('npx', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  return (name) => (sizes.find((one) => one.name === name)?.size ?? Number.NaN) / 1_000;
}
