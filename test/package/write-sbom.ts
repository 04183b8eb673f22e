import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../docs/pages';
import { type Bill, billOfPackage } from './bill-of-materials';
import { npm, packInto, temporaryFolder } from './packed';

// In the checkout the tools use zod too, and npm then takes it for one of them and leaves it out.
const folder = temporaryFolder();
writeFileSync(
  join(folder, 'package.json'),
  '{ "name": "host", "version": "0.0.0", "private": true }',
);
npm(['install', '--ignore-scripts', '--silent', packInto(folder)], folder);
const ofHost: Bill = JSON.parse(npm(['sbom', '--sbom-format=cyclonedx'], folder));
rmSync(folder, { recursive: true });
const bill = billOfPackage(ofHost, manifest.name);
writeFileSync(`${root}/sbom.cdx.json`, `${JSON.stringify(bill, undefined, 2)}\n`);
const all = [bill.metadata.component, ...bill.components];
console.log(`sbom.cdx.json: ${all.map(({ name, version }) => `${name}@${version}`).join(', ')}`);
