import { Engine } from 'json-rules-engine';
import { type PlainResults, type PlainVerdict, verdictOf } from '../reports';

/** One rule for each criterion fires where it is not met; the facts say which of the rest nobody reported. */
export function jsonRulesEngine(
  criterionIds: readonly string[],
): (results: PlainResults) => Promise<PlainVerdict> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const id of criterionIds) {
    engine.addRule({
      conditions: { all: [{ fact: id, operator: 'notEqual', value: 'met' }] },
      event: { type: id },
    });
  }
  return async (results) => {
    const { events } = await engine.run(results);
    const missed = new Set(events.map(({ type }) => type));
    const unmet = criterionIds.filter((id) => missed.has(id) && results[id] !== undefined);
    const unknown = criterionIds.filter((id) => missed.has(id) && results[id] === undefined);
    return verdictOf(criterionIds.length - missed.size, unmet, unknown);
  };
}
