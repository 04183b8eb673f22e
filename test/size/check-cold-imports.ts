import { isSlow, measureColdImports } from './cold-imports.ts';

const measured = measureColdImports();
console.table(measured);
const slow = measured.filter(isSlow);
if (slow.length > 0) {
  console.error(`Slower than allowed: ${slow.map(({ entry }) => entry).join(', ')}`);
  process.exitCode = 1;
}
