import { type MaintenanceRules, type RecognitionRecords, standingsOn } from 'model-ward-rules';
import { answer, type OracleAnswer, type OraclePolicies, type OraclePolicy } from './standing';
import type { StandingCase } from './standing-cases';

/** Says where the engine and the oracle part on a standing, or gives nothing where they agree. */
export function standingDifference(given: StandingCase): string | undefined {
  const { records, policies, unitId, ...question } = given;
  const expected = JSON.stringify(answer(records, policies, unitId, question), inKeyOrder);
  const found = JSON.stringify(answerOfEngine(given), inKeyOrder);
  return found === expected ? undefined : `engine ${found}\noracle ${expected}`;
}

/** The answer of the engine, of which the oracle gives the same. */
export function answerOfEngine({
  records,
  policies,
  unitId,
  ...question
}: StandingCase): Partial<OracleAnswer> {
  const [standing] = standingsOn(
    records as unknown as RecognitionRecords,
    rulesOfEngine(policies),
    { ...question, unitIds: [unitId] } as never,
  );
  const { outcome, state, mark, restsOn, forYear, recognisedOn, deadlines } = standing ?? {};
  return {
    ...{ outcome, state, mark, restsOn, forYear, recognisedOn, deadlines },
  } as Partial<OracleAnswer>;
}

/** The policies as the engine takes them. */
export function rulesOfEngine(policies: OraclePolicies): MaintenanceRules {
  const rules = Array.isArray(policies)
    ? policies.map(({ policy, ...row }) => ({ ...row, policy: whole(policy) }))
    : whole(policies as OraclePolicy);
  return rules as unknown as MaintenanceRules;
}

export const whole = (policy: OraclePolicy): object => ({
  id: 'made-up',
  revision: 1,
  name: { vi: 'Quy định giả định' },
  maintainedWhen: { kind: 'all-met' },
  provenance: { origin: 'host', sources: [] },
  ...policy,
});

const inKeyOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The answer of the oracle, where the engine has the same. */
export function agreedAnswer(
  ...[records, policies, unitId, question]: Parameters<typeof answer>
): OracleAnswer {
  const difference = standingDifference({ records, policies, unitId, ...question });
  if (difference !== undefined) throw new Error(difference);
  return answer(records, policies, unitId, question);
}
