import type { AttestedAnswer } from '../../assessment/answer';
import type { Judgement } from '../finding';

// One for all: nearly every judgement of the programme is one of these two.
const judgements: Readonly<Record<AttestedAnswer['status'], Judgement>> = {
  met: { status: 'met', reason: 'attested' },
  'not-met': { status: 'not-met', reason: 'attested' },
};

/** Takes the assessor's word. */
export function judgeAttested({ status }: AttestedAnswer): Judgement {
  return judgements[status];
}
