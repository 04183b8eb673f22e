import type { Issue } from '../foundation/issue/issue';
import { type PartialFault, partialIssue } from '../foundation/issue/kinds/partial';
import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import { lengthOf, MAX_RANGE_BYTES } from './byte-range';
import type { PartialResult, RangePart } from './partial-result';
import { partialResultPlan } from './partial-result.plan';
import { cells, KEYS_PER_BLOCK, readKeys, SET_ASIDE } from './row-keys';
import { countIn } from './tally-cells';

/**
 * Reads a partial result that was stored or sent, and checks that a counting can have given it: ranges inside the file, without
 * overlap; as many verdicts as rows, and a key for each.
 *
 * @param input - anything, such as `JSON.parse` of what a worker wrote
 * @param options - limits of what is read
 * @returns the partial result
 * @issues every `input/…` code; `date/format`, `date/no-such-day`, `partial/impossible`
 * @category Batch
 * @example
 * ```ts
 * import { parsePartial } from 'model-ward-rules/batch';
 *
 * const parsed = parsePartial({ parts: [] });
 * console.log(parsed.ok ? 'fits' : parsed.issues[0]?.code); // input/missing-key
 * ```
 */
export function parsePartial(input: unknown, options?: ParseOptions): Result<PartialResult> {
  const parsed = parseWith(partialResultPlan, input, options);
  return parsed.ok ? resultOf(parsed.value, impossibleParts(parsed.value)) : parsed;
}

/** Says of each part that no counting can have given it. */
export function impossibleParts(partial: PartialResult): readonly Issue[] {
  return partial.parts.flatMap((part, place) =>
    faultsOf(part, partial, place).map((fault) =>
      partialIssue('partial/impossible', ['parts', place], { fault }),
    ),
  );
}

function faultsOf(
  part: RangePart,
  { identity, parts }: PartialResult,
  place: number,
): readonly PartialFault[] {
  const { from, until, lines } = part;
  const isPlaced = from >= (parts[place - 1]?.until ?? 0) && until <= identity.byteLength;
  const isRange = isPlaced && from < until && lengthOf(part) <= MAX_RANGE_BYTES;
  const takenCount =
    lines.judgedCount + lines.setAsideCount + lines.notOnRecordCount + lines.refusedCount;
  const hasCounts =
    takenCount <= lines.lineCount &&
    part.refusals.length <= lines.refusedCount &&
    verdictsOf(part) === lines.judgedCount &&
    part.unmet.reduce((sum, { unitCount }) => sum + unitCount, 0) === lines.judgedCount;
  const hasKeys = identity.distinct === 'vouched' ? part.keys.length === 0 : keysFit(part);
  return [
    ...(isRange ? [] : (['ranges'] as const)),
    ...(hasCounts ? [] : (['counts'] as const)),
    ...(hasKeys ? [] : (['keys'] as const)),
  ];
}

function verdictsOf({ groups }: RangePart): number {
  let sum = 0;
  for (const group of groups) for (const cell of cells) sum += countIn(group, cell);
  return sum;
}

/** Every row has a key, and the keys of a group and outcome are as many as it counts. */
function keysFit(part: RangePart): boolean {
  const { groups, keys, lines } = part;
  const rowCount = lines.judgedCount + lines.setAsideCount;
  if (keys.length !== Math.ceil(rowCount / KEYS_PER_BLOCK)) return false;
  const left = groups.map((group) => cells.map((cell) => countIn(group, cell)));
  let setAsideLeft = lines.setAsideCount;
  for (const { group, cell, offset } of readKeys(keys)) {
    const ofGroup = left[group];
    if (ofGroup === undefined || offset >= lengthOf(part)) return false;
    if (cell === SET_ASIDE) setAsideLeft -= 1;
    // What is no cell counts down from nothing, which is never 0.
    else ofGroup[cell] = (ofGroup[cell] as number) - 1;
  }
  return setAsideLeft === 0 && left.every((ofGroup) => ofGroup.every((count) => count === 0));
}
