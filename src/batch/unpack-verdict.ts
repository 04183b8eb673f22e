import type { CriteriaMask } from '../criteria-set/criteria-mask';
import { outcomeOf } from '../recognition/outcome-of';
import { fullMaskOf } from './bit-words';
import type { BriefVerdict } from './brief-verdict';
import type { PackedVerdicts } from './packed-verdicts';
import { reasonOfCode } from './verdict-reasons';

/**
 * Unpacks the verdict on one row.
 *
 * @param verdicts - the columns, from `decideBatch`
 * @param row - which row
 * @returns the verdict in brief; `undefined` where there is no such row
 * @issues none: a row that is not there gives `undefined`
 * @category Batch
 * @example
 * ```ts
 * import { checkAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { decideBatch, packAssessments, selectMarkedCriteria, unpackVerdict } from 'model-ward-rules/batch';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const asOf = plainDate('2022-12-31');
 * const packed = packAssessments(modelWardPolice22, [assessment], { asOf });
 * const verdict = unpackVerdict(decideBatch(packed, allMustBeMet), 0);
 * console.log(selectMarkedCriteria(modelWardPolice22, verdict?.notMet ?? [])); // [ 'premises' ]
 * ```
 */
export function unpackVerdict(verdicts: PackedVerdicts, row: number): BriefVerdict | undefined {
  const code = verdicts.reasons[row];
  if (code === undefined) return undefined;
  const reason = reasonOfCode(code);
  const metCount = verdicts.metCounts[row] as number;
  const notMetCount = verdicts.notMetCounts[row] as number;
  const notApplicableCount = verdicts.notApplicableCounts[row] as number;
  const { criteria } = verdicts.assessments.criteriaSet;
  return {
    outcome: outcomeOf(reason),
    reason,
    metCount,
    notMetCount,
    notApplicableCount,
    unknownCount: criteria.length - metCount - notMetCount - notApplicableCount,
    ...masksOf(verdicts, row),
  } as BriefVerdict;
}

function masksOf(
  { assessments: { criteriaSet, wordCount, known, met, notApplicable } }: PackedVerdicts,
  row: number,
): { readonly notMet: CriteriaMask; readonly unknown: CriteriaMask } {
  const start = row * wordCount;
  const full = fullMaskOf(criteriaSet.criteria.length);
  const knownWords = Array.from(known.subarray(start, start + wordCount));
  return {
    notMet: knownWords.map((word, wordIndex) => {
      const place = start + wordIndex;
      return word & ~(met[place] as number) & ~(notApplicable[place] as number);
    }),
    unknown: knownWords.map((word, wordIndex) => ~word & (full[wordIndex] as number)),
  };
}
