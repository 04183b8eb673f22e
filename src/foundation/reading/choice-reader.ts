import type { Fault } from '../issue/fault';
import { inputIssue } from '../issue/kinds/input';
import type { ChoicePlan } from './plan';
import { type Reader, refuse } from './reader';
import { wrongType } from './type-faults';

/** Makes the reader of one of a few values. */
export function makeChoiceReader({ values }: ChoicePlan): Reader {
  const [first, ...others]: readonly unknown[] = values;
  const isRight = (value: unknown): boolean => value === first || others.includes(value);
  return {
    expected: oneOf(values),
    read: (value) => (isRight(value) ? value : undefined),
    explain(value, report) {
      if (!isRight(value)) refuse(report, notOneOf(values, value));
    },
  };
}

/** Says that a value is none of the known ones. A list or an object is of no type that could be. */
export function notOneOf(values: readonly (string | number)[], given: unknown): Fault {
  if (typeof given === 'object') return wrongType(oneOf(values), given);
  const params = { expected: values.map(String), received: String(given) };
  return (path) => inputIssue('input/not-one-of', path, params);
}

/** What is expected where one of a few values belongs. */
export const oneOf = (values: readonly (string | number)[]): string =>
  `one of ${values.join(', ')}`;
