import { isObject } from '../foundation/reading/plain-object';
import type { StoredGround } from '../foundation/value/stored-comparison';

/** What a result names of each ground: each once. */
export type Grounds = ReadonlyMap<StoredGround, ReadonlySet<string>>;

/** What a result rests on, and the rest: what it answers. */
export interface PartedResult {
  readonly grounds: Grounds;
  readonly answer: unknown;
}

/** What only the head of a result says for all of it; further down the same keys are part of the answer. */
const groundsOfHead: ReadonlyMap<string, StoredGround> = /* @__PURE__ */ new Map<
  string,
  StoredGround
>([
  ['unitId', 'unit'],
  ['assessmentYear', 'year'],
  ['counting', 'counting'],
  ['base', 'counting'],
  ['population', 'counting'],
]);

/** What is asked or applied at any depth: the days, which are the same in all of a result, and editions. */
const groundsAnywhere: ReadonlyMap<string, StoredGround> = /* @__PURE__ */ new Map<
  string,
  StoredGround
>([
  ['asOf', 'day'],
  ['knownAt', 'known-at'],
  ['criteriaSet', 'criteria-set'],
  ['policy', 'policy'],
  ['policies', 'policy'],
  ['scheme', 'scheme'],
  ['crosswalk', 'crosswalk'],
  ['target', 'target'],
  ['roadmap', 'roadmap'],
]);

/** Keys under which a result holds another one of the same unit. */
const heads: ReadonlySet<string> = /* @__PURE__ */ new Set(['verdict', 'evaluation']);

/** Parts a result into what it rests on and what it answers. */
export function partGrounds(value: unknown): PartedResult {
  const grounds = new Map<StoredGround, Set<string>>();
  const note = (ground: StoredGround, named: unknown): void => {
    const texts = grounds.get(ground) ?? new Set();
    for (const one of Array.isArray(named) ? named : [named]) texts.add(groundText(one));
    grounds.set(ground, texts);
  };
  const answerOf = (part: unknown, isHead: boolean): unknown => {
    if (Array.isArray(part)) return part.map((item) => answerOf(item, false));
    if (!isObject(part)) return part;
    return Object.fromEntries(
      Object.entries(part).flatMap(([key, item]) => {
        const ground = groundsAnywhere.get(key) ?? (isHead ? groundsOfHead.get(key) : undefined);
        if (ground === undefined) return [[key, answerOf(item, isHead && heads.has(key))]];
        note(ground, item);
        return [];
      }),
    );
  };
  const answer = answerOf(value, true);
  return { grounds, answer };
}

/** An edition as people write it, `all-must-be-met@1`; of other things what they say, in the order of their keys. */
function groundText(ground: unknown): string {
  if (!isObject(ground)) return String(ground);
  const { id, revision } = ground;
  if (typeof id === 'string') return `${id}@${revision}`;
  const keys = Object.keys(ground).sort();
  return keys.map((key) => String(ground[key])).join(' ');
}
