import {
  parseAssessment,
  parseAssessmentJson,
  parseCriteriaSet,
  parsePlainDate,
} from 'model-ward-rules';
import { expect, it } from 'vitest';
import { hostSet } from '../../arbitraries/criteria-sets';
import { read } from '../assessments/tables';
import { clause } from './clause';

const good = {
  unitId: 'ward-1',
  assessmentYear: 2024,
  criteriaSet: { id: 'model-ward-police-20' },
  basis: 'confirmed',
  results: { kind: 'tally', metCount: 19, criteriaCount: 20 },
};

/** Reads the good assessment with something else in it. */
const parse = (change: object) => () => parseAssessment({ ...good, ...change });

/** Adds own keys that object literals cannot have. */
const withOwn = (key: PropertyKey, property: PropertyDescriptor): object =>
  Object.defineProperty({ ...good }, key, { enumerable: true, ...property });

function throwing(): never {
  throw new Error('from the sender');
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

const cyclic: Record<string, unknown> = {};
cyclic['results'] = cyclic;

class Assessment {
  unitId = 'ward-1';
}

clause('own __proto__, constructor, prototype keys are refused: input/reserved-key', [
  ...['__proto__', 'constructor', 'prototype'].map((key) => ({
    name: key,
    run: () => parseAssessment(withOwn(key, { value: { isAdmin: true } })),
    told: [['E', key, 'input/reserved-key', { key }] as const],
  })),
  {
    name: 'deep within, in parsed JSON',
    run: () =>
      parseAssessment({
        ...good,
        results: JSON.parse('{"kind":"tally","metCount":1,"criteriaCount":20,"__proto__":{}}'),
      }),
    told: [['E', 'results.__proto__', 'input/reserved-key']],
    texts: {
      vi: [
        'Khóa "__proto__" là từ dành riêng của ngôn ngữ lập trình nên không được nhận.',
        'Đổi tên hoặc bỏ khóa này.',
      ],
      en: [
        'The key "__proto__" is reserved by JavaScript and is refused.',
        'Rename the key or leave it out.',
      ],
    },
  },
  {
    name: 'in a row',
    run: () => read([JSON.parse('{"unitId":"ward-1","tally":"3/3","__proto__":1}')]),
    told: [['E', '2', 'input/reserved-key']],
  },
]);

clause('class instances, Map, Date, symbols, bigints, functions are refused: input/not-plain', [
  {
    name: 'class instance',
    run: () => parseAssessment(new Assessment()),
    told: [['E', '', 'input/not-plain', { received: 'a class instance' }]],
  },
  {
    name: 'Map',
    run: parse({ results: new Map() }),
    told: [['E', 'results', 'input/not-plain']],
  },
  {
    name: 'Date',
    run: parse({ assessmentYear: new Date(0) }),
    told: [['E', 'assessmentYear', 'input/not-plain']],
  },
  {
    name: 'boxed text',
    run: parse({ unitId: Object('ward-1') }),
    told: [['E', 'unitId', 'input/not-plain']],
  },
  {
    name: 'symbol as value',
    run: parse({ unitId: Symbol('ward-1') }),
    told: [['E', 'unitId', 'input/not-plain', { received: 'symbol' }]],
  },
  {
    name: 'symbol as key',
    run: () => parseAssessment(withOwn(Symbol('x'), { value: 1 })),
    told: [['E', '', 'input/not-plain']],
  },
  {
    name: 'bigint',
    run: parse({ assessmentYear: 2024n }),
    told: [['E', 'assessmentYear', 'input/not-plain', { received: 'bigint' }]],
  },
  {
    name: 'function',
    run: parse({ results: () => good.results }),
    told: [['E', 'results', 'input/not-plain', { received: 'function' }]],
  },
  {
    name: 'what JSON.stringify would ask (toJSON)',
    run: parse({ results: { toJSON: () => good.results } }),
    told: [['E', 'results.toJSON', 'input/not-plain']],
  },
  {
    name: 'object without a prototype is plain',
    run: () => parseAssessment(Object.assign(Object.create(null), good)),
    value: good,
  },
]);

clause('accessors, Proxy, revoked Proxy are refused: input/hostile', [
  {
    name: 'accessor that throws',
    run: () => parseAssessment(withOwn('unitId', { get: throwing })),
    told: [['E', 'unitId', 'input/hostile', {}]],
  },
  {
    name: 'accessor that would give a good value',
    run: () => parseAssessment(withOwn('unitId', { get: () => 'ward-1' })),
    told: [['E', 'unitId', 'input/hostile']],
  },
  {
    name: 'accessor in a list',
    run: parse({
      results: {
        kind: 'by-criterion',
        answers: Object.defineProperty([], 0, { get: throwing, enumerable: true }),
      },
    }),
    told: [['E', 'results.answers.0', 'input/hostile']],
  },
  {
    name: 'proxy that throws',
    run: parse({ results: new Proxy({}, { ownKeys: throwing }) }),
    told: [['E', 'results', 'input/hostile']],
  },
  {
    name: 'proxy that throws halfway',
    run: parse({ results: new Proxy(good.results, { getOwnPropertyDescriptor: throwing }) }),
    told: [['E', 'results', 'input/hostile']],
  },
  {
    name: 'revoked proxy',
    run: () => parseAssessment(revoked()),
    told: [['E', '', 'input/hostile']],
  },
  {
    name: 'revoked proxy in the place of a day',
    run: () => parsePlainDate(revoked()),
    told: [['E', '', 'input/wrong-type', { received: 'object' }]],
  },
  {
    name: 'revoked proxy in the place of a text',
    run: () => parseAssessmentJson(revoked() as never),
    told: [['E', '', 'input/wrong-type', { received: 'object' }]],
  },
  {
    name: 'revoked proxy among rows',
    run: () => read([['unitId', 'tally'], revoked()]),
    told: [['E', '2', 'input/hostile']],
  },
]);

clause('depth over 16, cycles are refused: input/too-deep', [
  {
    name: '17 levels',
    run: () => parseAssessment(nested(17)),
    told: [['E', Array(16).fill(0).join('.'), 'input/too-deep', { maxDepth: 16 }]],
  },
  {
    name: '16 levels are read, and are no assessment',
    run: () => parseAssessment(nested(16)),
    told: [['E', '', 'input/wrong-type']],
  },
  {
    name: 'cycle',
    run: () => parseAssessment(cyclic),
    told: [['E', 'results', 'input/too-deep', { maxDepth: 16 }]],
    texts: {
      vi: [
        'Dữ liệu lồng nhau quá 16 cấp hoặc tự chứa chính nó.',
        'Kiểm tra cấu trúc dữ liệu; nếu đúng là cần, nâng giới hạn maxDepth.',
      ],
      en: [
        'The input is nested deeper than 16 levels, or contains itself.',
        'Check the structure; if it really is this deep, raise the limit maxDepth.',
      ],
    },
  },
]);

clause('over the size limits is refused: input/too-large', [
  {
    name: 'a text',
    run: parse({ unitId: 'x'.repeat(10_001) }),
    told: [['E', 'unitId', 'input/too-large', { limit: 'maxTextLength', maximum: 10_000 }]],
  },
  {
    name: 'a sparse list of four billion',
    run: parse({ results: Array(2 ** 32 - 1) }),
    told: [['E', 'results', 'input/too-large', { limit: 'maxItems', maximum: 10_000_000 }]],
  },
  {
    name: 'a limit of the host',
    run: () => parseAssessment(good, { limits: { maxItems: 5 } }),
    told: [['E', '', 'input/too-large', { maximum: 5 }]],
  },
  {
    name: 'rows without end',
    run: () => read(Array(2 ** 32 - 1)),
    told: [['E', '', 'input/too-large']],
  },
  {
    name: 'one row without end refuses itself alone',
    run: () => read([['unitId', 'tally'], Array(2 ** 32 - 1)]),
    told: [['E', '2', 'input/too-large']],
  },
]);

clause('NaN, Infinity are refused: input/not-finite; -0 is 0 without a word', [
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((number) => ({
    name: String(number),
    run: parse({ assessmentYear: number }),
    told: [['E', 'assessmentYear', 'input/not-finite', { received: String(number) }] as const],
  })),
  {
    name: '-0',
    run: parse({ results: { kind: 'tally', metCount: -0, criteriaCount: 20 } }),
    value: { ...good, results: { kind: 'tally', metCount: 0, criteriaCount: 20 } },
  },
]);

clause(
  'an object with a length in the place of a text or a list is of the wrong type, and no more',
  [
    ...[0, 5, 1_000, {}, null].map((length) => ({
      name: JSON.stringify({ length }),
      run: parse({ unitId: { length } }),
      told: [
        ['E', 'unitId', 'input/wrong-type', { expected: 'text', received: 'object' }] as const,
      ],
    })),
    {
      name: 'a list',
      run: () => parseCriteriaSet({ ...hostSet, criteria: { length: {} } }),
      told: [['E', 'criteria', 'input/wrong-type', { expected: 'list' }]],
    },
  ],
);

clause('an unknown key is refused, with the nearest known key: input/unknown-key', [
  {
    name: 'a misspelt key',
    run: parse({ assesmentYear: 2024 }),
    told: [['E', 'assesmentYear', 'input/unknown-key', { nearest: 'assessmentYear' }]],
    texts: {
      vi: [
        'Không có mục nào tên "assesmentYear" ở đây.',
        'Nếu đúng ra là "assessmentYear" thì sửa lại tên mục; nếu không, bỏ mục này.',
      ],
      en: [
        'The key "assesmentYear" is not allowed here; did you mean "assessmentYear"?',
        'Rename it to "assessmentYear" if that is what you mean, or leave it out.',
      ],
    },
  },
  {
    name: 'a key that is like no other',
    run: parse({ xyz: 1 }),
    told: [['E', 'xyz', 'input/unknown-key', { key: 'xyz' }]],
  },
]);

clause('issues are capped at 1,000, with a count of the suppressed', [
  {
    name: '1,003 criteria at fault',
    run: () => {
      const parsed = parseCriteriaSet({ ...hostSet, criteria: Array(1_003).fill(null) });
      if (parsed.ok) return parsed;
      expect(parsed.issues).toHaveLength(1_001);
      return { ok: false, issues: parsed.issues.slice(-1) };
    },
    told: [['E', '', 'input/too-many-issues', { suppressedCount: 3 }]],
  },
  {
    name: '1,003 rows at fault',
    run: () => {
      const rows = [['unitId', 'tally'], ...Array(1_003).fill(['ward-1', '1/2'])];
      const { accepted, rejected, issues, stats } = read(rows);
      expect([accepted.length, rejected.length, issues.length]).toEqual([0, 1_003, 1_000]);
      expect(stats.suppressedIssueCount).toBe(3);
      return { ok: true, value: 'counted', warnings: [] };
    },
    value: 'counted',
  },
]);

it('polluted Object.prototype: no effect', () => {
  const polluted = Object.prototype as Record<string, unknown>;
  try {
    polluted['basis'] = 'confirmed';
    polluted['0'] = 'ward-1';
    polluted['1'] = {};
    const { basis: _, ...withoutBasis } = good;
    expect(parseAssessment(good).ok).toBe(true);
    expect(parsePlainDate('2024-02-29').ok).toBe(true);
    const parsed = parseAssessment(withoutBasis);
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toEqual(['input/missing-key']);
    const { rejected } = read([{ tally: '3/3' }]);
    expect(rejected.map(({ cells }) => Object.entries(cells))).toEqual([[['tally', '3/3']]]);
  } finally {
    delete polluted['basis'];
    delete polluted['0'];
    delete polluted['1'];
  }
});
