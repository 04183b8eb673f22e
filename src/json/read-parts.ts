import { checkCriteriaSets } from '../criteria-set/check-criteria-sets';
import type { CriteriaSet } from '../criteria-set/criteria-set';
import { parseCriteriaSet } from '../criteria-set/parse-criteria-set';
import type { Issue } from '../foundation/issue/issue';
import { accepted, type Result, refusedFor, resultOf } from '../foundation/issue/result';
import { readList } from '../foundation/reading/read-list';
import { criteriaSetCatalogue } from '../published/catalogue';
import { publishedOrGiven } from './published-or-given';

type Path = readonly (string | number)[];

/** Puts the issues of a part where the part stands in the request. */
export function under<Value>(path: Path, result: Result<Value>): Result<Value> {
  const placed = (issue: Issue): Issue => ({ ...issue, path: [...path, ...issue.path] });
  return result.ok
    ? { ...result, warnings: result.warnings.map(placed) }
    : refusedFor(result.issues.map(placed));
}

/** Every issue of a part, whether it was accepted or not. */
export const issuesOf = (result: Result<unknown>): readonly Issue[] =>
  result.ok ? result.warnings : result.issues;

/** The values of parts that were all accepted, or every issue of each. */
export const allOf = <Value>(parts: readonly Result<Value>[]): Result<readonly Value[]> =>
  resultOf(
    parts.flatMap((one) => (one.ok ? [one.value] : [])),
    parts.flatMap(issuesOf),
  );

/** Takes the criteria sets of a request, published ones by their names. */
export function criteriaSetsGiven(asked: unknown, path: Path): Result<readonly unknown[]> {
  const entries = readList(asked, 'criteriaSets');
  if (!entries.ok) return under(path.slice(0, -1), entries);
  return allOf(
    entries.value.map((one, place) =>
      publishedOrGiven(one, criteriaSetCatalogue, [...path, place]),
    ),
  );
}

/** Reads the criteria sets of a request; of one that was refused no assessment could be judged. */
export function readCriteriaSets(asked: unknown): Result<readonly CriteriaSet[]> {
  const given = criteriaSetsGiven(asked, ['criteriaSets']);
  if (!given.ok) return given;
  const parsed = allOf(
    given.value.map((one, place) => under(['criteriaSets', place], parseCriteriaSet(one))),
  );
  if (!parsed.ok) return parsed;
  const checked = under(['criteriaSets'], checkCriteriaSets(parsed.value));
  return checked.ok ? accepted(parsed.value) : checked;
}
