import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { floors } from './floors';
import type { FloorResult } from './run-floor';
import { scoreOf } from './score';

const recordFile = fileURLToPath(new URL('last-run.json', import.meta.url));
const page = fileURLToPath(new URL('../../docs/mutants-that-survive.md', import.meta.url));
const BLOCK = /(?<=<!-- mutation table -->\n)[\s\S]*?(?=<!-- end of mutation table -->)/;

/** The last result of every floor that was run. */
export function readRecord(): readonly FloorResult[] {
  return existsSync(recordFile)
    ? (JSON.parse(readFileSync(recordFile, 'utf8')) as readonly FloorResult[])
    : [];
}

/** Puts a result in the place of the floor's last one, and writes the table of the page anew. */
export function writeRecord(result: FloorResult): void {
  const byFloor = new Map([...readRecord(), result].map((one) => [one.floor, one]));
  const record = floors.flatMap(({ name }) => byFloor.get(name) ?? []);
  writeFileSync(recordFile, `${JSON.stringify(record, undefined, 2)}\n`);
  writeFileSync(page, withTable(readFileSync(page, 'utf8'), record));
}

/** A page with the table of a record in its place. */
export const withTable = (text: string, record: readonly FloorResult[]): string =>
  text.replace(BLOCK, `\n${tableOf(record)}\n\n`);

/** A row for each floor: what was changed, what was found, and how sure that is. */
export function tableOf(record: readonly FloorResult[]): string {
  const heads = [
    'floor',
    'mutants',
    'tried',
    'found',
    'survived',
    'not reached',
    'left',
    'score',
    'between',
  ];
  const rows = record.map((result) => {
    const { percent, fromPercent, toPercent } = scoreOf(result);
    const {
      floor,
      mutantCount,
      triedCount,
      foundCount,
      survivedCount,
      notReachedCount,
      leftCount,
    } = result;
    const counts = [mutantCount, triedCount, foundCount, survivedCount, notReachedCount, leftCount];
    const margin = `${fromPercent.toFixed(1)} to ${toPercent.toFixed(1)} %`;
    return [`\`${floor}\``, ...counts, `${percent.toFixed(1)} %`, margin];
  });
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
