import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DefaultTheme, PageEvent, type Renderer, type RendererEvent } from 'typedoc';
import { readPage, root } from './contents';
import { policyTag } from './finish-page';
import { filesOf } from './site-files';

/** Longer than any fence in the sources, so that none can end the block. */
const FENCE = '~~~~~~~~';

/** Writes a page for each source file, with an anchor for each line, for the source links of the reference. */
export function writeSourcePages(
  renderer: Renderer,
  { project, outputDirectory }: RendererEvent,
): void {
  const { theme } = renderer;
  if (!(theme instanceof DefaultTheme)) return;
  const context = theme.getRenderContext(new PageEvent(project));
  for (const file of filesOf(`${root}/src`).filter((name) => name.endsWith('.ts'))) {
    const block = context.markdown(`${FENCE}ts\n${readPage(`src/${file}`)}${FENCE}\n`);
    const address = `source/${file}.html`;
    mkdirSync(dirname(`${outputDirectory}/${address}`), { recursive: true });
    writeFileSync(
      `${outputDirectory}/${address}`,
      sourcePage(`src/${file}`, address, linesOf(block)),
    );
  }
}

/** Takes the highlighted lines out of the block that typedoc made. */
function linesOf(block: string): readonly string[] {
  const [, code = ''] = /<code class="ts">(.*)<\/code>/s.exec(block) ?? [];
  return code.trimEnd().split('<br/>');
}

function sourcePage(title: string, address: string, lines: readonly string[]): string {
  const toRoot = '../'.repeat(address.split('/').length - 1);
  const numbered = lines.map(
    (line, index) => `<li id="L${index + 1}"><code>${line === '' ? ' ' : line}</code></li>`,
  );
  return `<!DOCTYPE html>
<html class="default" lang="en">
<head>
<meta charset="utf-8"/>${policyTag}
<title>${title} | model-ward-rules</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<link rel="stylesheet" href="${toRoot}assets/style.css"/>
<link rel="stylesheet" href="${toRoot}assets/highlight.css"/>
<link rel="stylesheet" href="${toRoot}assets/custom.css"/>
<script async src="${toRoot}assets/theme.js"></script>
</head>
<body>
<header class="tsd-page-toolbar"><div class="tsd-toolbar-contents container"><a href="${toRoot}index.html" class="title">model-ward-rules</a></div></header>
<main class="container">
<h1>${title}</h1>
<ol class="source" tabindex="0" aria-label="Lines of the file">
${numbered.join('\n')}
</ol>
</main>
</body>
</html>
`;
}
