import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildPictures } from '../pictures/build';
import { buildPlayground } from '../playground/build';
import { addressOf, readPage, root } from './contents';
import { deadLinksOf } from './dead-links';
import { llmsFull, llmsIndex } from './llms';
import { writeVietnameseMenu } from './navigation-in-vietnamese';
import { writeNotFound } from './not-found';
import { heavyPagesOf } from './page-weight';
import { buildSearch } from './search/build-search';
import { createSiteApplication } from './site-application';

const folder = `${root}/docs/api`;

await renderReference();
copyFileSync(`${root}/docs/site/assets/theme.js`, `${folder}/assets/theme.js`);
// The index of the search that typedoc brings; it does not find words with other marks.
rmSync(`${folder}/assets/search.js`);
await buildSearch(folder);
await buildPictures(`${folder}/pictures`);
await buildPlayground(`${folder}/playground`);
writeFileSync(
  `${folder}/llms.txt`,
  llmsIndex({
    page: (page) => `${addressOf(page)}.html`,
    name: ({ address }) => address,
    published: (id) => `published.html#${id}`,
  }),
);
writeFileSync(`${folder}/llms-full.txt`, llmsFull());
writeVietnameseMenu(folder);
writeNotFound(folder, JSON.parse(readPage('package.json')).homepage);
refuseDeadLinks();
refuseHeavyPages();

async function renderReference(): Promise<void> {
  const app = await createSiteApplication();
  const project = await app.convert();
  if (project === undefined) throw new Error('typedoc could not read the sources; see above.');
  app.validate(project);
  await app.generateDocs(project, folder);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) {
    throw new Error('typedoc has something to say; see above. A warning is an error here.');
  }
}

function refuseDeadLinks(): void {
  const dead = deadLinksOf(folder);
  if (dead.length > 0) throw new Error(`Links that lead nowhere:\n${dead.join('\n')}`);
}

function refuseHeavyPages(): void {
  const heavy = heavyPagesOf(folder);
  if (heavy.length > 0) throw new Error(`Pages that are too heavy:\n${heavy.join('\n')}`);
}
