// Answers over pipes with QuickJS, compiled to WebAssembly: node quickjs.mjs probe.js [variant of the engine]
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { getQuickJS, newQuickJSWASMModule } from 'quickjs-emscripten';

const [file, variant] = process.argv.slice(2);
const engine =
  variant === undefined
    ? await getQuickJS()
    : await newQuickJSWASMModule((await import(variant)).default);
const context = engine.newContext();
const run = (code) => context.unwrapResult(context.evalCode(code)).consume(context.dump);
run(`${readFileSync(file, 'utf8')};0`);
run(
  'globalThis.answer = (line) => { const v = JSON.parse(line); return modelWardRules[v.function](v.request); };0',
);
for await (const line of createInterface({ input: process.stdin })) {
  console.log(run(`answer(${JSON.stringify(line)})`));
}
