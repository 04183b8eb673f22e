import type { AttestedAnswer } from '../../assessment/answer';
import { notParsed } from '../../foundation/issue/not-parsed';
import type { Judgement } from '../finding';

// One for all: nearly every judgement of the programme is one of these two.
const met: Judgement = { status: 'met', reason: 'attested' };
const notMet: Judgement = { status: 'not-met', reason: 'attested' };

/** Takes the assessor's word. */
export function judgeAttested({ status }: AttestedAnswer): Judgement {
  switch (status) {
    case 'met':
      return met;
    case 'not-met':
      return notMet;
    default:
      return notParsed(status satisfies never, 'assessment', 'checkAssessment');
  }
}
