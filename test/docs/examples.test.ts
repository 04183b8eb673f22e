import { describe, expect, it } from 'vitest';
import { commentBlocks, pageBlocks, placeOf } from './code-blocks';
import { expectedOutputOf } from './expected-output';
import { runBlock } from './run-block';
import { typeFaultsOf } from './type-check';

const examples = [...pageBlocks, ...commentBlocks].filter(({ language }) => language === 'ts');
const typeFaults = typeFaultsOf(examples);

describe('every example of the documentation', () => {
  it.each(examples.map((example) => ({ place: placeOf(example), example })))(
    '$place compiles, runs and prints what it says',
    async ({ example }) => {
      expect(typeFaults.get(example)).toEqual([]);
      expect(await runBlock(example.code)).toEqual(expectedOutputOf(example.code));
    },
  );
});
