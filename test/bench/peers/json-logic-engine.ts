import { LogicEngine } from 'json-logic-engine';
import { type PlainResults, type PlainVerdict, verdictOf } from '../reports';

/** Two compiled expressions give the lists of what is not met and of what nobody reported. */
export function jsonLogicEngine(
  criterionIds: readonly string[],
): (results: PlainResults) => PlainVerdict {
  const engine = new LogicEngine();
  const listOf = (status: string | null): ((results: PlainResults) => string[]) =>
    engine.build({
      merge: criterionIds.map((id) => ({
        if: [{ '===': [{ var: [id, null] }, status] }, { preserve: [id] }, { preserve: [] }],
      })),
    }) as unknown as (results: PlainResults) => string[];
  const unmetOf = listOf('not-met');
  const unknownOf = listOf(null);
  return (results) => {
    const unmet = unmetOf(results);
    const unknown = unknownOf(results);
    return verdictOf(criterionIds.length - unmet.length - unknown.length, unmet, unknown);
  };
}
