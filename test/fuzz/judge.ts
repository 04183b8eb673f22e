import { isDeepStrictEqual } from 'node:util';
import type { Issue, Result } from 'model-ward-rules';
import type { RowReport } from 'model-ward-rules/intake';
import { issueParamSamples } from '../arbitraries/issue-params';

/** Says of a value that was accepted whether it is fit, judged by other means than the reader's own. */
export type IsFit = (value: unknown) => boolean;

const codes: ReadonlySet<string> = new Set(Object.keys(issueParamSamples));

/** What is wrong with the way in which an input was read; nothing where all is well. */
export function faultsOfResult(
  input: unknown,
  result: Result<unknown>,
  isFit: IsFit,
): readonly string[] {
  if (!result.ok) return faultsOfIssues(input, result.issues);
  return [
    ...(isFit(result.value) ? [] : ['accepted what is not fit']),
    ...(result.warnings.every(({ severity }) => severity === 'warning')
      ? []
      : ['error beside a value']),
    ...faultsOfPlaces(input, result.warnings),
  ];
}

function faultsOfIssues(input: unknown, issues: readonly Issue[]): readonly string[] {
  return [
    ...(issues.some(({ severity }) => severity === 'error') ? [] : ['refused without an error']),
    ...faultsOfPlaces(input, issues),
  ];
}

function faultsOfPlaces(input: unknown, issues: readonly Issue[]): readonly string[] {
  return issues.flatMap(({ code, path, message }) => [
    ...(codes.has(code) && message !== '' ? [] : [`unknown code ${code}`]),
    ...(leadsIn(input, path) ? [] : [`${code} at ${path.join('.')}, which is not there`]),
  ]);
}

/** Whether a path leads through what is there; its last step may be what is missing. */
export function leadsIn(input: unknown, path: Issue['path']): boolean {
  let place = input;
  for (const [index, step] of path.entries()) {
    if (typeof place !== 'object' || place === null) return false;
    try {
      const property = Object.getOwnPropertyDescriptor(place, step);
      if (property === undefined) return index === path.length - 1;
      place = property.value;
    } catch {
      // A proxy that throws: there is nothing to be seen behind it.
      return true;
    }
  }
  return true;
}

/** What is wrong with the account of a table. */
export function faultsOfReport(
  rows: unknown,
  { accepted, rejected, issues, stats }: RowReport<unknown>,
  isFit: IsFit,
): readonly string[] {
  const acceptedRowCount = accepted.reduce((count, { rowNumbers }) => count + rowNumbers.length, 0);
  const adds =
    stats.acceptedRowCount === acceptedRowCount &&
    stats.rejectedRowCount === rejected.length &&
    stats.receivedRowCount === acceptedRowCount + rejected.length;
  return [
    ...(adds ? [] : ['counts that do not add up']),
    ...(accepted.every(({ value }) => isFit(value)) ? [] : ['accepted what is not fit']),
    // Rows that are refused for the whole table share one list.
    ...[...new Set(rejected.map((row) => row.issues))].flatMap((told) =>
      faultsOfIssues(
        rows,
        told.map(({ issue }) => issue),
      ),
    ),
    ...faultsOfPlaces(
      rows,
      issues.map(({ issue }) => issue),
    ),
  ];
}

/** Whether a value is plain data that stay the same through JSON. */
export const survivesJson: IsFit = (value) =>
  isDeepStrictEqual(plain(value), JSON.parse(JSON.stringify(value)));

/** The same data with prototypes as JSON gives them. */
function plain(value: unknown): unknown {
  return structuredClone(value);
}
