// Answers over pipes with the JSON door: node answer.mjs [json-door.js]. A port in another language does the same.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const path =
  process.argv[2] ?? createRequire(import.meta.url).resolve('model-ward-rules/json-door.js');
await import(pathToFileURL(path).href);

for await (const line of createInterface({ input: process.stdin })) {
  const { function: name, request } = JSON.parse(line);
  const answer = globalThis.modelWardRules[name](request);
  if (!process.stdout.write(`${answer}\n`)) {
    await new Promise((go) => process.stdout.once('drain', go));
  }
}
