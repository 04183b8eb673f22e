import type { Answer, CriteriaSet, Requirement } from 'model-ward-rules';
import type { PlainAnswers } from './wards';

/** What a verdict says of a ward under "all must be met": the lists whole, not their lengths. */
export interface PlainVerdict {
  readonly outcome: string;
  readonly metCount: number;
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

/** The loop a host would write: no check of what comes in, floating point, one day for all. */
export function judgeByHand(answers: PlainAnswers, { criteria }: CriteriaSet): PlainVerdict {
  let metCount = 0;
  const unmet: string[] = [];
  const unknown: string[] = [];
  for (const { id, requirement } of criteria) {
    const answer = answers[id];
    if (answer === undefined) unknown.push(id);
    else if (isMet(requirement, answer)) metCount += 1;
    else unmet.push(id);
  }
  return { outcome: outcomeOf(unmet.length, unknown.length), metCount, unmet, unknown };
}

export const outcomeOf = (unmetCount: number, unknownCount: number): string => {
  if (unmetCount > 0) return 'not-eligible';
  return unknownCount > 0 ? 'undetermined' : 'eligible';
};

/** The same as bits, for criteria that fit into one word. */
export function judgeAsMasks(answers: PlainAnswers, { criteria }: CriteriaSet): readonly number[] {
  let met = 0;
  let unmet = 0;
  for (let place = 0; place < criteria.length; place += 1) {
    const { id, requirement } = criteria[place] as CriteriaSet['criteria'][number];
    const answer = answers[id];
    if (answer === undefined) continue;
    if (isMet(requirement, answer)) met |= 1 << place;
    else unmet |= 1 << place;
  }
  return [met, unmet];
}

function isMet(requirement: Requirement, answer: Answer): boolean {
  switch (answer.kind) {
    case 'attested':
      return answer.status === 'met';
    case 'quantity': {
      const { bound, amount } = requirement as Extract<Requirement, { kind: 'quantity' }>;
      return bound === 'at-least' ? answer.amount >= amount : answer.amount < amount;
    }
    case 'share': {
      const { percent } = requirement as Extract<Requirement, { kind: 'share' }>;
      return (answer.part as number) * 100 >= percent * (answer.whole as number);
    }
    case 'occurrences':
      return answer.occurrenceCount === 0 && answer.coverage.part === answer.coverage.whole;
    case 'change':
      return answer.after <= answer.before;
    default:
      return false;
  }
}
