import { type CriteriaSet, completeFrame, parseCriteriaSet } from 'model-ward-rules';
import { criteriaSetCatalogue, modelWardPolice20 } from 'model-ward-rules/published';
import { type Reader, readList, take } from './shape';

/** Reads the user's own criteria sets and completed frames, beside the published frames. */
export function readCriteriaSets(
  reader: Reader,
  criteriaSets: unknown,
  completions: unknown,
): readonly CriteriaSet[] {
  const own = readList(reader, criteriaSets, ['criteriaSets']).map((json, index) =>
    take(reader, parseCriteriaSet(json), ['criteriaSets', index]),
  );
  const completed = readList(reader, completions, ['completions']).map((json, index) =>
    take(reader, completeFrame(frameOf(json), json), ['completions', index]),
  );
  return [...criteriaSetCatalogue, ...own, ...completed].filter((one) => one !== undefined);
}

/** Where the completion names no published frame, `completeFrame` says so whichever frame it is given. */
function frameOf(json: unknown): CriteriaSet {
  const named = referenceIn(json);
  return criteriaSetCatalogue.find(({ id }) => id === named) ?? modelWardPolice20;
}

function referenceIn(json: unknown): unknown {
  const completes = keyOf(json, 'completes');
  return keyOf(completes, 'id');
}

function keyOf(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null
    ? Object.getOwnPropertyDescriptor(json, key)?.value
    : undefined;
}
