import { writeFileSync } from 'node:fs';
import { makePlans } from './make-plans';

const src = new URL('../../src/', import.meta.url);
for (const [path, text] of await makePlans()) writeFileSync(new URL(path, src), text);
