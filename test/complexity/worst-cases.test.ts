import * as root from 'model-ward-rules';
import * as batch from 'model-ward-rules/batch';
import * as explanation from 'model-ward-rules/explanation';
import * as intake from 'model-ward-rules/intake';
import * as json from 'model-ward-rules/json';
import * as planning from 'model-ward-rules/planning';
import * as register from 'model-ward-rules/register';
import * as schemas from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import { bounded } from './bounded';
import { worstCases } from './worst-cases';

const isFunction = ([name, value]: readonly [string, unknown]): boolean =>
  typeof value === 'function' && /^[a-z]/.test(name);
const entries = [root, batch, planning, register, explanation, intake, json, schemas];
const functions = new Set(
  entries.flatMap((entry) =>
    Object.entries(entry)
      .filter(isFunction)
      .map(([name]) => name),
  ),
);
const SMALL = 20;

describe('the worst cases', () => {
  it('are known of every public function, or why its input cannot grow: a new one needs either', () => {
    const measured = new Set(Object.keys(worstCases).map((name) => name.split(',')[0]));
    const named = [...measured, ...Object.values(bounded).flat()];
    expect(named.sort()).toEqual([...functions].sort());
  });

  it.each(Object.entries(worstCases))('%s: can be prepared and run', (_, { prepare }) => {
    expect(prepare(SMALL)).not.toThrow();
  });
});
