import { accepted, type Result, refusedFor } from '../../foundation/issue/result';
import { parseWith } from '../../foundation/reading/parse-with';
import { hostIdPlan, textPlan } from '../../foundation/reading/text.plan';
import { textFaultsOf } from '../text/text-faults';
import type { Cell } from './cell';
import { contentOf } from './content-of';

/** Reads a text as it is written, without blanks around it; `undefined` where nothing is. */
export function readText(cell: Cell): Result<string | undefined> {
  if (contentOf(cell) === undefined) return accepted(undefined);
  const text = String(cell).trim();
  const faults = textFaultsOf(text, []);
  return faults.length > 0 ? refusedFor(faults) : parseWith(textPlan, text);
}

/** Reads an id of the host; a number may have lost the zeros it began with. */
export function readHostId(cell: Cell): Result<string | undefined> {
  const written = contentOf(cell);
  if (written === undefined) return accepted(undefined);
  return parseWith(hostIdPlan, written);
}
