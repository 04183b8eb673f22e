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

/** Whether the numbers of an answer can be, by its kind; the kind itself is compared with that of the requirement. */
function isAnswer(answer: CheckedAnswer): boolean {
  const isPossible = checks[answer.kind] as (answer: CheckedAnswer) => boolean;
  return isPossible(answer);
}

const holdsNoNumber = (): boolean => true;

const checks: {
  readonly [Kind in CheckedAnswer['kind']]: (
    answer: Extract<CheckedAnswer, { kind: Kind }>,
  ) => boolean;
} = {
  attested: holdsNoNumber,
  title: holdsNoNumber,
  unknown: holdsNoNumber,
  'not-applicable': holdsNoNumber,
  quantity: ({ amount }) => isAmount(amount),
  change: ({ before, after }) => isAmount(before) && isAmount(after),
  share: (answer) => isShare(answer),
  occurrences: ({ occurrenceCount, coverage }) => isCount(occurrenceCount) && isShare(coverage),
  parts: ({ entries }) => Array.isArray(entries),
};

const isAmount = (amount: number): boolean =>
  amount >= 0 && amount <= MAX_AMOUNT && isExactAmount(amount);

function isShare({ part, whole }: { part: UncertainCount; whole: UncertainCount }): boolean {
  return isBounds(part) && isBounds(whole) && mostOf(whole) > 0 && mostOf(part) <= mostOf(whole);
}

function isBounds(count: UncertainCount): boolean {
  const [least, most] = [leastOf(count), mostOf(count)];
  return isCount(least) && isCount(most) && least <= most;
}
