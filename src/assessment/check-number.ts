import type { Issue } from '../foundation/issue/issue';
import { inputIssue } from '../foundation/issue/kinds/input';
import { numberIssue } from '../foundation/issue/kinds/number';
import { inputValueIssue } from '../foundation/issue/kinds/value/input';
import { kindOf } from '../foundation/text/kind-of';
import { AMOUNT_DECIMALS, isExactAmount, MAX_AMOUNT } from '../foundation/value/amount';
import { isCount } from '../foundation/value/is-count';
import { MAX_COUNT } from '../foundation/value/share';

type Path = Issue['path'];

/** Refuses what is not a count, though its type says that it is a number. */
export function checkCount(value: number, path: Path, issues: Issue[]): void {
  if (isCount(value)) return;
  const received = kindOf(value);
  issues.push(
    rangeFault(value, MAX_COUNT, path) ??
      inputValueIssue('input/wrong-type', path, {
        expected: 'whole number',
        received: received === 'number' ? 'fraction' : received,
      }),
  );
}

/** Refuses what is not a measured amount. */
export function checkAmount(value: number, path: Path, issues: Issue[]): void {
  const fault =
    typeof value === 'number'
      ? rangeFault(value, MAX_AMOUNT, path)
      : inputValueIssue('input/wrong-type', path, { expected: 'number', received: kindOf(value) });
  if (fault !== undefined) issues.push(fault);
  else if (!isExactAmount(value)) {
    const params = { received: value, decimals: AMOUNT_DECIMALS };
    issues.push(numberIssue('number/too-precise', path, params));
  }
}

function rangeFault(value: number, most: number, path: Path): Issue | undefined {
  if (typeof value !== 'number') return undefined;
  if (!Number.isFinite(value)) {
    return inputIssue('input/not-finite', path, { received: String(value) });
  }
  const outOfRange = (bound: 'at-least' | 'at-most', limit: number): Issue =>
    inputIssue('input/out-of-range', path, { measured: 'number', bound, limit });
  if (value < 0) return outOfRange('at-least', 0);
  return value > most ? outOfRange('at-most', most) : undefined;
}
