import manifest from '../../package.json' with { type: 'json' };
import { unfilledFieldsOf } from './unfilled-fields';

const unfilled = unfilledFieldsOf(manifest);
if (unfilled.length > 0) {
  console.error(`Not published: fill in ${unfilled.join(', ')} in package.json, below "//home".`);
  process.exitCode = 1;
}
