/** A host of the JSON door: a command that answers over pipes, and the zone it runs in. */
export interface Host {
  readonly name: string;
  readonly command: readonly string[];
  readonly zone?: string;
}

const packages = 'test/hosts/node_modules';
const door = 'dist/json-door.js';
const answer = ['docs/examples/conformance/answer.mjs', door];

const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/St_Johns', 'Pacific/Kiritimati'];

export const hosts: readonly Host[] = [
  ...zones.map((zone) => ({ name: `this Node, ${zone}`, command: ['node', ...answer], zone })),
  {
    name: 'no code from text',
    command: ['node', '--disallow-code-generation-from-strings', ...answer],
  },
  { name: 'frozen intrinsics', command: ['node', '--frozen-intrinsics', ...answer] },
  { name: 'Node 22', command: [`${packages}/node22/bin/node`, ...answer] },
  { name: 'Node 24', command: [`${packages}/node24/bin/node`, ...answer] },
  { name: 'Deno', command: [`${packages}/.bin/deno`, 'run', '--allow-read', ...answer] },
  { name: 'Bun', command: [`${packages}/.bin/bun`, ...answer] },
  { name: 'QuickJS (WebAssembly)', command: ['node', 'test/hosts/quickjs.mjs', door] },
  { name: 'SES lockdown', command: ['node', 'test/hosts/ses.mjs', door] },
];
