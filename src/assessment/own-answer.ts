import { notParsed } from '../foundation/issue/not-parsed';
import type { UncertainCount } from '../foundation/value/count-range';

import type { CheckedAnswer } from './assessment';

/**
 * Copies an answer as one that nobody can change: what was judged of it stays true, whatever its sender writes later. Each
 * kind is written out, since a spread gives every object a class of its own.
 */
export function ownAnswer(answer: CheckedAnswer): CheckedAnswer {
  switch (answer.kind) {
    case 'attested':
      return Object.freeze({ kind: 'attested', status: answer.status });
    case 'quantity':
      return Object.freeze({ kind: 'quantity', amount: answer.amount, unit: answer.unit });
    case 'share':
      return Object.freeze({
        kind: 'share',
        part: ownCount(answer.part),
        whole: ownCount(answer.whole),
      });
    case 'occurrences': {
      const { part, whole } = answer.coverage;
      const coverage = Object.freeze({ part, whole });
      const { occurrenceCount } = answer;
      return Object.freeze({ kind: 'occurrences', occurrenceCount, coverage });
    }
    case 'change': {
      const { before, after, unit } = answer;
      return Object.freeze({ kind: 'change', before, after, unit });
    }
    case 'title':
      return Object.freeze({ kind: 'title', rank: answer.rank });
    case 'not-applicable':
      return Object.freeze(
        answer.reason === undefined
          ? { kind: 'not-applicable' }
          : { kind: 'not-applicable', reason: answer.reason },
      );
    case 'unknown':
      return Object.freeze({ kind: 'unknown', reason: answer.reason });
    case 'parts':
      return Object.freeze({ kind: 'parts', entries: Object.freeze(answer.entries) });
    default:
      return notParsed(answer satisfies never, 'submitted', 'parseAssessment');
  }
}

const ownCount = (count: UncertainCount): UncertainCount =>
  typeof count === 'number' ? count : Object.freeze({ ...count });
