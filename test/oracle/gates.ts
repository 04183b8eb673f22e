import type { Gate, GateAnswer } from 'model-ward-rules';
import { statusOf } from './status';

/** A second reading of the gates in section 5: one that fails settles everything, one that is not known leaves it open. */
export interface GatesFound {
  readonly failed: readonly string[];
  readonly open: readonly string[];
}

/** How the gates stand. Doubt passes no gate: two answers, or one that does not fit what is asked, leave it open. */
export function gatesFound(
  gates: readonly Gate[],
  given: readonly GateAnswer[],
  asOf: string,
): GatesFound {
  const statuses = gates.map((gate) => {
    const { id, requirement, notApplicable = 'never' } = gate;
    const answers = new Set(
      given.filter(({ gateId }) => gateId === id).map((one) => JSON.stringify(one)),
    );
    const [text] = answers;
    if (answers.size !== 1 || text === undefined) return { id, status: 'unknown' };
    const answer = JSON.parse(text) as GateAnswer;
    const fits = {
      unknown: true,
      'not-applicable': notApplicable !== 'never',
      parts: 'parts' in requirement,
    }[answer.answer.kind as string];
    if (!(fits ?? answer.answer.kind === requirement.kind)) return { id, status: 'unknown' };
    return { id, status: statusOf({ requirement, notApplicable }, answer, asOf).status };
  });
  const idsWith = (wanted: string): readonly string[] =>
    statuses.flatMap(({ id, status }) => (status === wanted ? [id] : []));
  return { failed: idsWith('not-met'), open: idsWith('unknown') };
}
