import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import { type CriteriaMask, wordCountOf } from '../../criteria-set/criteria-mask';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { type CriteriaSetChoice, selectCriteriaSet } from '../../criteria-set/select-criteria-set';
import { type BytePattern, patternOf } from './byte-pattern';

/** The bytes between what changes from line to line, where a line is written as `JSON.stringify` writes it. */
export interface LineTemplate {
  /** Up to the id of the ward. */
  readonly beforeUnitId: BytePattern;
  /** From the end of that id up to the year. */
  readonly beforeYear: BytePattern;
  /** From the end of the year up to the list of answers: one for each way to name the set, and each basis. */
  readonly heads: readonly LineHead[];
  /** For each criterion its answer up to the status; nothing where it asks for more than the assessor's word. */
  readonly answers: readonly (BytePattern | undefined)[];
  /** A mask over the criteria that marks none. */
  readonly unmarked: CriteriaMask;
  /** From the status "met" to the end of the answer. */
  readonly met: BytePattern;
  /** From the status "not-met" to the end of the answer. */
  readonly notMet: BytePattern;
  /** From the end of the last answer. */
  readonly end: BytePattern;
}

/** The middle of a line that says on which basis it is. */
export interface LineHead {
  readonly basis: AssessmentBasis;
  readonly pattern: BytePattern;
}

/** Prepares the bytes of assessments by a set, among all the sets that a host knows. Ids of sets and criteria are slugs: ASCII. */
export function lineTemplateOf(
  criteriaSet: CriteriaSet,
  criteriaSets: readonly CriteriaSet[],
): LineTemplate {
  const { id, revision, criteria } = criteriaSet;
  const choices: readonly CriteriaSetChoice[] = [{ id }, { id, revision }];
  return {
    beforeUnitId: patternOf('{"unitId":"'),
    beforeYear: patternOf('","assessmentYear":'),
    heads: choices.filter((choice) => isMeant(criteriaSet, criteriaSets, choice)).flatMap(headsOf),
    answers: criteria.map(({ id: criterionId, requirement }) =>
      requirement.kind === 'attested'
        ? patternOf(
            `{"criterionId":${JSON.stringify(criterionId)},"answer":{"kind":"attested","status":`,
          )
        : undefined,
    ),
    unmarked: Array.from({ length: wordCountOf(criteria.length) }, () => 0),
    met: patternOf('"met"}}'),
    notMet: patternOf('"not-met"}}'),
    end: patternOf(']}}'),
  };
}

function isMeant(
  criteriaSet: CriteriaSet,
  criteriaSets: readonly CriteriaSet[],
  choice: CriteriaSetChoice,
): boolean {
  const selected = selectCriteriaSet(criteriaSets, choice);
  return selected.ok && selected.value === criteriaSet;
}

function headsOf(choice: CriteriaSetChoice): readonly LineHead[] {
  return (['confirmed', 'projected'] as const).map((basis) => ({
    basis,
    pattern: patternOf(
      `,"criteriaSet":${JSON.stringify(choice)},"basis":"${basis}","results":{"kind":"by-criterion","answers":`,
    ),
  }));
}
