import type { AssessmentBasis } from '../assessment/submitted-assessment';
import { countUnmetCriteria } from '../roll-up/count-unmet-criteria';
import { mergeUnmetCounts, mostOftenUnmetFirst, type UnmetCounts } from '../roll-up/unmet-counts';
import type { PackedAssessments } from './packed-assessments';
import { assertVerdicts, type PackedVerdicts } from './packed-verdicts';

/**
 * Counts, for every criterion, the rows that do not meet it: what `countUnmetCriteria` gives, from columns.
 *
 * @param verdicts - the columns, from `decideBatch`
 * @returns one entry for each basis that has a row, confirmed before projected
 * @throws {@link InputError} where the columns are not those of verdicts
 * @issues `argument/not-parsed` (thrown)
 * @category Batch
 * @example
 * ```ts
 * import { checkAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { countUnmetColumns, decideBatch, packAssessments } from 'model-ward-rules/batch';
 * import { allMustBeMet, dienBien2022, modelWardPolice22, quanToan2022 } from 'model-ward-rules/published';
 *
 * const assessments = [dienBien2022, quanToan2022].map(({ assessment }) =>
 *   orThrow(checkAssessment(assessment, [modelWardPolice22]), console.warn),
 * );
 * const packed = packAssessments(modelWardPolice22, assessments, { asOf: plainDate('2022-12-31') });
 * const [counts] = countUnmetColumns(decideBatch(packed, allMustBeMet));
 * console.log(counts?.unitCount, counts?.criteria[0]?.criterionId, counts?.criteria[0]?.notMetCount); // 2 premises 1
 * ```
 */
export function countUnmetColumns(verdicts: PackedVerdicts): readonly UnmetCounts[] {
  assertVerdicts(verdicts);
  const { assessments } = verdicts;
  // Of a tally the counts are known though the criteria are not.
  const tallied = new Set(assessments.tallies.map(({ row }) => row));
  return mergeUnmetCounts(
    countUnmetCriteria(assessments.tallies.map(({ evaluation }) => evaluation)),
    [
      ...countsOf(assessments, 'confirmed', tallied),
      ...countsOf(assessments, 'projected', tallied),
    ],
  );
}

function countsOf(
  { criteriaSet, rowCount, wordCount, known, met, notApplicable, projected }: PackedAssessments,
  basis: AssessmentBasis,
  tallied: ReadonlySet<number>,
): readonly UnmetCounts[] {
  const { id, revision, criteria } = criteriaSet;
  const side = basis === 'projected' ? 1 : 0;
  const notMetCounts = new Uint32Array(criteria.length);
  const unknownCounts = new Uint32Array(criteria.length);
  let unitCount = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (projected[row] !== side || tallied.has(row)) continue;
    unitCount += 1;
    for (let wordIndex = 0; wordIndex < wordCount; wordIndex += 1) {
      const place = row * wordCount + wordIndex;
      const knownWord = known[place] as number;
      const notMet = knownWord & ~(met[place] as number) & ~(notApplicable[place] as number);
      addBits(notMetCounts, notMet, wordIndex);
      addBits(unknownCounts, ~knownWord, wordIndex);
    }
  }
  if (unitCount === 0) return [];
  const counted = criteria.map(({ id: criterionId }, position) => ({
    criterionId,
    position,
    notMetCount: notMetCounts[position] as number,
    unknownCount: unknownCounts[position] as number,
  }));
  const ordered = mostOftenUnmetFirst(counted);
  return [{ criteriaSet: { id, revision }, basis, unitCount, unnamedCount: 0, criteria: ordered }];
}

/** Adds one to the count of each marked criterion; a typed array takes no count for a mark behind the last criterion. */
function addBits(counts: Uint32Array, word: number, wordIndex: number): void {
  for (let left = word; left !== 0; left &= left - 1) {
    const position = wordIndex * 32 + 31 - Math.clz32(left & -left);
    counts[position] = (counts[position] as number) + 1;
  }
}
