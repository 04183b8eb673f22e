import { notParsed } from '../foundation/issue/not-parsed';
import { isCount } from '../foundation/value/is-count';
import { isYear } from '../foundation/value/is-year';
import type { CriterionStatus } from './criterion-status';
import type { Evaluation, StatusCounts } from './evaluation';
import type { Finding } from './finding';

/**
 * Throws where an evaluation cannot have come from the engine: without findings it would meet every rule about failures, and with
 * counts that are not those of its findings it could meet any.
 */
export function assertEvaluation(evaluation: Evaluation): void {
  const { findings, basis, assessmentYear } = evaluation;
  const isWellFormed =
    Array.isArray(findings) &&
    (basis === 'confirmed' || basis === 'projected') &&
    isYear(assessmentYear) &&
    isEachOnce(findings) &&
    areCountsOf(evaluation);
  if (!isWellFormed) notParsed(evaluation, 'evaluation', 'evaluateAssessment');
}

function isEachOnce(findings: readonly Finding[]): boolean {
  const ids = new Set<string>();
  for (const { criterionId } of findings) ids.add(criterionId);
  return ids.size === findings.length;
}

/** A tally may count more than its findings name, and never less. */
function areCountsOf({ kind, findings, counts }: Evaluation): boolean {
  const named = namedIn(findings);
  if (totalOf(counts) !== findings.length) return false;
  switch (kind) {
    case 'by-criterion':
      return keys.every((key) => counts[key] === named[key]);
    case 'tally':
      return keys.every((key) => key === 'unknownCount' || counts[key] >= named[key]);
    default:
      return notParsed(kind satisfies never, 'evaluation', 'evaluateAssessment');
  }
}

const keys = ['metCount', 'notMetCount', 'notApplicableCount', 'unknownCount'] as const;

/** How many are counted in all; no number where one of them is no count. */
const totalOf = (counts: StatusCounts): number =>
  keys.reduce((sum, key) => sum + (isCount(counts?.[key]) ? counts[key] : Number.NaN), 0);

function namedIn(findings: readonly Finding[]): StatusCounts {
  const counts = { metCount: 0, notMetCount: 0, notApplicableCount: 0, unknownCount: 0 };
  for (const { status } of findings) counts[keyOf(status)] += 1;
  return counts;
}

/** Where a status is counted. It is asked by a switch, since every object has more keys than its own. */
function keyOf(status: CriterionStatus): keyof StatusCounts {
  switch (status) {
    case 'met':
      return 'metCount';
    case 'not-met':
      return 'notMetCount';
    case 'not-applicable':
      return 'notApplicableCount';
    case 'unknown':
      return 'unknownCount';
    default:
      return notParsed(status satisfies never, 'evaluation', 'evaluateAssessment');
  }
}
