import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { doors } from './doors';
import { fuzz } from './fuzz';

const CHUNK_SIZE = 4;

/** Enough that every way in has its turn; `npm run fuzz` gives a million. */
const count = (doors.length + 2) * CHUNK_SIZE;
const size = { hostileCount: count, mutatedCount: count };

it('takes hostile values and changed documents without harm', () => {
  expect(fuzz(1, size, CHUNK_SIZE)).toMatchObject(size);
});

it('knows every public function that takes what nobody has read', () => {
  const signature = /export function\*?\s*(\w+)(?:<[^(]*>)?\(([^;]*?)\): /g;
  const taking = [...readHere('../api/api-report.txt').matchAll(signature)]
    .filter(([, , parameters = '']) => /: unknown\b/.test(parameters))
    .map(([, name]) => name as string);
  expect(taking.length).toBeGreaterThan(30);
  const known = ['./doors.ts', './further-doors.ts', '../schemas/inputs.ts'].map(readHere).join('');
  expect([...new Set(taking)].filter((name) => !known.includes(name))).toEqual([]);
});

const readHere = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
