import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What only starts an example is not shown on its page. */
const unshown = ['main.jsx', 'serve-hono.mjs'];

it.each(['http-service', 'form', 'nightly-batch'])(
  'the page of %s shows its program as it is run',
  (name) => {
    const folder = `docs/examples/${name}`;
    const page = readFileSync(`${folder}/README.md`, 'utf8');
    const shown = [...page.matchAll(/```jsx?\n(.*?)```/gs)].map(([, code]) => code);
    const files = readdirSync(folder).filter((file) => /\.(mjs|jsx)$/.test(file));
    const programs = files
      .filter((file) => !unshown.includes(file))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    expect(shown.toSorted()).toEqual(programs.toSorted());
  },
);
