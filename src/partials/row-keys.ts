import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { VerdictOutcome } from '../recognition/verdict';
import { readBase64, writeBase64 } from './base64';
import { addText, addWord, finish, type GrowingDigest, newDigest } from './digest';

/** Whom a row is about, where it stands, and what became of it. */
export interface RowKey {
  /** The hash of unit and year. */
  readonly high: number;
  readonly low: number;
  /** How far into its range the line begins. */
  readonly offset: number;
  /** The place of its group among the groups of the part. */
  readonly group: number;
  /** The place of its basis and outcome in `cells`; `cells.length` where another set judges it. */
  readonly cell: number;
}

/**
 * Says on which side a row is counted, and as what.
 *
 * @category Batch
 */
export interface Cell {
  /** On which side. */
  readonly basis: AssessmentBasis;
  /** As what. */
  readonly outcome: VerdictOutcome;
}

/** Every side and outcome, each at the place that stands for it in a key. */
export const cells: readonly Cell[] = [
  { basis: 'confirmed', outcome: 'eligible' },
  { basis: 'confirmed', outcome: 'not-eligible' },
  { basis: 'confirmed', outcome: 'undetermined' },
  { basis: 'confirmed', outcome: 'not-assessed' },
  { basis: 'projected', outcome: 'eligible' },
  { basis: 'projected', outcome: 'not-eligible' },
  { basis: 'projected', outcome: 'undetermined' },
  { basis: 'projected', outcome: 'not-assessed' },
];

/** The place that stands for a row which another set judges. */
export const SET_ASIDE = 8;

export const KEY_BYTES = 16;
/** So many groups have a number of their own in a key. */
export const MAX_GROUPS: number = 1_048_576;
/** A block is a text of 8,000 digits, which every reader takes within its usual limits. */
export const KEYS_PER_BLOCK = 375;
const BLOCK_BYTES = 6_000;

/** The hash of whom a row is about: one assessment of a unit and year counts, whatever its set and basis. */
export function unitYearHash(
  unitId: string,
  assessmentYear: number,
): { readonly high: number; readonly low: number } {
  const digest: GrowingDigest = newDigest();
  addWord(digest, assessmentYear);
  addText(digest, unitId);
  return finish(digest);
}

/** Takes keys one by one. */
export interface KeyWriter {
  add(key: RowKey): void;
  /** The blocks of all keys, the last one perhaps shorter. */
  close(): readonly string[];
}

/** Begins a list of keys. */
export function writeKeys(): KeyWriter {
  const blocks: string[] = [];
  const block = new Uint8Array(BLOCK_BYTES);
  const view = new DataView(block.buffer);
  let used = 0;
  return {
    add({ high, low, offset, group, cell }) {
      view.setUint32(used, high);
      view.setUint32(used + 4, low);
      view.setUint8(used + 8, Math.floor(offset / 2 ** 32));
      view.setUint32(used + 9, offset % 2 ** 32);
      view.setUint16(used + 13, group >>> 4);
      view.setUint8(used + 15, ((group & 15) << 4) | cell);
      used += KEY_BYTES;
      if (used === BLOCK_BYTES) {
        blocks.push(writeBase64(block));
        used = 0;
      }
    },
    close: () => (used === 0 ? blocks : [...blocks, writeFilledUp(block.subarray(0, used))]),
  };
}

/** Fills a short block up to a multiple of three; what is over is less than a key. */
function writeFilledUp(bytes: Uint8Array): string {
  const whole = new Uint8Array(Math.ceil(bytes.length / 3) * 3);
  whole.set(bytes);
  return writeBase64(whole);
}

/** Reads the keys of blocks, in order; throws nothing: blocks that no writer made give no key. */
export function* readKeys(blocks: readonly string[]): Generator<RowKey, void, undefined> {
  for (const block of blocks) {
    const bytes = readBase64(block);
    if (bytes === undefined) return;
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + KEY_BYTES <= bytes.length; at += KEY_BYTES) {
      const last = view.getUint8(at + 15);
      yield {
        high: view.getUint32(at),
        low: view.getUint32(at + 4),
        offset: view.getUint8(at + 8) * 2 ** 32 + view.getUint32(at + 9),
        group: view.getUint16(at + 13) * 16 + (last >>> 4),
        cell: last & 15,
      };
    }
  }
}
