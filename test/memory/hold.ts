import { cases } from './cases';

/** What a case takes before and with its input, in bytes. */
export interface Held {
  readonly before: number;
  readonly withInput: number;
}

const used = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

// A process of its own: it makes one input and says how much that takes, or reads it within the heap that it was given.
const [place, job] = process.argv.slice(2);
const { prepare } = cases[Number(place)] as (typeof cases)[number];
const before = used();
const call = prepare();
if (job === 'size') {
  console.log(JSON.stringify({ before, withInput: used() } satisfies Held));
  // Until here, so that the input is still held when it is measured.
  process.exit(typeof call === 'function' ? 0 : 1);
}
call();
