// Answers over pipes in a compartment of SES, all intrinsics locked down: node ses.mjs json-door.js
import 'ses';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

lockdown({ errorTaming: 'unsafe' });
const compartment = new Compartment();
compartment.evaluate(readFileSync(process.argv[2], 'utf8'));
for await (const line of createInterface({ input: process.stdin })) {
  const { function: name, request } = JSON.parse(line);
  console.log(compartment.globalThis.modelWardRules[name](request));
}
