import type { Answer } from '../../assessment/answer';
import type { Requirement } from '../../criteria-set/requirement';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { notParsed } from '../../foundation/issue/not-parsed';
import type { Result } from '../../foundation/issue/result';
import { parseWith } from '../../foundation/reading/parse-with';
import { textPlan } from '../../foundation/reading/text.plan';
import type { Cell } from '../cell/cell';
import { readCount } from '../cell/read-count';
import { readNumber } from '../cell/read-number';
import type { AskedColumns } from './answer-plan';
import { addressText, fieldsOf, type Slot } from './cell-address';
import type { FoundAnswer } from './found-answer';
import { type FilledCell, filledCells, type GivenCells, take } from './given-cells';
import { readWholeAnswer } from './read-whole-answer';

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
    tellAgain(
      node,
      given,
      column,
      JSON.stringify(answer) === JSON.stringify((first as FoundAnswer).answer),
    );
  }
  return first;
}

/** Says that the same was answered before, or something else. */
function tellAgain(node: AskedColumns, given: GivenCells, column: number, isSame: boolean): void {
  const { repeated, contradictory } = node.entryIssues;
  given.faults.push({ column, issue: (isSame ? repeated : contradictory)([], node.asked.id) });
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
    tellAgain(node, given, column, String(cell) === String((first as FilledCell).cell));
  }
  return first;
}

function readFields(node: AskedColumns, given: GivenCells): FoundAnswer | undefined {
  const { requirement } = node.asked;
  const reading = fieldsReadingOf(requirement);
  if (reading === undefined) return undefined;
  const fields = fieldsOf(requirement);
  const faultCount = given.faults.length;
  const numbers = fields.map((slot) => {
    const filled = onlyFilled(node, given, slot);
    if (filled === undefined) return undefined;
    const number = take(given, filled.column, reading.readCell(filled.cell, given.options));
    return number === undefined ? undefined : { number, column: filled.column };
  });
  const present = numbers.filter((number) => number !== undefined);
  const [first] = present;
  if (first === undefined) return undefined;
  if (present.length === fields.length) {
    const values = present.map(({ number }) => number) as [number, number, number];
    return { answer: reading.answerOf(values), column: first.column };
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

/** How the cells of an answer that takes several are read, and what their numbers say in the order of `fieldsOf`. */
interface FieldsReading {
  readonly readCell: (cell: Cell, options: GivenCells['options']) => Result<number | undefined>;
  readonly answerOf: (values: readonly [number, number, number]) => Answer;
}

function fieldsReadingOf(requirement: Requirement): FieldsReading | undefined {
  switch (requirement.kind) {
    case 'change': {
      const { unit } = requirement;
      return {
        readCell: readNumber,
        answerOf: ([before, after]) => ({ kind: 'change', before, after, unit }),
      };
    }
    case 'none-occurred':
      return {
        readCell: readCount,
        answerOf: ([occurrenceCount, part, whole]) => ({
          kind: 'occurrences',
          occurrenceCount,
          coverage: { part, whole },
        }),
      };
    case 'attested':
    case 'quantity':
    case 'share':
    case 'title-held':
    case 'all-of':
    case 'any-of':
    case 'at-least':
      return undefined;
    default:
      return notParsed(requirement satisfies never, 'criteriaSet', 'parseCriteriaSet');
  }
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
