import * as root from 'model-ward-rules';
import * as batch from 'model-ward-rules/batch';
import * as engine from 'model-ward-rules/engine';
import * as explanation from 'model-ward-rules/explanation';
import * as intake from 'model-ward-rules/intake';
import * as planning from 'model-ward-rules/planning';
import * as published from 'model-ward-rules/published';
import * as register from 'model-ward-rules/register';
import { describe, expect, it } from 'vitest';

/** The places under a value that can be written to. */
function openPlaces(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => openPlaces(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

describe('exported data (Q15)', () => {
  it.each(
    Object.entries({ root, batch, engine, explanation, intake, planning, register, published }),
  )('of %s cannot be changed by a host', (_, entry) => {
    const open = Object.entries(entry).flatMap(([name, value]) => openPlaces(value, name));
    expect(open).toEqual([]);
  });
});
