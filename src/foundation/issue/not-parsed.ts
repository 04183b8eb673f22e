import { kindOf } from '../text/kind-of';
import { argumentIssue } from './kinds/argument';
import { InputError } from './result';

/**
 * Throws where an argument came from no `parse…`, `check…` or engine function: a mistake of the program, never of its data.
 *
 * It is also the end of every `switch` over a union of ours, `default: return notParsed(x satisfies never, …)`, which
 * compiles only while every member of the union has its case.
 */
export function notParsed(argument: unknown, parameter: string, firstCall: string): never {
  const params = { parameter, firstCall, received: kindOf(argument) };
  throw new InputError([argumentIssue('argument/not-parsed', [], params)]);
}
