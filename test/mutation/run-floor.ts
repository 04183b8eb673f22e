import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import type { Floor } from './floors';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How much of a floor is to be tried. */
export interface Sample {
  readonly budget: number;
  /** Says which part is tried: the nights go through all of them in turn. */
  readonly night: number;
  /** The files to change, as paths from the root; absent, all of the floor. */
  readonly files?: readonly string[];
}

/** What the tests of a floor made of its changed code. */
export interface FloorResult {
  readonly floor: string;
  /** How many changes there are. */
  readonly mutantCount: number;
  /** How many were tried; the rest of the figures speak of these. */
  readonly triedCount: number;
  readonly foundCount: number;
  readonly survivedCount: number;
  /** Changes of code that no test of the floor runs. */
  readonly notReachedCount: number;
}

/** A change that no test of the floor notices. */
export interface Survivor {
  readonly place: string;
  readonly isReached: boolean;
  readonly mutator: string;
  readonly replacement: string;
  readonly line: string;
}

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Changes a sample of a floor's code, one place at a time, and runs the tests that reach the place. */
export async function runFloor(
  floor: Floor,
  { budget, night, files }: Sample,
): Promise<{ readonly result: FloorResult; readonly survivors: readonly Survivor[] }> {
  process.env['MUTATION_FLOOR'] = floor.name;
  process.env['MUTATION_BUDGET'] = String(budget);
  process.env['MUTATION_NIGHT'] = String(night);
  const mutate = files ?? floor.code.map(belowSrc);
  const mutants = await new Stryker({ mutate: [...mutate] }).runMutationTest();
  const count = (...statuses: readonly Mutant['status'][]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const foundCount = count('Killed', 'Timeout');
  const survivedCount = count('Survived');
  const notReachedCount = count('NoCoverage');
  return {
    result: {
      floor: floor.name,
      mutantCount: mutants.length - count('Ignored'),
      triedCount: foundCount + survivedCount + notReachedCount,
      foundCount,
      survivedCount,
      notReachedCount,
    },
    survivors: mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(survivorOf),
  };
}

const belowSrc = (glob: string): string =>
  glob.startsWith('!') ? `!src/${glob.slice(1)}` : `src/${glob}`;

function survivorOf({ fileName, location, mutatorName, replacement, status }: Mutant): Survivor {
  const path = relative(root, fileName);
  const { line, column } = location.start;
  return {
    place: `${path}:${line}:${column}`,
    isReached: status === 'Survived',
    mutator: mutatorName,
    replacement: (replacement ?? '').replace(/\s+/g, ' '),
    line: (readFileSync(fileName, 'utf8').split('\n')[line - 1] ?? '').trim(),
  };
}
