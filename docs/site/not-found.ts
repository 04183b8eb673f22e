import { writeFileSync } from 'node:fs';
import { policyTag } from './finish-page';

/**
 * Writes the page that a server shows where an address leads nowhere. Such an address may be of any depth, so the page loads nothing
 * and its links count from the place of the site.
 */
export function writeNotFound(folder: string, homepage: string): void {
  const home = homepage.includes('fill-in.invalid') ? '' : `${homepage.replace(/\/$/, '')}/`;
  writeFileSync(
    `${folder}/404.html`,
    `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>${policyTag}
<title>Page not found | model-ward-rules</title>
<meta name="description" content="This address leads to no page of the documentation of model-ward-rules."/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="robots" content="noindex"/>
<link rel="icon" href="${home}assets/favicon.svg" type="image/svg+xml"/>
</head>
<body>
<main>
<h1>Page not found</h1>
<p>This address leads to no page. <a href="${home}index.html">First page</a>, <a href="${home}search.html">search</a>.</p>
<p lang="vi">Không có trang này. <a href="${home}index.vi.html" hreflang="vi">Trang đầu</a>, <a href="${home}search.vi.html" hreflang="vi">tìm kiếm</a>.</p>
</main>
</body>
</html>
`,
  );
}
