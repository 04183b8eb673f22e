import type { GateAnswer } from '../../assessment/gate-answer';
import type { Issue } from '../../foundation/issue/issue';
import { gateAnswerFaults } from '../../programme/gate-answer-faults';
import type { CellFault } from '../table/receive-rows';
import { columnIn, elsewhere, type FoundAnswer } from './found-answer';
import { filledCells, type GivenCells } from './given-cells';
import { readAnswer } from './read-answer';
import type { SetReader } from './set-reader';

/** Answers for gates as cells give them, and what does not fit the gates. */
export interface ReadGates {
  readonly gateAnswers: readonly GateAnswer[];
  readonly faults: readonly CellFault[];
}

/** Reads the answers for the gates of the policies of a year, in the order in which they are asked. */
export function readGates(
  { gatePlan, foreignToGates, gates }: SetReader,
  given: GivenCells,
): ReadGates {
  const found = gatePlan.flatMap((node) => {
    const answer = readAnswer(node, given);
    return answer === undefined ? [] : [{ gateId: node.asked.id, found: answer }];
  });
  const others = foreignToGates.flatMap(({ column, id: gateId }) =>
    filledCells(given, [column]).map(() => ({ gateId, found: elsewhere(column) })),
  );
  const all = [...found, ...others];
  const gateAnswers = all.map(({ gateId, found: { answer } }) => ({ gateId, answer }));
  return {
    gateAnswers,
    faults: gateAnswerFaults(gateAnswers, gates).map((issue) => placed(all, issue)),
  };
}

/** That gates have no answer is about no column. */
function placed(all: readonly { readonly found: FoundAnswer }[], issue: Issue): CellFault {
  const [, index, ...rest] = issue.path;
  return typeof index === 'number'
    ? { column: columnIn((all[index] as { readonly found: FoundAnswer }).found, rest), issue }
    : { issue };
}
