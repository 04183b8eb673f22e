import { isOnRecord } from '../../assessment/select-counting-assessments';
import { decideBatch } from '../../batch/decide-batch';
import type { Issue } from '../../foundation/issue/issue';
import { inOrder } from '../../foundation/text/text-order';
import type { ByteRange } from '../../partials/byte-range';
import { codeCountsOf, MAX_REFUSALS } from '../../partials/counted-lines';
import { addBytes, addWord, digestText, newDigest } from '../../partials/digest';
import type { RangeQuestion } from '../../partials/identify-partial';
import { openPartAccount } from '../../partials/part-account';
import type { PartialIdentity, RangePart, RefusedLine } from '../../partials/partial-result';
import type { AssessmentLine } from './assessment-line';
import { openPackAccount, type PackAccount } from './pack-account';
import { lineScanner } from './pack-assessment-lines';
import { readLine } from './read-line';
import type { RawLine } from './split-lines';

/** Takes the lines of a range one by one. */
export interface RangeAccount {
  /** Takes a line that begins so far into the range. */
  add(line: RawLine, offset: number): void;
  close(): RangePart;
}

/** So many rows are packed, decided and forgotten together. */
const BLOCK_ROWS = 4_096;

/** Opens the account of a range. */
export function openRangeAccount(
  { from, until }: ByteRange,
  question: RangeQuestion,
  { knownAt, maxLineBytes }: PartialIdentity,
): RangeAccount {
  const { criteriaSet, criteriaSets = [criteriaSet], policy, asOf } = question;
  const scan = lineScanner(criteriaSet, criteriaSets, {});
  const digest = newDigest();
  const rows = openPartAccount(question);
  const refusals: RefusedLine[] = [];
  const refusalCounts = new Map<string, number>();
  const warningCounts = new Map<string, number>();
  const counts = { lineCount: 0, judgedCount: 0, setAsideCount: 0, notOnRecordCount: 0 };
  let refusedCount = 0;
  let block: PackAccount = openPackAccount(criteriaSet, asOf);
  let offsets: number[] = [];

  function pack(offset: number, add: (into: PackAccount) => void): void {
    add(block);
    offsets.push(offset);
    counts.judgedCount += 1;
    if (offsets.length === BLOCK_ROWS) fold();
  }

  function fold(): void {
    const { packed, warned } = block.close();
    rows.addVerdicts(decideBatch(packed, policy), offsets);
    for (const { warnings } of warned) countCodes(warningCounts, codesOf(warnings, 'warning'));
    block = openPackAccount(criteriaSet, asOf);
    offsets = [];
  }

  function take({ result, ...line }: AssessmentLine, offset: number): void {
    if (!result.ok) {
      const codes = codesOf(result.issues, 'error');
      refusedCount += 1;
      countCodes(refusalCounts, codes);
      if (refusals.length < MAX_REFUSALS) {
        refusals.push({ byteOffset: from + offset, lineNumber: counts.lineCount, codes });
      }
    } else if (!isOnRecord(result.value, knownAt)) counts.notOnRecordCount += 1;
    else if (result.value.criteriaSet !== criteriaSet) {
      counts.setAsideCount += 1;
      rows.addSetAside(result.value, offset);
    } else pack(offset, (into) => into.addRead({ result, ...line }));
  }

  return {
    add(line, offset) {
      counts.lineCount += 1;
      if (line.bytes === undefined) addWord(digest, line.byteLength);
      else addBytes(digest, line.bytes);
      const scanned = scan(line);
      if (scanned !== undefined) {
        pack(offset, (into) => into.addScanned(counts.lineCount, scanned));
        return;
      }
      const read = readLine(line, criteriaSets, { maxLineBytes });
      if (read !== undefined) take(read, offset);
    },
    close() {
      fold();
      return {
        from,
        until,
        digest: digestText(digest),
        lines: { ...counts, refusedCount },
        refusalCounts: codeCountsOf(refusalCounts),
        refusals,
        warningCounts: codeCountsOf(warningCounts),
        ...rows.close(),
      };
    },
  };
}

/** The codes of one severity, each once, in order. */
const codesOf = (issues: readonly Issue[], severity: Issue['severity']): readonly string[] =>
  inOrder(issues.filter((issue) => issue.severity === severity).map(({ code }) => code));

function countCodes(counts: Map<string, number>, codes: readonly string[]): void {
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
}
