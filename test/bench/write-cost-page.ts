import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Goal } from './work';
import type { Job } from './works/jobs';

const page = fileURLToPath(new URL('../../docs/what-it-costs.md', import.meta.url));
const BEGIN = '<!-- from the last run of npm run bench -->';

/** Writes the figures of a whole run into the page on what it costs; what is above them is written by hand. */
export function writeCostPage(goals: readonly Goal[], jobs: readonly Job[]): void {
  const [byHand = ''] = readFileSync(page, 'utf8').split(BEGIN);
  const machine = `Node ${process.versions.node}, ${cpus().length} cores.`;
  const rows = jobs.map(
    ({ name, milliseconds, hot }) =>
      `| ${name} | ${timeOf(milliseconds)} | ${hot.map((one) => `${one.name} ${one.percent.toFixed(0)} %`).join(', ')} |`,
  );
  const goalRows = goals.map(
    ({ asks, holdsFor, reached, outcome }) => `| ${asks} | ${holdsFor} | ${reached} | ${outcome} |`,
  );
  const table = (head: string, lines: readonly string[]): string => {
    const columns = head.split('|').length - 2;
    return [head, `|${'---|'.repeat(columns)}`, ...lines].join('\n');
  };
  const generated = [
    BEGIN,
    machine,
    '## Five whole jobs',
    table('| job | takes | where its time goes |', rows),
    '## Goals and what was reached',
    table('| goal | holds for | reached | |', goalRows),
  ].join('\n\n');
  writeFileSync(page, `${byHand}${generated}\n`);
}

const timeOf = (milliseconds: number): string =>
  milliseconds < 1_000
    ? `${milliseconds.toPrecision(3)} ms`
    : `${(milliseconds / 1_000).toPrecision(3)} s`;
