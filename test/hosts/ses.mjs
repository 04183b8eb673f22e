// Answers over pipes in a compartment of SES, all intrinsics locked down: node ses.mjs json-door.js
import 'ses';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

lockdown({ errorTaming: 'unsafe' });
// It keeps arrays of fractions out of compartments unless they are given: the bits of "not a number" could carry a message.
const compartment = new Compartment({ Float64Array });
compartment.evaluate(readFileSync(process.argv[2], 'utf8'));
for await (const line of createInterface({ input: process.stdin })) {
  const { function: name, request } = JSON.parse(line);
  console.log(compartment.globalThis.modelWardRules[name](request));
}
