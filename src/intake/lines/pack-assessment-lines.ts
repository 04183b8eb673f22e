import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { DEFAULT_MAX_LINE_BYTES } from './line-options';
import { lineTemplateOf } from './line-template';
import { openPackAccount } from './pack-account';
import type { PackLineOptions } from './pack-line-options';
import type { PackedLines } from './packed-lines';
import { readLine } from './read-line';
import { type ScannedLine, scanLine } from './scan-line';
import { type RawLine, splitLines } from './split-lines';

/**
 * Reads a file of assessments, the JSON text of one on each line, straight into columns.
 *
 * It gives what `readAssessmentLines` and `packAssessments` give together, only sooner: a line that is written as
 * `JSON.stringify` writes a `SubmittedAssessment`, its keys in the order of the type, its answers attested and in the order of
 * the set, is compared with what is expected and makes no object. Every other line is read as `readAssessmentLines` reads it.
 *
 * A ward that comes twice stands in two rows: to be told of it, gather the lines with `reportAssessmentLines`.
 *
 * @param bytes - the file in UTF-8, or its chunks in order, cut anywhere
 * @param criteriaSet - the set of the rows
 * @param options - the day asked about, the sets the host knows, limits of what is read; where `limits` are given, every line
 *   is read as `readAssessmentLines` reads it
 * @returns the columns, with the line of each row, and every line that was refused or should be looked at
 * @issues those of `readAssessmentLines`, kept with the lines
 * @category Intake
 * @example
 * ```ts
 * import { plainDate } from 'model-ward-rules';
 * import { decideBatch, unpackVerdict } from 'model-ward-rules/batch';
 * import { packAssessmentLines } from 'model-ward-rules/intake';
 * import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const line = (metCount: number) =>
 *   JSON.stringify({
 *     unitId: 'ward-1',
 *     assessmentYear: 2024,
 *     criteriaSet: { id: 'model-ward-police-20' },
 *     basis: 'confirmed',
 *     results: { kind: 'tally', metCount, criteriaCount: 20 },
 *   });
 * const bytes = new TextEncoder().encode(`${line(21)}\n${line(20)}\n`);
 * const asOf = plainDate('2024-12-31');
 * const { packed, rejected, stats } = packAssessmentLines(bytes, modelWardPolice20, { asOf });
 * console.log(unpackVerdict(decideBatch(packed, allMustBeMet), 0)?.outcome); // eligible
 * console.log(rejected[0]?.lineNumber, rejected[0]?.issues[0]?.code); // 1 tally/over-count
 * console.log(stats.receivedLineCount); // 2
 * ```
 */
export function packAssessmentLines(
  bytes: Uint8Array | Iterable<Uint8Array>,
  criteriaSet: CriteriaSet,
  options: PackLineOptions,
): PackedLines {
  const { criteriaSets = [criteriaSet], maxLineBytes = DEFAULT_MAX_LINE_BYTES } = options;
  const { split, end } = splitLines(maxLineBytes);
  const account = openPackAccount(criteriaSet, options.asOf);
  const scan = lineScanner(criteriaSet, criteriaSets, options);
  const take = (line: RawLine): void => {
    const scanned = scan(line);
    if (scanned !== undefined) account.addScanned(line.lineNumber, scanned);
    else {
      const read = readLine(line, criteriaSets, options);
      if (read !== undefined) account.addRead(read);
    }
  };
  for (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
    for (const line of split(chunk)) take(line);
  }
  for (const line of end()) take(line);
  return account.close();
}

/** Limits of the host are counted by the ordinary reader alone; no line written as expected comes near the default ones. */
export function lineScanner(
  criteriaSet: CriteriaSet,
  criteriaSets: readonly CriteriaSet[],
  { limits }: Pick<PackLineOptions, 'limits'>,
): (line: RawLine) => ScannedLine | undefined {
  if (limits !== undefined) return () => undefined;
  const template = lineTemplateOf(criteriaSet, criteriaSets);
  return ({ bytes }) => (bytes === undefined ? undefined : scanLine(template, bytes));
}
