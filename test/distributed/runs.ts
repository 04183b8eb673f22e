import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a run came to. */
export interface Run {
  readonly what: string;
  readonly outcome: string;
  readonly rowsASecond?: number;
  /** The SHA-256 of the counts. */
  readonly hash?: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = `${root}/docs/a-billion-assessments.md`;
const mark = '<!-- from the last run of npm run test:distributed -->';
const runs: Run[] = [];

/** Keeps what a run came to, for the table. */
export const recordRun = (run: Run): void => {
  runs.push(run);
};

/** Prints the table of all runs, and writes it into the page where it is of the whole number of rows. */
export function writeRuns(rowCount: number): void {
  const rows = runs.map(({ what, outcome, rowsASecond, hash }) => [
    what,
    outcome,
    rowsASecond === undefined ? '' : Math.round(rowsASecond).toLocaleString('en'),
    hash === undefined ? '' : `\`${hash.slice(0, 12)}\``,
  ]);
  console.table(runs);
  mkdirSync(`${root}/coverage`, { recursive: true });
  writeFileSync(`${root}/coverage/distributed.json`, `${JSON.stringify(runs, undefined, 2)}\n`);
  if (rowCount < 1_000_000) return;
  const table = [
    ['run', 'outcome', 'rows a second', 'SHA-256'],
    ['---', '---', '---', '---'],
    ...rows,
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const text = readFileSync(page, 'utf8');
  const [before = ''] = text.split(mark);
  const after = text.slice(text.indexOf(mark) + mark.length).replace(/^\n\n(?:\|.*\n)*/, '\n\n');
  writeFileSync(page, `${before}${mark}\n\n${table.join('\n')}\n${after.replace(/^\n/, '')}`);
}
