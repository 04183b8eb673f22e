import { inspect, isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { mutated } from '../arbitraries/mutations';
import { type Door, doors, faultsOnBytes, faultsOnText, goodLines } from './doors';
import { watchGlobals, whilePolluted } from './globals';
import { LONGEST_MS, processorMs } from './hang';
import { hostileIn } from './hostile-values';

/** How many values of each sort are to be given. */
export interface FuzzSize {
  readonly hostileCount: number;
  readonly mutatedCount: number;
}

/** How many were given; texts and files are among the changed ones. */
export interface FuzzCounts extends FuzzSize {
  readonly textCount: number;
  readonly fileCount: number;
  /** How long the slowest took, with all that was asked of it. @unit milliseconds of the processor */
  readonly slowestMs: number;
}

const CHUNK_SIZE = 500;
const POLLUTED_EVERY = 8;

/** So many turns have the others for one of the slow ways in. */
const TURNS_FOR_ONE_SLOW = 5;

const inTurns = <Entry extends { readonly door: Door }>(
  entries: readonly Entry[],
): readonly Entry[] => {
  const quick = entries.filter(({ door }) => door.isSlow !== true);
  return [
    ...entries,
    ...Array(TURNS_FOR_ONE_SLOW - 1)
      .fill(quick)
      .flat(),
  ];
};

/** Every way in with the values that are made for it. */
const hostile = inTurns(doors.map((door) => ({ door, values: hostileIn(door.good) })));
const changed = inTurns(
  doors
    .filter(({ name }) => name !== 'cells')
    .map((door) => ({ door, values: mutated(fc.constantFrom(...door.good)) })),
);

/** Cuts a text short, or puts something else in one place of it. */
const brokenText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...goodLines),
      mutated(fc.constantFrom(...goodLines.map(parse))).map(write),
    ),
    fc.nat(),
    fc.constantFrom(
      '',
      '"',
      '{',
      '}',
      ',',
      ':',
      '\\',
      '\ud800',
      '\u0000',
      '1',
      'e9',
      'null',
      '"unitId":1,',
    ),
    fc.constantFrom('cut', 'replace', 'insert', 'keep'),
  )
  .map(([text, seed, piece, way]) => {
    const at = seed % (text.length + 1);
    if (way === 'keep') return text;
    if (way === 'cut') return text.slice(0, at);
    return text.slice(0, at) + piece + text.slice(way === 'insert' ? at : at + 1);
  });

/** A file of lines with some of its bytes others. */
const brokenFile: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.array(fc.constantFrom(...goodLines, '', '\ufeff'), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '\r\n'),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }),
  )
  .map(([lines, end, flips]) => {
    const bytes = new TextEncoder().encode(lines.join(end) + end);
    for (const [place, byte] of flips) bytes[place % bytes.length] = byte;
    return bytes;
  });

function parse(text: string): unknown {
  return JSON.parse(text);
}

function write(value: unknown): string {
  return JSON.stringify(value);
}

/** Gives so many hostile values, and so many changed good ones, to every way in by turns; throws at the first fault. */
export function fuzz(
  seed: number,
  { hostileCount, mutatedCount }: FuzzSize,
  chunkSize: number = CHUNK_SIZE,
): FuzzCounts {
  const changedGlobals = watchGlobals();
  const given = { hostileCount: 0, mutatedCount: 0, textCount: 0, fileCount: 0, slowestMs: 0 };
  let chunkSeed = seed;

  const giveChunk = <Value>(
    name: string,
    values: fc.Arbitrary<Value>,
    size: number,
    faultsOn: (value: Value, place: number) => readonly string[],
  ): number => {
    const chunk = fc.sample(values, { numRuns: size, seed: chunkSeed });
    for (const [place, value] of chunk.entries()) {
      const before = processorMs();
      const found = attempt(() => faultsOn(value, place));
      const milliseconds = processorMs() - before;
      const hangs = milliseconds > LONGEST_MS ? [`took ${milliseconds} ms`] : [];
      const faults = [...found, ...hangs];
      given.slowestMs = Math.max(given.slowestMs, Math.round(milliseconds));
      if (faults.length > 0)
        throw new Error(
          complaint(name, seed, typeof value === 'function' ? value() : value, faults),
        );
    }
    const spoilt = changedGlobals();
    if (spoilt.length > 0) throw new Error(complaint(name, seed, 'globals', spoilt));
    chunkSeed += 1;
    return chunk.length;
  };

  for (let turn = 0; given.hostileCount < hostileCount; turn += 1) {
    const { door, values } = hostile[turn % hostile.length] as (typeof hostile)[number];
    const size = Math.min(chunkSize, hostileCount - given.hostileCount);
    given.hostileCount += giveChunk(door.name, values, size, (make) => door.faultsOn(make()));
  }
  for (let turn = 0; given.mutatedCount < mutatedCount; turn += 1) {
    const size = Math.min(chunkSize, mutatedCount - given.mutatedCount);
    const sort = turn % (changed.length + 2);
    const one = changed[sort - 2];
    if (one !== undefined) {
      giveChunk(one.door.name, one.values, size, (value, place) =>
        faultsOnData(one.door, value, place),
      );
    } else if (sort === 0) {
      given.textCount += giveChunk('JSON text', brokenText, size, faultsOnText);
    } else given.fileCount += giveChunk('lines', brokenFile, size, faultsOnBytes);
    given.mutatedCount += size;
  }
  return given;
}

/** What somebody hung on Object.prototype makes no difference. */
function faultsOnData({ faultsOn, read }: Door, value: unknown, place: number): readonly string[] {
  const faults = faultsOn(value);
  if (read === undefined || place % POLLUTED_EVERY !== 0) return faults;
  const clean = read(value);
  const isSame = [false, true].every((enumerable) =>
    isDeepStrictEqual(
      whilePolluted(() => read(value), enumerable),
      clean,
    ),
  );
  return isSame ? faults : [...faults, 'a polluted prototype makes a difference'];
}

function attempt(run: () => readonly string[]): readonly string[] {
  try {
    return run();
  } catch (thrown) {
    return [`threw ${thrown instanceof Error ? thrown.stack : String(thrown)}`];
  }
}

function complaint(name: string, seed: number, value: unknown, faults: readonly string[]): string {
  const shown = inspect(value, {
    depth: 8,
    showProxy: true,
    maxArrayLength: 20,
    maxStringLength: 300,
  });
  return `${name}, seed ${seed}: ${faults.slice(0, 3).join('; ')}\non ${shown}`;
}
