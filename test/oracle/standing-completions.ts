import {
  endsUnder,
  type OracleAnswer,
  type OraclePolicies,
  type OracleQuestion,
  type OracleRecords,
  type OracleRow,
  recordsAround,
  rowsOf,
  waysOf,
} from './standing';

/** Every way in which missing rules may turn out once somebody publishes them, to hold answers against all of them. */

/** Each outcome that occurs under some completion of the rules that are asked for, with the first completion that gives it. */
export interface Outcomes {
  readonly found: ReadonlyMap<OracleAnswer['outcome'], readonly OracleRow[]>;
  /** How many completions were looked at: all, or as many as it took to find both outcomes. */
  readonly count: number;
}

export function outcomesUnder(
  records: OracleRecords,
  policies: OraclePolicies,
  unitId: string,
  question: OracleQuestion,
): Outcomes {
  const found = new Map<OracleAnswer['outcome'], readonly OracleRow[]>();
  let count = 0;
  const asked = [unitId, question, waysOf] as const;
  for (const { state, rows } of endsUnder(
    recordsAround(records, unitId),
    rowsOf(policies),
    asked,
  )) {
    const outcome = state === 'held' ? 'recognised' : 'not-recognised';
    if (!found.has(outcome)) found.set(outcome, rows);
    count += 1;
    if (found.size === 2) break;
  }
  return { found, count };
}

/** Says where an answer is decided but some completion differs, or open but none does; nothing where it is right. */
export function untightness(
  given: Pick<OracleAnswer, 'outcome'>,
  { found }: Outcomes,
): string | undefined {
  if (given.outcome === 'not-applicable') return undefined;
  if (given.outcome === 'undetermined') {
    return found.size === 2 ? undefined : `open, but always ${[...found.keys()].join()}`;
  }
  const other = [...found].find(([outcome]) => outcome !== given.outcome);
  return other === undefined
    ? undefined
    : `${given.outcome}, but ${other[0]} under ${JSON.stringify(other[1])}`;
}
