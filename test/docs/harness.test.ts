import { describe, expect, it } from 'vitest';
import { blocksIn, type CodeBlock } from './code-blocks';
import { expectedOutputOf } from './expected-output';
import { runBlock } from './run-block';
import { typeFaultsOf } from './type-check';

const block = (code: string): CodeBlock => ({ file: 'page.md', line: 10, language: 'ts', code });

describe('the reader of pages', () => {
  it('finds blocks with their line and language, indented ones too', () => {
    const page = 'one\n```ts\na;\n```\n- item\n\n  ```sh\n  b\n    c\n  ```\n';
    expect(blocksIn('page.md', page)).toEqual([
      { file: 'page.md', line: 3, language: 'ts', code: 'a;\n' },
      { file: 'page.md', line: 8, language: 'sh', code: 'b\n  c\n' },
    ]);
  });

  it.each([
    { name: 'the end of the line', code: 'console.log(1); // 1', expected: ['1'] },
    { name: 'the lines below', code: 'console.log(1);\n// 1\n// 2\n\n// no', expected: ['1', '2'] },
    { name: 'the end of a long call', code: 'console.log(\n  1, // no\n); // 1', expected: ['1'] },
    { name: 'a loop', code: 'for (const x of xs) console.log(x); // 1', expected: ['1'] },
    { name: 'below a loop', code: 'for (;;) {\n  console.log(x);\n}\n// 1', expected: ['1'] },
    { name: 'a text with slashes', code: "console.log('//'); // //", expected: ['//'] },
    { name: 'no call', code: 'const x = 1; // no', expected: [] },
  ])('takes what is printed from $name', ({ code, expected }) => {
    expect(expectedOutputOf(code)).toEqual(expected);
  });
});

describe('the runner', () => {
  it('waits where a block does', async () => {
    const code = "console.log(await Promise.resolve('late'));";
    expect(await runBlock(code)).toEqual(['late']);
  });

  it('gives what is printed, as a console would', async () => {
    expect(await runBlock("console.log('a', 1, [2]);\nconsole.log('b\\nc');")).toEqual([
      'a 1 [ 2 ]',
      'b',
      'c',
    ]);
  });

  it('refuses to load anything but this package', async () => {
    const code = "import * as fs from 'node:fs';\nfs.readFileSync('x');";
    await expect(runBlock(code)).rejects.toThrow('fs');
  });
});

describe('the type check', () => {
  it('finds faults under the strict settings, with their lines', () => {
    const good = block("import { orThrow } from 'model-ward-rules';\nconsole.log(typeof orThrow);");
    const unused = block('\nconst x = 1;');
    const unchecked = block('const list = [1];\nconst x: number = list[0];\nconsole.log(x);');
    const faults = typeFaultsOf([good, unused, unchecked]);
    expect(faults.get(good)).toEqual([]);
    expect(faults.get(unused)?.[0]).toMatch(/^page\.md:11 .*never read/);
    expect(faults.get(unchecked)?.[0]).toMatch(/^page\.md:11 .*undefined/);
  });
});
