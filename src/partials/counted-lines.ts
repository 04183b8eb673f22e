import { compareTexts } from '../foundation/text/text-order';
import type { CodeCount, PartialResult, RangeLines, RangePart } from './partial-result';
import type { CountedLines, RefusedFileLine } from './partial-totals';

/** How many refused lines are named. */
export const MAX_REFUSALS = 1_000;

/** Adds up how the lines of all parts were taken. */
export function countedLinesOf({ identity, parts }: PartialResult): CountedLines {
  return {
    identity,
    lines: parts.map(({ lines }) => lines).reduce(addLines, noLines),
    refusalCounts: addCodes(parts.map(({ refusalCounts }) => refusalCounts)),
    refusals: refusalsOf(parts),
    warningCounts: addCodes(parts.map(({ warningCounts }) => warningCounts)),
  };
}

const noLines: RangeLines = {
  lineCount: 0,
  judgedCount: 0,
  setAsideCount: 0,
  notOnRecordCount: 0,
  refusedCount: 0,
};

const addLines = (a: RangeLines, b: RangeLines): RangeLines => ({
  lineCount: a.lineCount + b.lineCount,
  judgedCount: a.judgedCount + b.judgedCount,
  setAsideCount: a.setAsideCount + b.setAsideCount,
  notOnRecordCount: a.notOnRecordCount + b.notOnRecordCount,
  refusedCount: a.refusedCount + b.refusedCount,
});

/** Adds up counts by code, in the order of the codes. */
function addCodes(lists: readonly (readonly CodeCount[])[]): readonly CodeCount[] {
  const sums = new Map<string, number>();
  for (const { code, lineCount } of lists.flat()) sums.set(code, (sums.get(code) ?? 0) + lineCount);
  return codeCountsOf(sums);
}

/** Lists counts by code, in the order of the codes. */
export const codeCountsOf = (counts: ReadonlyMap<string, number>): readonly CodeCount[] =>
  [...counts]
    .map(([code, lineCount]) => ({ code, lineCount }))
    .sort((a, b) => compareTexts(a.code, b.code));

/**
 * The first refused lines of the file. A part names its first ones, so these are the first of all parts; their place in the file
 * is known while no range before them is missing.
 */
function refusalsOf(parts: readonly RangePart[]): readonly RefusedFileLine[] {
  const refusals: RefusedFileLine[] = [];
  let linesBefore: number | undefined = 0;
  let reached = 0;
  for (const { from, until, lines, refusals: own } of parts) {
    if (from !== reached) linesBefore = undefined;
    for (const { byteOffset, lineNumber, codes } of own.slice(0, MAX_REFUSALS - refusals.length)) {
      const place = linesBefore === undefined ? {} : { lineNumber: linesBefore + lineNumber };
      refusals.push({ byteOffset, ...place, codes });
    }
    if (linesBefore !== undefined) linesBefore += lines.lineCount;
    reached = until;
  }
  return refusals;
}
