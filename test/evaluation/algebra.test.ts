import {
  type Answer,
  type CriteriaSet,
  type CriterionStatus,
  evaluateAssessment,
  orThrow,
  parseCriteriaSet,
  type Requirement,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { asOf, assess, met, notApplicable, notMet } from '../arbitraries/assessments';
import { hostSet } from '../arbitraries/criteria-sets';

/** What is known of a part: an open one may be waived, or it surely applies. */
const kinds = ['met', 'not-met', 'not-applicable', 'unknown', 'unknown-but-applicable'] as const;
type Known = (typeof kinds)[number];
type Outcome = 'met' | 'not-met' | 'not-applicable';

/** A part that is known or open, or that combines parts itself. */
type Tree = Known | Combination;
interface Combination {
  readonly kind: 'all-of' | 'any-of' | 'at-least';
  readonly partCount?: number;
  readonly whenFewerApply?: 'lower' | 'unknown';
  readonly parts: readonly Tree[];
}

const allOf = (...parts: readonly Tree[]): Combination => ({ kind: 'all-of', parts });
const anyOf = (...parts: readonly Tree[]): Combination => ({ kind: 'any-of', parts });
const atLeast = (partCount: number, ...parts: readonly Tree[]): Combination => ({
  kind: 'at-least',
  partCount,
  whenFewerApply: 'lower',
  parts,
});
const neverFewerThan = (partCount: number, ...parts: readonly Tree[]): Combination => ({
  ...atLeast(partCount, ...parts),
  whenFewerApply: 'unknown',
});

const answers: Readonly<Record<Known, Answer>> = {
  met,
  'not-met': notMet,
  'not-applicable': notApplicable,
  unknown: { kind: 'unknown', reason: 'not-assessed' },
  'unknown-but-applicable': { kind: 'unknown', reason: 'not-assessed' },
};

const requirementOf = (tree: Tree): Requirement =>
  typeof tree === 'string'
    ? { kind: 'attested' }
    : ({
        ...tree,
        parts: tree.parts.map((part, index) => ({
          id: `part-${index}`,
          // A combination may not be waived as a whole: all that is told of it comes from its parts.
          notApplicable:
            typeof part === 'string' && part !== 'unknown-but-applicable' ? 'free' : 'never',
          requirement: requirementOf(part),
        })),
      } as Requirement);

const answerOf = (tree: Tree): Answer =>
  typeof tree === 'string'
    ? answers[tree]
    : {
        kind: 'parts',
        parts: tree.parts.map((part, index) => ({
          partId: `part-${index}`,
          answer: answerOf(part),
        })),
      };

/** Sets are read once for each shape: there are many lists of few shapes. */
const sets = new Map<string, CriteriaSet>();

function setOf(requirement: Requirement): CriteriaSet {
  const key = JSON.stringify(requirement);
  const criteria = [{ id: 'a', notApplicable: 'never', requirement }];
  const set = sets.get(key) ?? orThrow(parseCriteriaSet({ ...hostSet, criteria }));
  sets.set(key, set);
  return set;
}

/** How the engine judges a combination; an open one in the words of a part, so that it can be compared with one. */
function judged(tree: Combination): Known {
  const key = JSON.stringify(tree);
  const known = judgements.get(key) ?? judge(tree);
  judgements.set(key, known);
  return known;
}

/** The laws ask after the same combinations again and again. */
const judgements = new Map<string, Known>();

function judge(tree: Combination): Known {
  const assessment = assess(setOf(requirementOf(tree)), [answerOf(tree)]);
  const [finding] = evaluateAssessment(assessment, { asOf }).findings;
  return named(finding?.status ?? 'unknown', finding?.mayNotApply ?? false);
}

const named = (status: CriterionStatus, mayNotApply: boolean): Known =>
  status === 'unknown' && !mayNotApply ? 'unknown-but-applicable' : status;

/** Tries every outcome of whatever is open. */
function bruteForce(tree: Tree): Known {
  const outcomes = new Set(outcomesOf(tree));
  const [only] = outcomes;
  if (outcomes.size === 1 && only !== undefined) return only;
  return named('unknown', outcomes.has('not-applicable'));
}

function outcomesOf(tree: Tree): readonly Outcome[] {
  if (tree === 'unknown') return ['met', 'not-met', 'not-applicable'];
  if (tree === 'unknown-but-applicable') return ['met', 'not-met'];
  if (typeof tree === 'string') return [tree];
  const ways = tree.parts.reduce<readonly (readonly Outcome[])[]>(
    (lists, part) => lists.flatMap((list) => outcomesOf(part).map((outcome) => [...list, outcome])),
    [[]],
  );
  return ways.flatMap((way) => combined(tree, way));
}

function combined(
  { kind, partCount = 0, whenFewerApply }: Combination,
  outcomes: readonly Outcome[],
): readonly Outcome[] {
  const applicable = outcomes.filter((outcome) => outcome !== 'not-applicable');
  if (applicable.length === 0) return ['not-applicable'];
  const metCount = applicable.filter((outcome) => outcome === 'met').length;
  const required = { 'all-of': applicable.length, 'any-of': 1, 'at-least': partCount }[kind];
  // Nobody has said what then holds, so it may be either.
  if (required > applicable.length && whenFewerApply === 'unknown') return ['met', 'not-met'];
  return [metCount >= Math.min(required, applicable.length) ? 'met' : 'not-met'];
}

const listsOf = (length: number): readonly (readonly Known[])[] =>
  length === 0 ? [[]] : listsOf(length - 1).flatMap((list) => kinds.map((kind) => [...list, kind]));
const lists = [1, 2, 3, 4].flatMap(listsOf);

type Operator = (...parts: readonly Tree[]) => Combination;
const operators: readonly { readonly name: string; readonly operator: Operator }[] = [
  { name: 'all-of', operator: allOf },
  { name: 'any-of', operator: anyOf },
  ...[1, 2, 3, 4].map((count) => ({
    name: `at-least ${count}`,
    // No more can be asked for than there are parts.
    operator: (...parts: readonly Tree[]) => atLeast(Math.min(count, parts.length), ...parts),
  })),
  ...[1, 2, 3, 4].map((count) => ({
    name: `at-least ${count}, never fewer`,
    operator: (...parts: readonly Tree[]) =>
      neverFewerThan(Math.min(count, parts.length), ...parts),
  })),
];

/** The lists for which a law does not hold: none, if it is one. */
const broken = <Parts>(
  all: readonly Parts[],
  one: (parts: Parts) => Known,
  other: (parts: Parts) => Known,
): readonly Parts[] => all.filter((parts) => one(parts) !== other(parts));

describe.each(operators)('$name of up to four parts', ({ operator }) => {
  it('is exactly as open as its outcomes', () => {
    expect(
      broken(
        lists,
        (parts) => judged(operator(...parts)),
        (parts) => bruteForce(operator(...parts)),
      ),
    ).toEqual([]);
  });

  it('does not depend on the order', () => {
    expect(
      broken(
        lists,
        (parts) => judged(operator(...parts)),
        (parts) => judged(operator(...parts.toSorted())),
      ),
    ).toEqual([]);
  });

  it('leaves a part alone as it is', () => {
    expect(
      broken(
        kinds,
        (part) => judged(operator(part)),
        (part) => part,
      ),
    ).toEqual([]);
  });
});

describe.each(operators.slice(0, 2))('$name', ({ operator }) => {
  it('has what does not apply for its identity', () => {
    expect(
      broken(
        lists.filter(({ length }) => length < 4),
        (parts) => judged(operator(...parts)),
        (parts) => judged(operator(...parts, 'not-applicable')),
      ),
    ).toEqual([]);
  });

  it('says of a part twice what it says of it once', () => {
    expect(
      broken(
        lists.filter(({ length }) => length < 3),
        (parts) => judged(operator(...parts)),
        (parts) => judged(operator(...parts, ...parts)),
      ),
    ).toEqual([]);
  });

  it('does not depend on how its parts are nested', () => {
    const nestings = lists.flatMap((parts) =>
      parts.slice(1).map((_, at) => ({ left: parts.slice(0, at + 1), right: parts.slice(at + 1) })),
    );
    for (const nested of [
      ({ left, right }: Nesting) => operator(operator(...left), ...right),
      ({ left, right }: Nesting) => operator(...left, operator(...right)),
      ({ left, right }: Nesting) => operator(operator(...left), operator(...right)),
    ]) {
      expect(
        broken(
          nestings,
          ({ left, right }) => judged(operator(...left, ...right)),
          (nesting) => judged(nested(nesting)),
        ),
      ).toEqual([]);
    }
  });
});

interface Nesting {
  readonly left: readonly Known[];
  readonly right: readonly Known[];
}

describe('at-least', () => {
  it('1 is any-of', () => {
    expect(
      broken(
        lists,
        (parts) => judged(atLeast(1, ...parts)),
        (parts) => judged(anyOf(...parts)),
      ),
    ).toEqual([]);
  });

  it('all of its parts is all-of', () => {
    expect(
      broken(
        lists,
        (parts) => judged(atLeast(parts.length, ...parts)),
        (parts) => judged(allOf(...parts)),
      ),
    ).toEqual([]);
  });

  it('takes away with a part that does not apply no more than the part', () => {
    expect(
      broken(
        lists.filter(({ length }) => length < 4),
        (parts) => judged(atLeast(Math.min(2, parts.length), ...parts)),
        (parts) => judged(atLeast(Math.min(2, parts.length), ...parts, 'not-applicable')),
      ),
    ).toEqual([]);
  });
});

describe('combinations of combinations', () => {
  const inner = listsOf(2).flatMap(([one, other]) => {
    // The order of parts has been seen not to matter.
    if (one === undefined || other === undefined || one > other) return [];
    return [
      allOf(one, other),
      anyOf(one, other),
      atLeast(2, one, other),
      neverFewerThan(2, one, other),
    ];
  });

  it.each([...operators.slice(0, 4), ...operators.slice(6, 8)])(
    '$name of two are exactly as open as their outcomes',
    (given) => {
      const pairs = inner.flatMap((one) => inner.map((other) => given.operator(one, other)));
      expect(broken(pairs, judged, bruteForce)).toEqual([]);
    },
  );

  it('nested three deep are exactly as open as their outcomes', () => {
    const trees = inner.flatMap((tree) =>
      kinds.flatMap((one) => [
        allOf(one, anyOf(tree, one)),
        anyOf(one, allOf(tree, one)),
        atLeast(2, one, atLeast(1, tree, 'unknown'), tree),
        neverFewerThan(2, one, neverFewerThan(2, tree, 'unknown'), tree),
      ]),
    );
    expect(broken(trees, judged, bruteForce)).toEqual([]);
  });
});
