import { answerKinds } from '../assessment/answer-kinds';
import type { CheckedAnswer } from '../assessment/assessment';
import { type Asker, asksSomething } from '../criteria-set/is-judgeable';
import type { Requirement } from '../criteria-set/requirement';
import { notParsed } from '../foundation/issue/not-parsed';
import { isExactAmount, MAX_AMOUNT } from '../foundation/value/amount';
import { leastOf, mostOf, type UncertainCount } from '../foundation/value/count-range';
import { isCount } from '../foundation/value/is-count';

/** Throws where a requirement asks for nothing, or an answer is none to it: whatever came of the two would mean nothing. */
export function assertFits(requirement: Requirement, answer: CheckedAnswer): void {
  if (!asksSomething(requirement, criteriaSet)) {
    notParsed(requirement, criteriaSet.parameter, criteriaSet.firstCall);
  }
  if (answerKinds[requirement.kind] !== answer.kind || !isAnswer(answer)) {
    notParsed(answer, 'assessment', 'checkAssessment');
  }
}

/** Gates are asserted with their policy, so what is left is of a criterion. */
const criteriaSet: Asker = { parameter: 'criteriaSet', firstCall: 'parseCriteriaSet' };

function isAnswer(answer: CheckedAnswer): boolean {
  switch (answer.kind) {
    case 'attested':
    case 'title':
    case 'unknown':
    case 'not-applicable':
      return true;
    case 'quantity':
      return isAmount(answer.amount);
    case 'change':
      return isAmount(answer.before) && isAmount(answer.after);
    case 'share':
      return isShare(answer);
    case 'occurrences':
      return isCount(answer.occurrenceCount) && isShare(answer.coverage);
    case 'parts':
      return Array.isArray(answer.entries);
    default:
      return notParsed(answer satisfies never, 'assessment', 'checkAssessment');
  }
}

const isAmount = (amount: number): boolean =>
  amount >= 0 && amount <= MAX_AMOUNT && isExactAmount(amount);

function isShare({ part, whole }: { part: UncertainCount; whole: UncertainCount }): boolean {
  return isBounds(part) && isBounds(whole) && mostOf(whole) > 0 && mostOf(part) <= mostOf(whole);
}

function isBounds(count: UncertainCount): boolean {
  const [least, most] = [leastOf(count), mostOf(count)];
  return isCount(least) && isCount(most) && least <= most;
}
