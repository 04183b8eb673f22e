import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { JudgeAnswer } from 'model-ward-rules/json';
import { type AgreementCase, askOracle } from '../oracle/agreement';
import { agreementCase } from '../oracle/cases';
import { SEED } from './blocks';
import { requestOf } from './request-of';
import { vectorOf } from './vector';

/** The cases behind the first vectors of the block "judged by the oracle too". */
export const casesOfBothPrograms = (count: number): readonly AgreementCase[] =>
  fc.sample(agreementCase, { seed: SEED, numRuns: count });

/** Judges a case by the door and by the second implementation; says how they differ. */
export function differenceFromOracle(given: AgreementCase): string | undefined {
  const request = JSON.stringify(requestOf(given));
  const [entry] = (vectorOf('judge', request).answer as JudgeAnswer).results;
  if (entry?.kind !== 'judged') {
    // The door refuses what does not fit a gate; whoever decides without asking it gets `undetermined`.
    const isAboutGates = entry?.issues.some(({ path }) => path[2] === 'gateAnswers') ?? false;
    return isAboutGates ? undefined : `refused: ${request}`;
  }
  const { evaluation, verdict, decisiveUnknowns } = entry;
  const oracle = askOracle(given);
  const byDoor = [
    verdict.outcome,
    verdict.unknownCriterionIds,
    evaluation.findings.map(({ status }) => status),
    decisiveUnknowns.criterionIds,
    decisiveUnknowns.gates.map(({ gateId }) => gateId),
  ];
  const bySecond = [
    oracle.outcome,
    oracle.unknownIds,
    oracle.statuses.map(({ status }) => status),
    oracle.decisiveIds,
    oracle.decisiveGateIds,
  ];
  return isDeepStrictEqual(byDoor, bySecond)
    ? undefined
    : `${JSON.stringify(byDoor)} and ${JSON.stringify(bySecond)}: ${request}`;
}
