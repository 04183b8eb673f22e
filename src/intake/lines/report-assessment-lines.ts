import type { AssessmentLine } from './assessment-line';
import type { AcceptedLine, LineReport, RejectedLine } from './line-report';
import { settleRepeatedLines } from './repeated-lines';

/**
 * Gathers the lines of a file into one account, for files that fit into memory. Two lines on one ward, for one year, set, basis,
 * stage and day of record are told where they say the same, and refused where they differ.
 *
 * @param lines - what `readAssessmentLines` gives, or what was collected of `readAssessmentStream`
 * @returns what was accepted and what was refused, each with its line
 * @issues `line/repeated` (warning), `line/contradictory`; those of the lines stand with the lines
 * @category Intake
 * @example
 * ```ts
 * import { readAssessmentLines, reportAssessmentLines } from 'model-ward-rules/intake';
 * import { criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * const bytes = new TextEncoder().encode('{ "unitId": "ward-1" \n\n{}');
 * const { rejected, stats } = reportAssessmentLines(readAssessmentLines(bytes, criteriaSetCatalogue));
 * for (const { lineNumber, issues } of rejected) console.log(lineNumber, issues[0]?.code);
 * // 1 json/syntax
 * // 3 input/missing-key
 * console.log(stats.receivedLineCount, stats.rejectedLineCount); // 2 2
 * ```
 */
export function reportAssessmentLines(lines: Iterable<AssessmentLine>): LineReport {
  const accepted: AcceptedLine[] = [];
  const rejected: RejectedLine[] = [];
  for (const { lineNumber, result } of lines) {
    if (result.ok) accepted.push({ lineNumber, value: result.value, warnings: result.warnings });
    else rejected.push({ lineNumber, issues: result.issues });
  }
  const settled = settleRepeatedLines(accepted);
  const refused = [...rejected, ...settled.rejected].sort((a, b) => a.lineNumber - b.lineNumber);
  const stats = {
    receivedLineCount: settled.accepted.length + refused.length,
    acceptedLineCount: settled.accepted.length,
    rejectedLineCount: refused.length,
  };
  return { accepted: settled.accepted, rejected: refused, stats };
}
