import { writeFileSync } from 'node:fs';
import { root } from './contents';
import { llmsFull, llmsIndex } from './llms';

// In the package there are no pages beside the index: all of them stand in the one file.
writeFileSync(
  `${root}/dist/llms.txt`,
  llmsIndex(() => 'llms-full.txt'),
);
writeFileSync(`${root}/dist/llms-full.txt`, llmsFull());
