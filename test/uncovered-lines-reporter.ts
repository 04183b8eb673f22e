import { relative } from 'node:path';
import type { Reporter } from 'vitest/node';

/** As much of a coverage map as is printed. */
interface CoverageMap {
  files(): readonly string[];
  fileCoverageFor(file: string): {
    getUncoveredLines(): readonly string[];
    toSummary(): { toJSON(): Record<'statements' | 'branches' | 'functions', { pct: number }> };
  };
}

/** Prints the files that the tests do not cover whole, and nothing where there are none. */
export default class UncoveredLinesReporter implements Reporter {
  onCoverage(coverage: unknown): void {
    const map = coverage as CoverageMap;
    for (const file of map.files()) {
      const summary = map.fileCoverageFor(file).toSummary().toJSON();
      const { statements, branches, functions } = summary;
      if (Math.min(statements.pct, branches.pct, functions.pct) === 100) continue;
      const lines = map.fileCoverageFor(file).getUncoveredLines().join(', ') || 'none';
      console.log(
        `${relative('.', file)}: statements ${statements.pct} %, branches ${branches.pct} %, functions ${functions.pct} %; lines not run: ${lines}`,
      );
    }
  }
}
