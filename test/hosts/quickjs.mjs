// Answers over pipes with QuickJS, compiled to WebAssembly: node quickjs.mjs json-door.js
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { getQuickJS } from 'quickjs-emscripten';

const context = (await getQuickJS()).newContext();
const run = (code) => context.unwrapResult(context.evalCode(code)).consume(context.dump);
run(`${readFileSync(process.argv[2], 'utf8')};0`);
run(
  'globalThis.answer = (line) => { const v = JSON.parse(line); return modelWardRules[v.function](v.request); };0',
);
for await (const line of createInterface({ input: process.stdin })) {
  console.log(run(`answer(${JSON.stringify(line)})`));
}
