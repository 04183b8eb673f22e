import { notParsed } from '../issue/not-parsed';
import { makeChoiceReader } from './choice-reader';
import { makeLaterReader } from './later-reader';
import { makeListReader } from './list-reader';
import { makeNullableReader } from './nullable-reader';
import { makeNumberReader } from './number-reader';
import { makeObjectReader } from './object-reader';
import { makeOneOfTypesReader } from './one-of-types-reader';
import { makePlainReader } from './plain-reader';
import type { Plan } from './plan';
import type { Reader } from './reader';
import { makeRecordReader } from './record-reader';
import { makeTextReader } from './text-reader';
import { makeVariantsReader } from './variants-reader';

const readers = new WeakMap<Plan, Reader>();

/** Makes the reader of a plan, once for each; only the time it takes tells the first call from the others. */
export function readerOf(plan: Plan): Reader {
  const known = readers.get(plan);
  if (known !== undefined) return known;
  const made = makeReader(plan);
  readers.set(plan, made);
  return made;
}

function makeReader(plan: Plan): Reader {
  switch (plan.kind) {
    case 'text':
      return makeTextReader(plan);
    case 'number':
      return makeNumberReader(plan);
    case 'boolean':
    case 'null':
      return makePlainReader(plan.kind);
    case 'choice':
      return makeChoiceReader(plan);
    case 'nullable':
      return makeNullableReader(plan, readerOf);
    case 'list':
      return makeListReader(plan, readerOf);
    case 'object':
      return makeObjectReader(plan, readerOf);
    case 'variants':
      return makeVariantsReader(plan, readerOf);
    case 'record':
      return makeRecordReader(plan, readerOf);
    case 'one-of-types':
      return makeOneOfTypesReader(plan, readerOf);
    case 'later':
      return makeLaterReader(plan, readerOf);
    default:
      return notParsed(plan satisfies never, 'schema', 'the entry model-ward-rules/schemas');
  }
}
