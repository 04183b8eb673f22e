import type { Answer } from '../../assessment/answer';
import { answeredBefore } from '../../assessment/entry-issues';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { parseWith } from '../../foundation/reading/parse-with';
import { textPlan } from '../../foundation/reading/text.plan';
import type { UnitOfMeasure } from '../../foundation/value/unit-of-measure';
import { readNumber } from '../cell/read-number';
import type { AskedColumns } from './answer-plan';
import { addressText, fieldsOf, type Slot } from './cell-address';
import { type FilledCell, filledCells, type GivenCells, take } from './given-cells';
import { readCount } from './read-count';
import { readWholeAnswer } from './read-whole-answer';

/** An answer, and the column in which it stands, or begins. */
export interface FoundAnswer {
  readonly answer: Answer;
  readonly column: number;
  /** Those of the parts, in the order of the answer. */
  readonly parts?: readonly FoundAnswer[];
}

/** Reads the answer to something asked from all the cells that may hold it. */
export function readAnswer(node: AskedColumns, given: GivenCells): FoundAnswer | undefined {
  const wholes = filledCells(given, node.columnsOf('whole'));
  const found: FoundAnswer[] = [];
  for (const filled of wholes) {
    const answer = take(given, filled.column, readWholeAnswer(node, filled, given));
    if (answer !== undefined) found.push({ answer, column: filled.column });
  }
  const measured = readFields(node, given);
  if (measured !== undefined) found.push(measured);
  const parts = readParts(node, given);
  if (parts !== undefined) found.push(parts);
  return withReason(node, given, agreed(node, given, found));
}

/** One answer of several that say the same. */
function agreed(
  node: AskedColumns,
  given: GivenCells,
  [first, ...others]: readonly FoundAnswer[],
): FoundAnswer | undefined {
  for (const { answer, column } of others) {
    tellAgain(node, given, column, JSON.stringify(answer) === JSON.stringify(first?.answer));
  }
  return first;
}

/** Says that the same was answered before, or something else. */
function tellAgain(node: AskedColumns, given: GivenCells, column: number, isSame: boolean): void {
  const { id } = node.asked;
  const concept = node.address === id ? 'criterion' : 'part';
  given.faults.push({ column, issue: answeredBefore(concept, isSame, [], id) });
}

function withReason(
  node: AskedColumns,
  given: GivenCells,
  found: FoundAnswer | undefined,
): FoundAnswer | undefined {
  const filled = onlyFilled(node, given, 'reason');
  if (filled === undefined) return found;
  if (found?.answer.kind !== 'not-applicable') {
    const issue = tableIssue('table/stray-reason', [], { address: node.address });
    given.faults.push({ column: filled.column, issue });
    return found;
  }
  const reason = take(given, filled.column, parseWith(textPlan, filled.cell));
  return reason === undefined ? found : { ...found, answer: { kind: 'not-applicable', reason } };
}

/** The one cell of a slot that is not blank; others may only repeat it. */
function onlyFilled(node: AskedColumns, given: GivenCells, slot: Slot): FilledCell | undefined {
  const [first, ...others] = filledCells(given, node.columnsOf(slot));
  for (const { column, cell } of others) {
    tellAgain(node, given, column, String(cell) === String(first?.cell));
  }
  return first;
}

function readFields(node: AskedColumns, given: GivenCells): FoundAnswer | undefined {
  const { requirement } = node.asked;
  const fields = fieldsOf(requirement);
  if (fields.length === 0) return undefined;
  const readCell = requirement.kind === 'change' ? readNumber : readCount;
  const faultCount = given.faults.length;
  const numbers = fields.map((slot) => {
    const filled = onlyFilled(node, given, slot);
    if (filled === undefined) return undefined;
    const number = take(given, filled.column, readCell(filled.cell, given.options));
    return number === undefined ? undefined : { number, column: filled.column };
  });
  const present = numbers.filter((number) => number !== undefined);
  const [first] = present;
  if (first === undefined) return undefined;
  if (present.length === fields.length) {
    const values = present.map(({ number }) => number) as [number, number, number];
    const unit = 'unit' in requirement ? requirement.unit : undefined;
    return { answer: answerOfFields(values, unit), column: first.column };
  }
  // A cell that could not be read was told already.
  if (given.faults.length === faultCount) {
    const missing = fields
      .filter((_, index) => numbers[index] === undefined)
      .map((slot) => addressText({ asked: node.address, slot }));
    const issue = tableIssue('table/incomplete-answer', [], { address: node.address, missing });
    given.faults.push({ column: first.column, issue });
  }
  return undefined;
}

function answerOfFields(
  [first, second, third]: readonly [number, number, number],
  unit: UnitOfMeasure | undefined,
): Answer {
  return unit === undefined
    ? {
        kind: 'occurrences',
        occurrenceCount: first,
        coverage: { part: second, whole: third },
      }
    : { kind: 'change', before: first, after: second, unit };
}

function readParts({ parts }: AskedColumns, given: GivenCells): FoundAnswer | undefined {
  const found = parts.flatMap((part) => {
    const answer = readAnswer(part, given);
    return answer === undefined ? [] : [{ partId: part.asked.id, found: answer }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    answer: {
      kind: 'parts',
      parts: found.map(({ partId, found: { answer } }) => ({ partId, answer })),
    },
    column: first.found.column,
    parts: found.map((part) => part.found),
  };
}
