import { kindOf } from '../text/kind-of';
import { type Reader, refuse } from './reader';
import { wrongType } from './type-faults';

/** Makes the reader of `true` and `false`, or of `null`. */
export function makePlainReader(expected: 'boolean' | 'null'): Reader {
  return {
    expected,
    read: (value) => (kindOf(value) === expected ? value : undefined),
    explain(value, report) {
      if (kindOf(value) !== expected) refuse(report, wrongType(expected, value));
    },
  };
}
