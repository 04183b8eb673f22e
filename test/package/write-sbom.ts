import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../docs/pages';
import { npm, packInto, temporaryFolder } from './packed';

// In the checkout the tools use zod too, and npm then takes it for one of them and leaves it out.
const folder = temporaryFolder();
writeFileSync(
  join(folder, 'package.json'),
  '{ "name": "host", "version": "0.0.0", "private": true }',
);
npm(['install', '--ignore-scripts', '--silent', packInto(folder)], folder);
const bill = npm(['sbom', '--sbom-format=cyclonedx'], folder);
rmSync(folder, { recursive: true });
writeFileSync(`${root}/sbom.cdx.json`, bill);
const { components } = JSON.parse(bill) as {
  readonly components: readonly { readonly name: string; readonly version: string }[];
};
const names = components.map(({ name, version }) => `${name}@${version}`);
console.log(`sbom.cdx.json: ${names.join(', ')}`);
