import { writeFileSync } from 'node:fs';
import { counterpartOf } from '../../docs/site/contents';
import { type CodeBlock, commentBlocks, pageBlocks, placeOf, withBlock } from './code-blocks';
import { expectedOutputOf } from './expected-output';
import { readText, root } from './pages';
import { type Print, printsOf } from './run-block';
import { showOutput } from './show-output';
import { translatedPages, withCodeOf } from './translations';

const examples = [...pageBlocks, ...commentBlocks].filter(({ language }) => language === 'ts');

/** Writes what an example prints into its comments, and gives what went wrong. */
async function rewrite(block: CodeBlock): Promise<readonly string[]> {
  try {
    const prints = await printsOf(block.code);
    const code = showOutput(block.code, prints);
    if (code !== block.code) write(block, code);
    return canBeShown(code, prints) ? [] : [`${placeOf(block)}: move the comments by hand`];
  } catch (error) {
    return [`${placeOf(block)}: ${String(error)}`];
  }
}

function write(block: CodeBlock, code: string): void {
  writeFileSync(`${root}/${block.file}`, withBlock(readText(block.file), block, code));
  console.log(`${placeOf(block)} written`);
}

/** Not where calls with comments of their own take turns, or a line has blanks at its end. */
function canBeShown(code: string, prints: readonly Print[]): boolean {
  const printed = prints.flatMap(({ lines }) => lines);
  return expectedOutputOf(code).join('\n') === printed.join('\n');
}

const faults: string[] = [];
// From the last to the first, so that the lines of those before stay what they are.
for (const block of [...examples].reverse()) faults.push(...(await rewrite(block)));
for (const page of translatedPages) {
  const vietnamese = counterpartOf(page);
  writeFileSync(`${root}/${vietnamese}`, withCodeOf(readText(vietnamese), readText(page)));
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
