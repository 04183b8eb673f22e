import { relative } from 'node:path';
import type { Reporter } from 'vitest/node';

interface Place {
  readonly start: { readonly line: number };
}

/** As much of a coverage map as is printed. */
interface CoverageMap {
  files(): readonly string[];
  fileCoverageFor(file: string): {
    readonly data: {
      readonly statementMap: Readonly<Record<string, Place>>;
      readonly s: Readonly<Record<string, number>>;
      readonly fnMap: Readonly<Record<string, { readonly loc: Place }>>;
      readonly f: Readonly<Record<string, number>>;
      readonly branchMap: Readonly<Record<string, { readonly loc: Place }>>;
      readonly b: Readonly<Record<string, readonly number[]>>;
    };
  };
}

/** Prints the files that the tests do not cover whole, and nothing where there are none. */
export default class UncoveredLinesReporter implements Reporter {
  onCoverage(coverage: unknown): void {
    const map = coverage as CoverageMap;
    for (const file of map.files()) {
      const { statementMap, s, fnMap, f, branchMap, b } = map.fileCoverageFor(file).data;
      const missing = [
        told('statements', s, (id) => (s[id] === 0 ? statementMap[id] : undefined)),
        told('branches', b, (id) => (b[id]?.includes(0) ? branchMap[id]?.loc : undefined)),
        told('functions', f, (id) => (f[id] === 0 ? fnMap[id]?.loc : undefined)),
      ].filter((text) => text !== '');
      if (missing.length > 0) console.log(`${relative('.', file)}: not run: ${missing.join('; ')}`);
    }
  }
}

function told(what: string, counts: object, placeOf: (id: string) => Place | undefined): string {
  const lines = Object.keys(counts).flatMap((id) => placeOf(id)?.start.line ?? []);
  const unique = [...new Set(lines)].sort((a, b) => a - b);
  return unique.length === 0 ? '' : `${what} at lines ${unique.join(', ')}`;
}
