import type { Assessment } from '../assessment/assessment';
import type { CriteriaSet } from '../criteria-set/criteria-set';
import { type EvaluateOptions, evaluateAssessment } from '../evaluation/evaluate-assessment';
import { type Finding, isOrMayBeWaived } from '../evaluation/finding';
import { maskWhere } from './mask-where';
import type { PackedAssessments, PackedTally } from './packed-assessments';
import { readWord } from './read-word';
import { wordCountOf } from './words';

/**
 * Packs how the criteria of many assessments stand on a day into columns, to be judged by any number of policies.
 *
 * Only assessments that were checked against this very set (the same object) get a row; others are set aside.
 *
 * @param criteriaSet - the set of the rows
 * @param assessments - checked assessments, from `checkAssessment`
 * @param options - the day asked about
 * @returns a row for each assessment by this set, in the order given
 * @issues none: what has no row is set aside
 * @category Batch
 * @example
 * ```ts
 * import { checkAssessment, orThrow, packAssessments, parseAssessment, parsePlainDate } from 'model-ward-rules';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const submitted = orThrow(
 *   parseAssessment({
 *     unitId: 'ward-1',
 *     assessmentYear: 2024,
 *     criteriaSet: { id: 'model-ward-police-20' },
 *     basis: 'confirmed',
 *     results: {
 *       kind: 'by-criterion',
 *       answers: [
 *         { criterionId: 'criterion-1', answer: { kind: 'attested', status: 'met' } },
 *         { criterionId: 'criterion-2', answer: { kind: 'attested', status: 'not-met' } },
 *       ],
 *     },
 *   }),
 * );
 * const assessment = orThrow(checkAssessment(submitted, [modelWardPolice20]));
 * const asOf = orThrow(parsePlainDate('2024-12-31'));
 * const { known, met, notApplicable } = packAssessments(modelWardPolice20, [assessment], { asOf });
 * console.log(known[0], met[0], notApplicable[0]); // 3 1 0
 * ```
 */
export function packAssessments(
  criteriaSet: CriteriaSet,
  assessments: readonly Assessment[],
  { asOf }: EvaluateOptions,
): PackedAssessments {
  const rows = assessments.filter((assessment) => assessment.criteriaSet === criteriaSet);
  const wordCount = wordCountOf(criteriaSet.criteria.length);
  const masks: Masks = {
    wordCount,
    known: new Int32Array(rows.length * wordCount),
    met: new Int32Array(rows.length * wordCount),
    notApplicable: new Int32Array(rows.length * wordCount),
  };
  const tallies: PackedTally[] = [];
  rows.forEach((assessment, row) => {
    const { results } = assessment;
    if (results.kind === 'by-criterion') {
      for (let wordIndex = 0; wordIndex < wordCount; wordIndex += 1) {
        const words = readWord(criteriaSet.criteria, results.entries, asOf, wordIndex);
        const place = row * wordCount + wordIndex;
        masks.known[place] = words.known;
        masks.met[place] = words.met;
        masks.notApplicable[place] = words.notApplicable;
      }
    } else {
      const evaluation = evaluateAssessment(assessment, { asOf });
      tallies.push({ row, evaluation });
      packFindings(masks, row, evaluation.findings);
    }
  });
  return {
    criteriaSet,
    asOf,
    rowCount: rows.length,
    ...masks,
    unitIds: rows.map(({ unitId }) => unitId),
    assessmentYears: Uint16Array.from(rows, ({ assessmentYear }) => assessmentYear),
    projected: Uint8Array.from(rows, ({ basis }) => (basis === 'projected' ? 1 : 0)),
    tallies,
    setAside: assessments.filter((assessment) => assessment.criteriaSet !== criteriaSet),
  };
}

type Masks = Pick<PackedAssessments, 'wordCount' | 'known' | 'met' | 'notApplicable'>;

function packFindings(
  { wordCount, known, met, notApplicable }: Masks,
  row: number,
  findings: readonly Finding[],
): void {
  const start = row * wordCount;
  known.set(
    maskWhere(findings, ({ status }) => status !== 'unknown'),
    start,
  );
  met.set(
    maskWhere(findings, ({ status }) => status === 'met'),
    start,
  );
  notApplicable.set(maskWhere(findings, isOrMayBeWaived), start);
}
