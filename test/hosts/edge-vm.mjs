// Answers in the edge runtime of Vercel: node edge-vm.mjs probe.js
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { EdgeVM } from '@edge-runtime/vm';

const machine = new EdgeVM();
machine.evaluate(readFileSync(process.argv[2], 'utf8'));
for await (const line of createInterface({ input: process.stdin })) {
  const { function: name, request } = JSON.parse(line);
  console.log(machine.context.modelWardRules[name](request));
}
