import {
  courseOf,
  type OracleAnswer,
  type OracleConsequence,
  type OraclePolicies,
  type OraclePolicy,
  type OracleQuestion,
  type OracleRecords,
  type OracleRow,
  rowsOf,
  seen,
} from './standing';

/**
 * Every way in which missing rules may turn out once somebody publishes them, to hold the two runs of semantics.md,
 * section 7, against all of them.
 */

const consequences: readonly OracleConsequence[] = [
  { kind: 'keep-with-warning' },
  { kind: 'suspend', repairDays: 1 },
  { kind: 'suspend' },
  { kind: 'revoke' },
  { kind: 'lapse' },
];
const afterNoRepair: readonly OraclePolicy['onUnrepaired'][] = [
  { kind: 'keep-with-warning' },
  { kind: 'revoke' },
  { kind: 'lapse' },
];
const successors: readonly OraclePolicy['successor'][] = ['any', 'no-title'];

/** The policies that a policy may turn out to be; itself alone where nothing is missing in it. */
function completionsOfPolicy(policy: OraclePolicy): readonly OraclePolicy[] {
  const { yearlyReview, term } = policy;
  const ways = (rule: OracleConsequence): readonly OracleConsequence[] =>
    rule.kind === 'no-published-rule' ? consequences : [rule];
  const unrepaired =
    policy.onUnrepaired.kind === 'no-published-rule' ? afterNoRepair : [policy.onUnrepaired];
  const rules =
    policy.successor === 're-assess' || policy.successor === 'no-published-rule'
      ? successors
      : [policy.successor];
  const reviews =
    yearlyReview === undefined
      ? [{}]
      : ways(yearlyReview.onMissed).map((onMissed) => ({
          yearlyReview: { ...yearlyReview, onMissed },
        }));
  const terms =
    term === undefined
      ? [{}]
      : ways(term.onExpired).map((onExpired) => ({ term: { ...term, onExpired } }));
  const { yearlyReview: _review, term: _term, ...others } = policy;
  return ways(policy.onNotMaintained).flatMap((onNotMaintained) =>
    unrepaired.flatMap((onUnrepaired) =>
      rules.flatMap((successor) =>
        reviews.flatMap((review) =>
          terms.map((end) => ({
            ...others,
            onNotMaintained,
            onUnrepaired,
            successor,
            ...review,
            ...end,
          })),
        ),
      ),
    ),
  );
}

/** All completions of policies; where there are more than so many, as many of them, spread evenly, ends included. */
export function completionsOf(
  policies: OraclePolicies,
  maxCount: number,
): readonly (readonly OracleRow[])[] {
  const choices = rowsOf(policies).map((row) =>
    completionsOfPolicy(row.policy).map((policy): OracleRow => ({ ...row, policy })),
  );
  const count = choices.reduce((product, { length }) => product * length, 1);
  const taken = Math.min(count, maxCount);
  return Array.from({ length: taken }, (_, step) => {
    let rest = taken === 1 ? 0 : Math.floor((step * (count - 1)) / (taken - 1));
    return choices.map((ways) => {
      const row = ways[rest % ways.length] as OracleRow;
      rest = Math.floor(rest / ways.length);
      return row;
    });
  });
}

/** Each outcome that occurs under some completion, with the first completion that gives it. */
export function outcomesUnder(
  records: OracleRecords,
  policies: OraclePolicies,
  unitId: string,
  question: OracleQuestion,
  maxCount = 150,
): ReadonlyMap<OracleAnswer['outcome'], readonly OracleRow[]> {
  const found = new Map<OracleAnswer['outcome'], readonly OracleRow[]>();
  for (const rows of completionsOf(policies, maxCount)) {
    const { state } = seen(courseOf(records, rows, question).titles.get(unitId));
    const outcome = state === 'held' ? 'recognised' : 'not-recognised';
    if (!found.has(outcome)) found.set(outcome, rows);
  }
  return found;
}

/** Says where an answer is decided but some completion differs, or open but none does; nothing where it is right. */
export function untightness(
  given: OracleAnswer,
  outcomes: ReadonlyMap<OracleAnswer['outcome'], readonly OracleRow[]>,
): string | undefined {
  if (given.outcome === 'not-applicable') return undefined;
  if (given.outcome === 'undetermined') {
    return outcomes.size === 2 ? undefined : `open, but always ${[...outcomes.keys()].join()}`;
  }
  const other = [...outcomes].find(([outcome]) => outcome !== given.outcome);
  return other === undefined
    ? undefined
    : `${given.outcome}, but ${other[0]} under ${JSON.stringify(other[1])}`;
}
