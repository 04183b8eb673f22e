import fc from 'fast-check';

/** So many cases tell a changed program from the right one nearly as often as thousands do. */
const MOST_RUNS = 200;

/** As `fc.assert`, with few runs, the same ones each time, and no search for the smallest case: a mutant is found or it is not. */
const assert = (property: fc.IRawProperty<unknown>, parameters: fc.Parameters<unknown> = {}) =>
  fc.assert(property, {
    seed: 1,
    ...parameters,
    numRuns: Math.min(parameters.numRuns ?? MOST_RUNS, MOST_RUNS),
    endOnFailure: true,
  });

/** The library of properties with few runs. */
export default { ...fc, assert };
