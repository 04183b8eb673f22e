import fc from 'fast-check';
import * as explanation from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import { lossesOf } from './lost-fields';
import { saidResults } from './said-results';
import { unsaidFields } from './unsaid-fields';

const SAMPLE_COUNT = Number(process.env['SENTENCE_SAMPLES'] ?? 60);
/** So many samples find every field of the list unsaid. */
const MANY = 250;

const patternOf = (field: string): RegExp =>
  new RegExp(`^${field.replace(/[.[\]\\/]/g, '\\$&').replace(/\*/g, '.*')}$`);

const exceptions = unsaidFields.flatMap(({ of, fields, isSeldom = false }) =>
  of
    .split(' ')
    .flatMap((name) =>
      fields
        .split(' ')
        .map((field) => ({ name: `explain${name}`, pattern: patternOf(field), isSeldom })),
    ),
);

/** The fields of every function that some change leaves unsaid. */
const lost = new Map(
  Object.entries(saidResults).map(([name, results]) => [
    name,
    lossesOf(fc.sample(results, { numRuns: SAMPLE_COUNT, seed: 18 }).flat()),
  ]),
);

describe('a changed field changes the sentence', () => {
  it('of every function that explains', () => {
    const functions = Object.keys(explanation).filter((name) => name.startsWith('explain'));
    // A remedy belongs to its issue, and is said with it; a judgement is what four of the others say.
    const saidWithOthers = ['explainRemedy', 'explainJudged'];
    expect(Object.keys(saidResults).sort()).toEqual(
      functions.filter((name) => !saidWithOthers.includes(name)).sort(),
    );
  });

  it.each(Object.keys(saidResults))('%s', (name) => {
    const untold = lost
      .get(name)
      ?.filter(
        ({ field }) => !exceptions.some((one) => one.name === name && one.pattern.test(field)),
      );
    expect(untold).toEqual([]);
  });

  it('but for exceptions that are all still needed', () => {
    const isNeeded = ({ name, pattern }: (typeof exceptions)[number]): boolean =>
      lost.get(name)?.some(({ field }) => pattern.test(field)) ?? false;
    const asked = exceptions.filter(({ isSeldom }) => !isSeldom || SAMPLE_COUNT >= MANY);
    const idle = asked.filter((one) => !isNeeded(one));
    expect(idle.map(({ name, pattern }) => `${name} ${pattern.source}`)).toEqual([]);
  });
});
