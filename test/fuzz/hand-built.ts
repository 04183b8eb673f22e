import { inspect } from 'node:util';
import fc from 'fast-check';
import { InputError } from 'model-ward-rules';
import { schemaOf } from '../schemas/schemas';
import { type EngineCall, engineCalls } from './engine-calls';
import { LONGEST_MS, processorMs } from './hang';

/** What came of values that were made by hand and given to the engine without being parsed. */
export interface HandBuiltCounts {
  readonly handBuiltCount: number;
  /** How many were refused as not parsed; the others were answered. */
  readonly refusedCount: number;
  /** How long the slowest took. @unit milliseconds of the processor */
  readonly slowestMs: number;
}

const CHUNK_SIZE = 200;

/** Numbers that the type allows and no parser does. */
const oddNumbers = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  -0,
  0,
  0.5,
  1,
  2 ** 32,
  2 ** 53,
  1e21,
  Number.MIN_VALUE,
];
/** Texts that the type allows and no parser does. */
const oddTexts = [
  '',
  ' ',
  '2025-02-29',
  '01/01/2025',
  '9999-12-31',
  '__proto__',
  'x'.repeat(300),
  '\ud800',
];

/** One change of one place; the kind of what stands there stays, so that the type still holds. */
interface Warp {
  readonly place: number;
  readonly way: number;
}

const warps = fc.array(fc.record({ place: fc.nat(), way: fc.nat() }), {
  minLength: 1,
  maxLength: 3,
});

type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

/** Changes a copy of plain data in one place. */
function warped(value: Plain, { place, way }: Warp): Plain {
  const places: { readonly holder: Record<string, Plain>; readonly key: string }[] = [];
  const root: Record<string, Plain> = { value: structuredClone(value) };
  const walk = (holder: Record<string, Plain>): void => {
    for (const [key, inner] of Object.entries(holder)) {
      places.push({ holder, key });
      if (typeof inner === 'object' && inner !== null) walk(inner as Record<string, Plain>);
    }
  };
  walk(root);
  const { holder, key } = places[place % places.length] as (typeof places)[number];
  holder[key] = changed(holder[key] as Plain, way);
  return root['value'] as Plain;
}

function changed(value: Plain, way: number): Plain {
  if (typeof value === 'number') return oddNumbers[way % oddNumbers.length] as number;
  if (typeof value === 'string') return oddTexts[way % oddTexts.length] as string;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return changedList(value, way);
  return value;
}

/** Empty, doubled, turned round, or cut at either end. */
function changedList(list: Plain[], way: number): Plain[] {
  const ways: readonly (() => Plain[])[] = [
    () => [],
    () => [...list, ...structuredClone(list)],
    () => [...list].reverse(),
    () => list.slice(1),
    () => list.slice(0, -1),
  ];
  return (ways[way % ways.length] as () => Plain[])();
}

/** Gives so many values made by hand to the functions of the engine by turns; throws at the first fault. */
export function fuzzHandBuilt(
  seed: number,
  size: number,
  calls: readonly EngineCall[] = engineCalls,
  chunkSize: number = CHUNK_SIZE,
): HandBuiltCounts {
  let handBuiltCount = 0;
  let refusedCount = 0;
  let slowestMs = 0;
  for (let turn = 0; handBuiltCount < size; turn += 1) {
    const one = calls[turn % calls.length] as EngineCall;
    const numRuns = Math.min(chunkSize, size - handBuiltCount);
    const cases = fc.sample(fc.tuple(one.good, fc.nat(), warps), { numRuns, seed: seed + turn });
    for (const [good, which, changes] of cases) {
      const args = [...good];
      const at = which % args.length;
      args[at] = changes.reduce(warped, args[at] as Plain);
      const isRefused = changes.every((change) =>
        isRefusedBy(one.schemas[at], warped(good[at] as Plain, change)),
      );
      const { fault, wasRefused, milliseconds } = outcomeOf(one, good, args, isRefused);
      if (fault !== undefined) throw new Error(complaint(one.name, seed, args, fault));
      if (wasRefused) refusedCount += 1;
      slowestMs = Math.max(slowestMs, milliseconds);
      handBuiltCount += 1;
    }
  }
  return { handBuiltCount, refusedCount, slowestMs: Math.round(slowestMs) };
}

interface Outcome {
  readonly fault?: string;
  readonly wasRefused: boolean;
  readonly milliseconds: number;
}

function outcomeOf(
  one: EngineCall,
  good: readonly unknown[],
  args: readonly unknown[],
  isRefused: boolean,
): Outcome {
  const before = processorMs();
  try {
    const result = one.call(...(args as never[]));
    const milliseconds = processorMs() - before;
    if (milliseconds > LONGEST_MS)
      return { fault: `took ${milliseconds} ms`, wasRefused: false, milliseconds };
    const opened = isRefused && failsOpen(one, good, result);
    return {
      ...(opened ? { fault: `fails open: ${inspect(result, { depth: 4 })}` } : {}),
      wasRefused: false,
      milliseconds,
    };
  } catch (thrown) {
    const milliseconds = processorMs() - before;
    const isRefusal =
      thrown instanceof InputError &&
      thrown.issues.every(({ code }) => code === 'argument/not-parsed');
    const fault = isRefusal
      ? undefined
      : `threw ${thrown instanceof Error ? thrown.stack : String(thrown)}`;
    return { ...(fault === undefined ? {} : { fault }), wasRefused: true, milliseconds };
  }
}

/** Whether a change alone made a value that its schema refuses: several may make a good one of something else. */
function isRefusedBy(schema: string | undefined, arg: unknown): boolean {
  return schema !== undefined && !schemaOf(schema).safeParse(arg).success;
}

/** Whether a value that is refused brought a good answer that the value without the change does not bring. */
function failsOpen(one: EngineCall, good: readonly unknown[], result: unknown): boolean {
  return goodAnswers(result) > 0 && goodAnswers(one.call(...(good as never[]))) === 0;
}

const GOOD = new Set(['eligible', 'recognised', 'maintained', 'reached']);

/** How many outcomes in a result say something good of somebody. */
function goodAnswers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (count, [key, inner]) =>
      count + (key === 'outcome' && GOOD.has(inner as string) ? 1 : 0) + goodAnswers(inner),
    0,
  );
}

function complaint(name: string, seed: number, args: readonly unknown[], fault: string): string {
  return `${name}, seed ${seed}: ${fault}\non ${inspect(args, { depth: 8, maxArrayLength: 20, maxStringLength: 300 })}`;
}
