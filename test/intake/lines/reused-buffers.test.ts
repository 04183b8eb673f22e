import { packAssessments } from 'model-ward-rules/batch';
import {
  packAssessmentLines,
  readAssessmentLines,
  readAssessmentStream,
} from 'model-ward-rules/intake';
import { modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { asOf } from '../../arbitraries/assessments';

const lineOf = (unit: number): string =>
  JSON.stringify({
    unitId: `phường-${unit}`,
    assessmentYear: 2024,
    criteriaSet: { id: 'model-ward-police-20' },
    basis: 'confirmed',
    results: { kind: 'tally', metCount: unit % 21, criteriaCount: 20 },
  });
const file = new TextEncoder().encode(
  Array.from({ length: 24 }, (_, unit) => `${lineOf(unit)}\n`).join(''),
);
const sets = [modelWardPolice20];
const whole = [...readAssessmentLines(file, sets)];
const assessments = whole.flatMap(({ result }) => (result.ok ? [result.value] : []));
const packed = packAssessments(modelWardPolice20, assessments, { asOf });

const kinds = {
  Buffer: (size: number) => Buffer.alloc(size),
  Uint8Array: (size: number) => new Uint8Array(size),
};

/** Reads the file as `fs.readSync` does: into one buffer, again and again. */
function* refilled(buffer: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < file.length; from += buffer.length) {
    const piece = file.subarray(from, from + buffer.length);
    buffer.fill(0x21);
    buffer.set(piece);
    yield buffer.subarray(0, piece.length);
  }
}

describe.each(Object.entries(kinds))('lines read into one %s again and again (Q1)', (_, make) => {
  it('are the lines of the file, for buffers of every size', () => {
    for (let size = 1; size <= 2 * lineOf(10).length; size += 1) {
      expect([...readAssessmentLines(refilled(make(size)), sets)]).toEqual(whole);
    }
    expect([...readAssessmentLines(refilled(make(file.length)), sets)]).toEqual(whole);
  });

  it('give the same columns', () => {
    for (let size = 1; size <= 2 * lineOf(10).length; size += 1) {
      const lines = packAssessmentLines(refilled(make(size)), modelWardPolice20, { asOf });
      expect(lines.packed).toEqual(packed);
    }
  });

  it('are the lines of a stream', async () => {
    async function* stream() {
      yield* refilled(make(100));
    }
    const lines = [];
    for await (const line of readAssessmentStream(stream(), sets)) lines.push(line);
    expect(lines).toEqual(whole);
  });
});
