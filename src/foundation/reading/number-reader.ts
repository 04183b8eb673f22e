import type { Fault } from '../issue/fault';
import { inputIssue } from '../issue/kinds/input';
import { inputValueIssue } from '../issue/kinds/value/input';
import type { NumberPlan } from './plan';
import { type Reader, refuse } from './reader';
import { wrongType } from './type-faults';

/** Makes the reader of numbers within bounds. */
export function makeNumberReader({ isWhole, least, most, faultOf }: NumberPlan): Reader {
  const lower = least ?? Number.NEGATIVE_INFINITY;
  const upper = most ?? Number.POSITIVE_INFINITY;
  const isRight = (number: number): boolean =>
    (isWhole ? Number.isInteger(number) : Number.isFinite(number)) &&
    number >= lower &&
    number <= upper &&
    faultOf?.(number) === undefined;
  const expected = isWhole ? 'whole number' : 'number';
  return {
    expected,
    // Minus zero becomes zero, as in a snapshot.
    read: (value) => (typeof value === 'number' && isRight(value) ? value + 0 : undefined),
    explain(value, report) {
      if (typeof value !== 'number') return refuse(report, wrongType(expected, value));
      if (isWhole && !Number.isInteger(value)) return refuse(report, fractionForWhole);
      if (value < lower) refuse(report, outOfRange('at-least', lower));
      if (value > upper) refuse(report, outOfRange('at-most', upper));
      const fault = faultOf?.(value);
      if (fault !== undefined) refuse(report, fault);
    },
  };
}

/** A fraction where a whole number belongs is called so: "number" would say nothing. */
const fractionForWhole: Fault = (path) =>
  inputValueIssue('input/wrong-type', path, { expected: 'whole number', received: 'fraction' });

function outOfRange(bound: 'at-least' | 'at-most', limit: number): Fault {
  return (path) => inputIssue('input/out-of-range', path, { measured: 'number', bound, limit });
}
