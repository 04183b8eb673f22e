import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

interface Seen {
  /** Milliseconds that the file took when nothing in it failed. */
  duration: number;
  failures: number;
}

/**
 * Runs first the test files that found the most changes in the least time: the first failure ends the run of a mutant, so the
 * order decides how long a mutant takes that is found. What never ran yet is taken to last as many milliseconds as it has characters.
 */
export class LikelyFirst extends BaseSequencer {
  readonly #seen = new Map<string, Seen>();

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    for (const file of files) this.#look(file);
    return [...files].sort((one, other) => this.#worth(other) - this.#worth(one));
  }

  /** Takes in how the last run of the file ended. */
  #look(file: TestSpecification): void {
    const key = `${file.project.name}:${relative(this.ctx.config.root, file.moduleId)}`;
    const last = this.ctx.cache.getFileTestResults(key);
    if (last === undefined) return;
    const seen = this.#seen.get(file.moduleId) ?? { duration: last.duration, failures: 0 };
    if (last.failed) seen.failures += 1;
    else seen.duration = last.duration;
    this.#seen.set(file.moduleId, seen);
  }

  #worth(file: TestSpecification): number {
    const seen = this.#seen.get(file.moduleId);
    if (seen === undefined) return 1 / statSync(file.moduleId).size;
    return (seen.failures + 1) / (seen.duration + 100);
  }
}
