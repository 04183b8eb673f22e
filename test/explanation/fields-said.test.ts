import fc from 'fast-check';
import { it } from 'vitest';
import { lossesOf } from './lost-fields';
import { saidResults } from './said-results';

it.each(Object.keys(saidResults))('%s', (name) => {
  const samples = fc.sample(saidResults[name] as never, { numRuns: 60, seed: 18 }).flat();
  console.log(
    name,
    samples.length,
    lossesOf(samples as never)
      .map(({ field, example }) => `\n   ${field}   ::: ${example.slice(0, 300)}`)
      .join(''),
  );
});
