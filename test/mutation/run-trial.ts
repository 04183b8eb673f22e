import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';
import { type Trial, tell } from './trial';

const config = fileURLToPath(new URL('vitest.config.ts', import.meta.url));
const trial = JSON.parse(readFileSync(process.env['MUTATION_TRIAL'] ?? '', 'utf8')) as Trial;

// Nobody waits for the answer any more.
process.once('disconnect', () => process.kill(-process.pid, 'SIGKILL'));

const vitest = await createVitest('test', {
  config,
  watch: false,
  bail: trial.manner === 'alone' ? 1 : 0,
  onConsoleLog: () => false,
});
const { texts: _, ...told } = trial;
vitest.provide('trial' as never, told as never);
if (trial.manner === 'alone') for (const id of trial.mutantIds) await tryAlone(id);
const isAtItsEnd = trial.manner === 'alone' || (await vitest.start()).unhandledErrors.length === 0;
// After an error outside of the tests the rest of the files was not run.
if (isAtItsEnd) tell(trial.events, { kind: 'ended' });
await vitest.close();
process.exit();

async function tryAlone(id: string): Promise<void> {
  tell(trial.events, { kind: 'begun', id });
  process.env['__STRYKER_ACTIVE_MUTANT__'] = id;
  vitest.state.filesMap.clear();
  const { testModules, unhandledErrors } = await vitest.start();
  const by = testModules.find((module) => !module.ok());
  const isFound = by !== undefined || unhandledErrors.length > 0;
  tell(
    trial.events,
    isFound
      ? { kind: 'found', id, by: by?.relativeModuleId ?? 'loading' }
      : { kind: 'survived', id },
  );
}
