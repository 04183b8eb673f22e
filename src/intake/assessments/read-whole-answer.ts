import type { Answer } from '../../assessment/answer';
import type { Requirement, TitleHeldRequirement } from '../../criteria-set/requirement';
import { answerIssue } from '../../foundation/issue/kinds/answer';
import { tableIssue } from '../../foundation/issue/kinds/intake/table';
import { notParsed } from '../../foundation/issue/not-parsed';
import { accepted, type Result, refused } from '../../foundation/issue/result';
import { frozen } from '../../foundation/text/frozen';
import type { Cell } from '../cell/cell';
import { readNumber } from '../cell/read-number';
import { readShare } from '../cell/read-share';
import { readYesOrNo } from '../cell/read-yes-or-no';
import type { StatusWord } from '../cell/status-words';
import { keysOf, textKey } from '../text/text-key';
import type { AskedColumns } from './answer-plan';
import { noRankWords } from './assessment-headers';
import { addressText, fieldsOf } from './cell-address';
import type { FilledCell, GivenCells } from './given-cells';

/** Reads an answer from one cell: what is measured, or that nothing applies or is known. */
export function readWholeAnswer(
  node: AskedColumns,
  { column, cell }: FilledCell,
  given: GivenCells,
): Result<Answer | undefined> {
  const { requirement } = node.asked;
  if (requirement.kind === 'attested') return readAttested(node, { column, cell }, given);
  const measured = readMeasured(node, requirement, cell, given);
  if (measured.ok) return measured;
  // Only now, since "0" and "1" are words for a status too.
  const status = given.readStatus(cell);
  if (!status.ok) return measured;
  if (status.value === undefined) return accepted(undefined);
  const answer = answersByWord[status.value];
  // That nothing applies or is known answers whatever is asked; that it is met answers no measurement.
  if (answer.kind === 'attested') return measured;
  return accepted(answer);
}

function readAttested(
  { yesMeans }: AskedColumns,
  { column, cell }: FilledCell,
  { readStatus, projected }: GivenCells,
): Result<Answer | undefined> {
  const status = yesMeans === undefined ? readStatus(cell) : readYesOrNo(cell, yesMeans);
  if (!status.ok) return status;
  const word = status.value;
  if (word === undefined) return accepted(undefined);
  if (word === 'projected-met' || word === 'projected-not-met') {
    projected.push({ column, received: String(cell) });
  }
  return accepted(answersByWord[word]);
}

const answersByWord: Readonly<Record<StatusWord, Answer>> = /* @__PURE__ */ frozen({
  met: { kind: 'attested', status: 'met' },
  'not-met': { kind: 'attested', status: 'not-met' },
  'projected-met': { kind: 'attested', status: 'met' },
  'projected-not-met': { kind: 'attested', status: 'not-met' },
  'not-applicable': { kind: 'not-applicable' },
  'not-assessed': { kind: 'unknown', reason: 'not-assessed' },
  'not-reported': { kind: 'unknown', reason: 'not-reported' },
});

function readMeasured(
  node: AskedColumns,
  requirement: Exclude<Requirement, { readonly kind: 'attested' }>,
  cell: Cell,
  { options }: GivenCells,
): Result<Answer | undefined> {
  switch (requirement.kind) {
    case 'quantity': {
      const { unit } = requirement;
      return answerOf(readNumber(cell, options), (amount) => ({ kind: 'quantity', amount, unit }));
    }
    case 'share':
      return answerOf(readShare(cell, options), (share) => ({ kind: 'share', ...share }));
    case 'title-held':
      return readRank(requirement, cell);
    case 'none-occurred':
    case 'change':
    case 'all-of':
    case 'any-of':
    case 'at-least':
      return refused(
        tableIssue('table/needs-columns', [], {
          address: node.address,
          columns: columnsFor(node),
        }),
      );
    default:
      return notParsed(requirement satisfies never, 'criteriaSet', 'parseCriteriaSet');
  }
}

function answerOf<Value>(
  result: Result<Value | undefined>,
  toAnswer: (value: Value) => Answer,
): Result<Answer | undefined> {
  if (!result.ok) return result;
  return accepted(result.value === undefined ? undefined : toAnswer(result.value));
}

function readRank({ ladder }: TitleHeldRequirement, cell: Cell): Result<Answer> {
  const received = String(cell).trim();
  const key = textKey(received);
  const named = ladder.filter(({ id, title }) =>
    [id, ...Object.values(title ?? {})].some((text) => textKey(text) === key),
  );
  const [rank, another] = named;
  if (rank !== undefined && another === undefined)
    return accepted({ kind: 'title', rank: rank.id });
  if (named.length === 0 && noRankKeys.has(key)) return accepted({ kind: 'title', rank: null });
  const known = ladder.map(({ id }) => id);
  return refused(answerIssue('answer/unknown-rank', [], { rank: received, known }));
}

const noRankKeys: ReadonlySet<string> = /* @__PURE__ */ keysOf(noRankWords);

/** The addresses of the cells that an answer takes where one cell cannot hold it. */
export function columnsFor({
  asked: { requirement },
  address,
  parts,
}: AskedColumns): readonly string[] {
  return [
    ...fieldsOf(requirement).map((slot) => addressText({ asked: address, slot })),
    ...parts.flatMap((part) => {
      const deeper = columnsFor(part);
      return deeper.length === 0 ? [part.address] : deeper;
    }),
  ];
}
