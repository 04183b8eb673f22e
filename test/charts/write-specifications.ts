import { writeFileSync } from 'node:fs';
import { specifications } from './specifications';

const file = new URL('specifications.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(specifications(), undefined, 2)}\n`);
