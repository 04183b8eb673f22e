import type { Issue } from '../foundation/issue/issue';
import { partialIssue } from '../foundation/issue/kinds/partial';
import { notParsed } from '../foundation/issue/not-parsed';
import { type Result, resultOf } from '../foundation/issue/result';
import { contentText } from '../foundation/text/content-text';
import type { PartialIdentity, PartialResult, RangePart } from './partial-result';

/**
 * Unites partial results of one file and one question. The order in which they come, how they are nested, and how often each
 * comes change nothing: the same part again is the same part.
 *
 * @param partials - at least one, each from `countRange`, `parsePartial` or this function
 * @returns all their parts, in the order of the file; refused where they answer different questions, where two parts of the
 *   same range differ, or where ranges overlap
 * @throws {@link InputError} where there is none
 * @issues `partial/other-identity`, `partial/other-content`, `partial/overlap`, `input/too-many-issues`;
 *   `argument/not-parsed` (thrown)
 * @category Batch
 * @example
 * ```ts
 * import { orThrow, plainDate } from 'model-ward-rules';
 * import { mergePartials, missingRanges, planRanges, totalPartials } from 'model-ward-rules/batch';
 * import { countRange } from 'model-ward-rules/intake';
 * import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const line = (unitId: string, metCount: number) =>
 *   JSON.stringify({
 *     unitId,
 *     assessmentYear: 2024,
 *     criteriaSet: { id: 'model-ward-police-20' },
 *     basis: 'confirmed',
 *     results: { kind: 'tally', metCount, criteriaCount: 20 },
 *   });
 * const bytes = new TextEncoder().encode(`${line('ward-1', 20)}\n${line('ward-2', 19)}\n`);
 * const question = {
 *   inputId: 'made-up-file',
 *   byteLength: bytes.length,
 *   criteriaSet: modelWardPolice20,
 *   policy: allMustBeMet,
 *   asOf: plainDate('2024-12-31'),
 *   groupOf: () => 'all',
 *   groupedBy: 'all together',
 * };
 * const partials = planRanges(bytes.length, 2).map((range) =>
 *   orThrow(countRange([bytes.subarray(Math.max(0, range.from - 1))], range, question), console.warn),
 * );
 * const first = partials.slice(0, 1);
 * const half = orThrow(mergePartials([...first, ...first]), console.warn);
 * console.log(missingRanges(half)); // [ { from: 166, until: 332 } ]
 * const totals = totalPartials(orThrow(mergePartials([...partials.slice(1), half]), console.warn));
 * console.log(totals.kind, totals.kind === 'complete' && totals.groups[0]?.confirmed.eligibleCount); // complete 1
 * ```
 */
export function mergePartials(partials: readonly PartialResult[]): Result<PartialResult> {
  const { identity } = partials[0] ?? notParsed(partials, 'partials', 'countRange');
  const parts = inFileOrder(partials.flatMap((partial) => partial.parts));
  const { kept, issues } = united(parts);
  return resultOf({ identity, parts: kept }, [...identityIssues(partials), ...issues]);
}

/** Names in what identities differ, whichever comes first. */
function identityIssues(partials: readonly PartialResult[]): readonly Issue[] {
  const identities = partials.map(({ identity }) => identity);
  const fields = Object.keys(identities[0] as PartialIdentity) as (keyof PartialIdentity)[];
  return fields
    .filter((field) => new Set(identities.map((one) => contentText(one[field]))).size > 1)
    .map((field) => partialIssue('partial/other-identity', ['identity', field], { field }));
}

const inFileOrder = (parts: readonly RangePart[]): readonly RangePart[] =>
  [...parts].sort((a, b) => a.from - b.from || a.until - b.until);

/** Keeps each part once, and says where two cannot stand together. */
function united(parts: readonly RangePart[]): {
  readonly kept: readonly RangePart[];
  readonly issues: readonly Issue[];
} {
  const kept: RangePart[] = [];
  const conflicts = new Map<string, Issue>();
  let furthest: RangePart | undefined;
  for (const part of parts) {
    if (furthest === undefined || part.from >= furthest.until) kept.push(part);
    else {
      const issue = conflictOf(furthest, part);
      if (issue !== undefined) conflicts.set(contentText(issue.params), issue);
    }
    if (furthest === undefined || part.until > furthest.until) furthest = part;
  }
  return { kept, issues: [...conflicts.values()] };
}

/** What is wrong between two parts that have bytes in common; nothing where they are the same part. */
function conflictOf(known: RangePart, part: RangePart): Issue | undefined {
  const { from, until } = part;
  const isSameRange = known.from === from && known.until === until;
  if (!isSameRange) {
    const other = { otherFrom: known.from, otherUntil: known.until };
    return partialIssue('partial/overlap', ['parts'], { from, until, ...other });
  }
  return contentText(known) === contentText(part)
    ? undefined
    : partialIssue('partial/other-content', ['parts'], { from, until });
}
