import { ZenEngine } from '@gorules/zen-engine';
import { type PlainResults, type PlainVerdict, verdictOf } from '../reports';

const position = { x: 0, y: 0 };

/** A decision table that collects every criterion which is not met. */
export function zenEngine(
  criterionIds: readonly string[],
): (results: PlainResults) => Promise<PlainVerdict> {
  // A cell left out matches nothing; an empty one matches all.
  const anything = Object.fromEntries(criterionIds.map((id) => [id, '']));
  const inputs = criterionIds.map((id) => ({ id, name: id, field: `results["${id}"]` }));
  const rules = criterionIds.flatMap((id) =>
    (['"not-met"', 'null'] as const).map((status) => ({
      _id: `${id} ${status}`,
      ...anything,
      [id]: status,
      criterion: `"${id}"`,
      status: status === 'null' ? '"unknown"' : status,
    })),
  );
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'table',
        position,
        content: {
          hitPolicy: 'collect',
          inputs,
          outputs: [
            { id: 'criterion', name: 'criterion', field: 'criterion' },
            { id: 'status', name: 'status', field: 'status' },
          ],
          rules,
        },
      },
      { id: 'out', type: 'outputNode', name: 'out', position },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  });
  return async (results) => {
    const { result } = await decision.evaluate({ results });
    const hits = result as readonly { readonly criterion: string; readonly status: string }[];
    const unmet = hits
      .filter(({ status }) => status === 'not-met')
      .map(({ criterion }) => criterion);
    const unknown = hits
      .filter(({ status }) => status === 'unknown')
      .map(({ criterion }) => criterion);
    return verdictOf(criterionIds.length - hits.length, unmet, unknown);
  };
}
