import { Instrumenter } from '@stryker-mutator/instrumenter';
import { readSourceFiles } from '../source-files';

/** A small change of the code, which stands in the mutated code and is off until it is asked for. */
export interface Mutant {
  readonly id: string;
  /** File below `src/`, line and column. */
  readonly place: string;
  readonly mutator: string;
  readonly replacement: string;
}

/** The code of a floor with all its mutants in it. */
export interface MutatedCode {
  readonly mutants: readonly Mutant[];
  /** By path below `src/`. */
  readonly texts: Readonly<Record<string, string>>;
}

const silent = () => undefined;
const log = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** Puts every mutant of the files that are wanted into their code. */
export async function mutate(isWanted: (path: string) => boolean): Promise<MutatedCode> {
  const sources = readSourceFiles().filter(({ path }) => isWanted(path));
  const files = sources.map(({ path, text }) => ({ name: path, content: text, mutate: true }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const mutated = await new Instrumenter(log).instrument(files, options);
  return {
    mutants: mutated.mutants.map(
      ({ id, fileName, location: { start }, mutatorName, replacement }) => ({
        id,
        place: `${fileName}:${start.line + 1}:${start.column + 1}`,
        mutator: mutatorName,
        replacement: (replacement ?? '').replace(/\s+/g, ' '),
      }),
    ),
    texts: Object.fromEntries(mutated.files.map(({ name, content }) => [name, content])),
  };
}
