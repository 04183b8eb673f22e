/**
 * Lets so many mutants through to the tests as the budget allows. Which ones, the night says: the mutants stand in an order that
 * looks random and stays the same, and each night takes the next part of it, so that every one is tried in turn.
 */
class SampleChecker {
  #chosen = new Set();

  async init() {}

  /** Is given all mutants at once, since none is found later than another. */
  async group(mutants) {
    for (const { id } of sampleOf(mutants, budget(), night())) this.#chosen.add(id);
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map(({ id }) => [
        id,
        this.#chosen.has(id)
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'another night' },
      ]),
    );
  }
}

const budget = () => Number(process.env['MUTATION_BUDGET']);
const night = () => Number(process.env['MUTATION_NIGHT']);

/** The mutants that one night tries. */
export function sampleOf(mutants, size, ofNight) {
  const partCount = Math.max(1, Math.ceil(mutants.length / size));
  const inOrder = mutants
    .map((mutant) => ({ mutant, order: orderOf(mutant) }))
    .sort((one, other) => one.order - other.order);
  return inOrder
    .filter((_, place) => place % partCount === ofNight % partCount)
    .map(({ mutant }) => mutant);
}

/** A number that is spread evenly and hangs on nothing but the mutant: FNV-1a, its bits mixed once more. */
function orderOf({ fileName, location: { start }, mutatorName, replacement }) {
  const path = fileName.replace(/^.*\/src\//, '');
  const text = `${path}:${start.line}:${start.column}:${mutatorName}:${replacement}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: SampleChecker }];
