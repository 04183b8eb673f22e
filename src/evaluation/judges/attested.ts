import type { AttestedAnswer } from '../../assessment/answer';
import type { Judgement } from '../finding';

/** Takes the assessor's word. */
export function judgeAttested({ status }: AttestedAnswer): Judgement {
  return { status, reason: 'attested' };
}
