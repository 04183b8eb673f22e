import type { Answer, PartAnswer } from '../../assessment/answer';
import type { GateAnswer } from '../../assessment/gate-answer';
import type { CriterionAnswer, SubmittedAssessment } from '../../assessment/submitted-assessment';
import type { Issue } from '../../foundation/issue/issue';
import type { IssueParams } from '../../foundation/issue/issue-params';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { notParsed } from '../../foundation/issue/not-parsed';
import type { UncertainCount } from '../../foundation/value/count-range';
import { noRankWords } from '../assessments/assessment-headers';
import { addressText, type Slot } from '../assessments/cell-address';
import { gateAddress } from '../assessments/gate-cells';
import type { Cell } from '../cell/cell';
import { statusWords } from '../cell/status-words';

/** The cells of an assessment by the addresses of their columns, and what has no place in any. */
export interface AnswerCells {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly unplaced: readonly Issue[];
}

/** Writes results and the answers for gates into cells. */
export function answerCells(
  { results, gateAnswers = [] }: Pick<SubmittedAssessment, 'results' | 'gateAnswers'>,
  path: Issue['path'],
): AnswerCells {
  const cells = new Map<string, Cell>();
  const unplaced: Issue[] = [];
  const writer: Writer = {
    put: (asked, slot, cell) => cells.set(addressText({ asked, slot }), cell),
    leaveOut: (at, what) => unplaced.push(tableIssue('table/no-place', at, { what })),
  };
  switch (results.kind) {
    case 'tally': {
      const { metCount, criteriaCount, unmetCriterionIds } = results;
      cells.set('tally', `${metCount}/${criteriaCount}`);
      if (unmetCriterionIds !== undefined) cells.set('unmetCriteria', unmetCriterionIds.join('; '));
      break;
    }
    case 'by-criterion':
      results.answers.forEach((entry, index) => {
        writeEntry(writer, entry.criterionId, entry, [...path, 'results', 'answers', index]);
      });
      break;
    default:
      notParsed(results satisfies never, 'assessments', 'parseAssessment');
  }
  gateAnswers.forEach((entry, index) => {
    writeEntry(writer, gateAddress(entry.gateId), entry, [...path, 'gateAnswers', index]);
  });
  return { cells, unplaced };
}

interface Writer {
  put(asked: string, slot: Slot, cell: Cell): void;
  leaveOut(path: Issue['path'], what: IssueParams['table/no-place']['what']): void;
}

function writeEntry(
  writer: Writer,
  asked: string,
  entry: CriterionAnswer | PartAnswer | GateAnswer,
  path: Issue['path'],
): void {
  if (entry.evidence !== undefined) writer.leaveOut([...path, 'evidence'], 'evidence');
  if ('override' in entry) writer.leaveOut([...path, 'override'], 'override');
  writeAnswer(writer, asked, entry.answer, [...path, 'answer']);
}

/** Bounds are written as the reader of cells takes them. */
const countText = (count: UncertainCount): string =>
  typeof count === 'number' ? String(count) : `${count.least}–${count.most}`;

function writeAnswer(writer: Writer, asked: string, answer: Answer, path: Issue['path']): void {
  const put = (slot: Slot, cell: Cell): void => writer.put(asked, slot, cell);
  switch (answer.kind) {
    case 'attested':
      put('whole', statusWords[answer.status][0]);
      break;
    case 'quantity':
      put('whole', answer.amount);
      break;
    case 'share':
      put('whole', `${countText(answer.part)}/${countText(answer.whole)}`);
      break;
    case 'occurrences':
      put('occurrenceCount', answer.occurrenceCount);
      put('reported', answer.coverage.part);
      put('due', answer.coverage.whole);
      break;
    case 'change':
      put('before', answer.before);
      put('after', answer.after);
      break;
    case 'title':
      put('whole', answer.rank ?? noRankWords[0]);
      break;
    case 'parts':
      answer.parts.forEach((part, index) => {
        writeEntry(writer, `${asked}/${part.partId}`, part, [...path, 'parts', index]);
      });
      break;
    case 'not-applicable':
      put('whole', statusWords['not-applicable'][0]);
      if (answer.reason !== undefined) put('reason', answer.reason);
      break;
    case 'unknown':
      if (answer.reason === 'disputed') writer.leaveOut([...path, 'reason'], 'disputed');
      else put('whole', statusWords[answer.reason][0]);
      break;
    default:
      notParsed(answer satisfies never, 'assessments', 'parseAssessment');
  }
}
