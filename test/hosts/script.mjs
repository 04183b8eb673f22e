// Answers with an engine that runs one script and has no input, but a function print: node script.mjs probe.js <command…>
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [file, command, ...options] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'script-'));
const lines = readFileSync(0, 'utf8').trimEnd().split('\n');
// A text of a script may hold the two line separators of Unicode only in engines from 2019 on.
const asked = `[${lines.join(',\n')}]`
  .replaceAll('\u2028', '\\u2028')
  .replaceAll('\u2029', '\\u2029');
const script = join(folder, 'script.js');
writeFileSync(
  script,
  `${readFileSync(file, 'utf8')}\n;${asked}.forEach(function (v) { print(modelWardRules[v.function](v.request)); });\n`,
);
const { status } = spawnSync(command, [...options, script], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
