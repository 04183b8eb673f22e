import type { Fault } from '../issue/fault';
import { inputIssue } from '../issue/kinds/input';
import type { ListPlan } from './plan';
import { explainAt, type Reader, type ReaderOf, refuse } from './reader';
import { wrongType } from './type-faults';

/** Makes the reader of lists. */
export function makeListReader({ of, fewest = 0, most }: ListPlan, readerOf: ReaderOf): Reader {
  const item = readerOf(of);
  const limit = most ?? Number.POSITIVE_INFINITY;
  return {
    expected: 'list',
    read(list, room) {
      if (!Array.isArray(list) || !(room > 0)) return undefined;
      if (list.length < fewest || list.length > limit) return undefined;
      return readItems(item, list, room - 1);
    },
    explain(list, report) {
      if (!Array.isArray(list)) return refuse(report, wrongType('list', list));
      if (list.length < fewest) refuse(report, outOfRange('at-least', fewest));
      // What such a list holds is not looked at: it would take long, and nobody could use it.
      if (list.length > limit) return refuse(report, outOfRange('at-most', limit));
      for (const [index, value] of list.entries()) explainAt(item, value, index, report);
    },
  };
}

function readItems(item: Reader, list: unknown[], room: number): unknown {
  for (let index = 0; index < list.length; index += 1) {
    const given = list[index];
    const value = item.read(given, room);
    if (value === undefined) return undefined;
    if (!Object.is(value, given)) list[index] = value;
  }
  return list;
}

function outOfRange(bound: 'at-least' | 'at-most', limit: number): Fault {
  return (path) => inputIssue('input/out-of-range', path, { measured: 'item-count', bound, limit });
}
