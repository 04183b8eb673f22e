import { writeFileSync } from 'node:fs';
import { root } from './contents';
import { llmsFull, llmsIndex, placeOfPage } from './llms';

// In the package there are no pages beside the index: all of them stand in the one file.
writeFileSync(
  `${root}/dist/llms.txt`,
  llmsIndex({
    page: (page) => `llms-full.txt#${placeOfPage(page)}`,
    name: ({ name }) => `llms-full.txt#${name}`,
    published: (id) => `llms-full.txt#${id}`,
  }),
);
writeFileSync(`${root}/dist/llms-full.txt`, llmsFull());
