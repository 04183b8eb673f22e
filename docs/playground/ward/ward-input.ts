import type { CriteriaSet, Result } from 'model-ward-rules';
import { readTally } from 'model-ward-rules/intake';
import type { AnswerChoice, WardState } from '../state';

/** The name under which the ward of the form goes. */
const UNIT_ID = 'a-ward';

/** Makes of the form what the library takes; what nobody answered is left out, and so is not known. */
export function wardInput(
  ward: WardState,
  criteriaSet: CriteriaSet,
  assessmentYear: number,
): Result<object> {
  const results = ward.form === 'tally' ? tallyOf(ward, criteriaSet) : answersOf(ward, criteriaSet);
  if (!results.ok) return results;
  return good({
    unitId: UNIT_ID,
    assessmentYear,
    criteriaSet: { id: criteriaSet.id, revision: criteriaSet.revision },
    basis: 'confirmed',
    results: results.value,
  });
}

const good = (value: object): Result<object> => ({ ok: true, value, warnings: [] });

function answersOf({ answers }: WardState, { criteria }: CriteriaSet): Result<object> {
  return good({
    kind: 'by-criterion',
    answers: criteria.flatMap(({ id }, index) => answerOf(id, answers[index] ?? 'unknown')),
  });
}

function answerOf(criterionId: string, choice: AnswerChoice): readonly object[] {
  switch (choice) {
    case 'met':
    case 'not-met':
      return [{ criterionId, answer: { kind: 'attested', status: choice } }];
    case 'not-applicable':
      return [{ criterionId, answer: { kind: choice } }];
    case 'unknown':
      return [];
  }
}

/** A count that nobody typed is no count: nothing is known then, not even which criteria are not met. */
function tallyOf({ tally, unmetCriterionIds }: WardState, set: CriteriaSet): Result<object> {
  const read = readTally(tally, set);
  if (!read.ok) return read;
  const unmet = set.criteria.map(({ id }) => id).filter((id) => unmetCriterionIds.includes(id));
  if (read.value !== undefined) {
    return good({ ...read.value, ...(unmet.length === 0 ? {} : { unmetCriterionIds: unmet }) });
  }
  return good({
    kind: 'by-criterion',
    answers: unmet.flatMap((criterionId) => answerOf(criterionId, 'not-met')),
  });
}
