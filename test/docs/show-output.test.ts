import { describe, expect, it } from 'vitest';
import { blocksIn, withBlock } from './code-blocks';
import { printsOf } from './run-block';
import { showOutput } from './show-output';

const rewritten = async (code: string): Promise<string> => showOutput(code, await printsOf(code));

describe('the writer of what examples print', () => {
  it.each([
    { name: 'a line', code: 'console.log(1); // 2', expected: 'console.log(1); // 1' },
    { name: 'no comment yet', code: 'console.log(1);', expected: 'console.log(1); // 1' },
    { name: 'lines below', code: 'console.log(1);\n// 2\n// 3', expected: 'console.log(1);\n// 1' },
    {
      name: 'more lines',
      code: "console.log('a\\nb'); // a",
      expected: "console.log('a\\nb');\n// a\n// b",
    },
    {
      name: 'a loop',
      code: 'for (const x of [1, 2]) {\n  console.log(x);\n}\n// 3\n\n// no',
      expected: 'for (const x of [1, 2]) {\n  console.log(x);\n}\n// 1\n// 2\n\n// no',
    },
    {
      name: 'a comment inside a loop',
      code: 'for (const x of [1]) {\n  console.log(x); // 3\n}',
      expected: 'for (const x of [1]) {\n  console.log(x); // 1\n}',
    },
    {
      name: 'nothing printed',
      code: 'if (0) console.log(1); // 1',
      expected: 'if (0) console.log(1);',
    },
    {
      name: 'slashes in a text',
      code: "console.log('//'); // 1",
      expected: "console.log('//'); // //",
    },
  ])('puts right $name, and leaves it so', async ({ code, expected }) => {
    expect(await rewritten(code)).toBe(expected);
    expect(await rewritten(expected)).toBe(expected);
  });

  it('keeps the margin of a block', () => {
    const page = '- item\n  ```ts\n  a;\n\n  b;\n  ```\n';
    const [block] = blocksIn('page.md', page);
    expect(block && withBlock(page, block, 'a;\n\nb;\n// c\n')).toBe(
      '- item\n  ```ts\n  a;\n\n  b;\n  // c\n  ```\n',
    );
  });
});
