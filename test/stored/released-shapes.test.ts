import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { shapeOf } from '../../src/stored/migration';
import { migrations } from '../../src/stored/migrations';
import type { StoredKind } from '../../src/stored/schema-plans.plan';
import { readText } from '../docs/pages';
import { files } from '../schemas/json-schema-validators';

/** Until the project has a place of its own nothing can have been released, and a first shape may still be changed. */
const isReleased = !readText('package.json').includes('https://fill-in.invalid/');

/** What a kind reads, without the version in the name of its file. */
const digestOf = ({ $id: _, ...schema }: { readonly $id?: string }): string =>
  createHash('sha256').update(JSON.stringify(schema)).digest('hex');

const shapes = Object.entries(files).map(([file, schema]) => {
  const kind = file.replace(/\.json$/, '') as StoredKind;
  return [`${kind}@${shapeOf(kind, migrations)}`, digestOf(schema)] as const;
});

it('a shape is never changed after its release: what reads otherwise is the next shape, with a migration', async () => {
  expect(shapes.length).toBeGreaterThan(40);
  const kept = Object.fromEntries(isReleased ? shapes : []);
  await expect(`${JSON.stringify(kept, null, 2)}\n`).toMatchFileSnapshot('released-shapes.json');
});
