import type { Evaluation } from '../evaluation/evaluation';
import { notParsed } from '../foundation/issue/not-parsed';
import { decideEligibility } from '../recognition/decide-eligibility';
import { type GateResults, judgeGates } from '../recognition/judge-gates';
import type {
  Gate,
  RecognitionPolicies,
  RecognitionPolicy,
} from '../recognition/recognition-policy';
import { selectRecognitionPolicy } from '../recognition/select-recognition-policy';
import { bitCountOf } from './bit-words';
import { type BrokenLists, brokenListsOf, findBrokenLists } from './broken-lists';
import { compileRecognition } from './compile-recognition';
import type { CompiledRecognition } from './compiled-recognition';
import type { PackedAssessments } from './packed-assessments';
import type { PackedVerdicts } from './packed-verdicts';
import { reasonCodeOf } from './reason-code';
import { reasonCodes } from './verdict-reasons';

/**
 * Decides on every row of packed assessments whether it meets a policy: what `decideEligibility` says, in columns.
 *
 * @param packed - the columns, from `packAssessments`
 * @param policies - what makes a unit eligible: a policy, or a list, of which the one in force at the end of the year decides
 * @returns the verdicts, row by row
 * @issues none: a policy that names a criterion which the set does not have gives `undetermined`
 * @category Batch
 * @example
 * ```ts
 * import { checkAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { decideBatch, packAssessments, unpackVerdict } from 'model-ward-rules/batch';
 * import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
 *
 * const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]), console.warn);
 * const asOf = plainDate('2022-12-31');
 * const verdicts = decideBatch(packAssessments(modelWardPolice22, [assessment], { asOf }), allMustBeMet);
 * console.log(verdicts.metCounts[0], unpackVerdict(verdicts, 0)?.outcome); // 21 not-eligible
 * ```
 */
export function decideBatch(
  packed: PackedAssessments,
  policies: RecognitionPolicies,
): PackedVerdicts {
  assertPacked(packed);
  const years = yearsIn(packed.assessmentYears);
  const policyOf = new Map(years.map((year) => [year, selectRecognitionPolicy(policies, year)]));
  const [first = selectRecognitionPolicy(policies, 0), ...others] = new Set(policyOf.values());
  const verdicts = decideBy(packed, first);
  for (const policy of others) {
    // Counts are the same under every policy.
    const { reasons } = decideBy(packed, policy);
    packed.assessmentYears.forEach((year, row) => {
      if (policyOf.get(year) === policy) verdicts.reasons[row] = reasons[row] as number;
    });
  }
  return verdicts;
}

/** Rows of one year mostly stand together: a set asked for every row would cost as much as the verdicts. */
function yearsIn(assessmentYears: Uint16Array): readonly number[] {
  const years = new Set<number>();
  let last: number | undefined;
  for (const year of assessmentYears) {
    if (year !== last) years.add(year);
    last = year;
  }
  return [...years];
}

/** Decides on every row by one policy. */
function decideBy(packed: PackedAssessments, policy: RecognitionPolicy): PackedVerdicts {
  const { rowCount } = packed;
  const verdicts: PackedVerdicts = {
    assessments: packed,
    reasons: new Uint8Array(rowCount),
    metCounts: new Uint16Array(rowCount),
    notMetCounts: new Uint16Array(rowCount),
    notApplicableCounts: new Uint16Array(rowCount),
  };
  const compiled = compileRecognition(packed.criteriaSet, policy);
  const lists = brokenListsOf(BLOCK_SIZE);
  for (let start = 0; start < rowCount; start += BLOCK_SIZE) {
    const end = Math.min(rowCount, start + BLOCK_SIZE);
    findBrokenLists(lists, packed, compiled.namedLists, start, end);
    decideRows(verdicts, compiled, lists, start, end);
  }
  if (policy.assessable !== undefined) decideGates(verdicts, policy.assessable);
  for (const { row, evaluation } of packed.tallies) {
    decideTally(verdicts, row, evaluation, policy);
  }
  return verdicts;
}

/** Throws where the columns are not those of so many rows: the loop over them would not end. */
function assertPacked(packed: PackedAssessments): void {
  const { rowCount, wordCount, unitIds, known, met, notApplicable } = packed;
  const isWhole = [known, met, notApplicable].every(
    (column) => column?.length === rowCount * wordCount,
  );
  if (!isWhole || unitIds?.length !== rowCount) notParsed(packed, 'packed', 'packAssessments');
}

/** So many rows at a time stay near the processor, and need no more room of their own. */
const BLOCK_SIZE = 4_096;

function decideRows(
  { assessments, reasons, metCounts, notMetCounts, notApplicableCounts }: PackedVerdicts,
  compiled: CompiledRecognition,
  { broken, brokenAtWorst }: BrokenLists,
  start: number,
  end: number,
): void {
  const { wordCount, known, met, notApplicable } = assessments;
  for (let row = start; row < end; row += 1) {
    let knownCount = 0;
    let metCount = 0;
    let notApplicableCount = 0;
    let waivableCount = 0;
    const nextPlace = (row + 1) * wordCount;
    for (let place = row * wordCount; place < nextPlace; place += 1) {
      const knownWord = known[place] as number;
      const waivableWord = notApplicable[place] as number;
      knownCount += bitCountOf(knownWord);
      metCount += bitCountOf(met[place] as number);
      // Mostly nothing falls away, and counting bits is a good part of the whole.
      if (waivableWord !== 0) {
        notApplicableCount += bitCountOf(knownWord & waivableWord);
        waivableCount += bitCountOf(waivableWord);
      }
    }
    reasons[row] = reasonCodeOf(
      compiled,
      knownCount,
      metCount,
      notApplicableCount,
      waivableCount,
      broken[row - start] as number,
      brokenAtWorst[row - start] as number,
    );
    metCounts[row] = metCount;
    notMetCounts[row] = knownCount - metCount - notApplicableCount;
    notApplicableCounts[row] = notApplicableCount;
  }
}

/** Gates are asked before all else: what they decide takes the place of what the rule said. */
function decideGates({ assessments, reasons }: PackedVerdicts, gates: readonly Gate[]): void {
  const { asOf } = assessments;
  const codeOfGates = (results: GateResults): number | undefined => {
    const { reason } = judgeGates(gates, results);
    return reason === undefined ? undefined : reasonCodes[reason];
  };
  const unanswered = codeOfGates({ asOf });
  const answered = new Map(assessments.gateAnswers.map((one) => [one.row, one]));
  for (let row = 0; row < reasons.length; row += 1) {
    const given = answered.get(row);
    const code = given === undefined ? unanswered : codeOfGates({ ...given, asOf });
    if (code !== undefined) reasons[row] = code;
  }
}

/** The definition decides: of a tally the counts are known though the criteria are not. */
function decideTally(
  { reasons, metCounts, notMetCounts }: PackedVerdicts,
  row: number,
  evaluation: Evaluation,
  policy: RecognitionPolicy,
): void {
  const { reason, counts } = decideEligibility(evaluation, policy);
  reasons[row] = reasonCodes[reason];
  metCounts[row] = counts.metCount;
  notMetCounts[row] = counts.notMetCount;
}
