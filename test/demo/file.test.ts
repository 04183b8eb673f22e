import { describe, expect, test } from 'vitest';
import { example, linesWith, type Outcome, runDemo, runOn } from './run-demo';

const ward = (unitId: string, metCount = 20, more: object = {}) => ({
  assessment: {
    unitId,
    assessmentYear: 2024,
    criteriaSet: { id: 'model-ward-police-20' },
    basis: 'confirmed',
    results: { kind: 'tally', metCount, criteriaCount: 20 },
  },
  ...more,
});

const noOutcomes = { eligibleCount: 0, notEligibleCount: 0, undeterminedCount: 0 };
const summary = {
  unitCount: 10,
  registeredCount: 4,
  newlyBuiltCount: 1,
  recognisedCount: 3,
  maintainedCount: 2,
  suspendedCount: 0,
  lapsedCount: 0,
  standingUndeterminedCount: 0,
  confirmed: noOutcomes,
  projected: noOutcomes,
};
const area = { id: 'a', name: 'Địa bàn A', summary };
const measurement = {
  target: 'city-share-2025',
  areas: ['a'],
  counting: 'recognised',
  asOf: '2025-06-30',
  populationOn: '2025-01-01',
};

/** Where and which, of every complaint. */
function listed({ error }: Outcome): readonly (readonly string[])[] {
  return [...error.matchAll(/^ {2}\d+\. (.+?) {2}(\S+)$/gm)].map(([, path = '', code = '']) => [
    path,
    code,
  ]);
}

describe('the example', () => {
  const vi = runOn(JSON.parse(example), 'vi');
  const en = runOn(JSON.parse(example), 'en');

  test('runs clean in both languages', () => {
    expect(vi).toMatchObject({ exitCode: 0, error: '' });
    expect(en).toMatchObject({ exitCode: 0, error: '' });
  });

  test('measures the gap of the completed frame', () => {
    expect(vi.out.replace(/\s+/g, ' ')).toContain(
      '110 m², yêu cầu từ 150 m² trở lên, còn thiếu 40 m².',
    );
    expect(en.out.replace(/\s+/g, ' ')).toContain('110 m², required 150 m² or more, 40 m² short.');
  });

  test('counts the projected ward apart', () => {
    expect(vi.out).toContain('Đã xác nhận: 1 đủ điều kiện, 1 chưa đủ điều kiện');
    expect(vi.out).toContain('Dự kiến: 1 đủ điều kiện, 0 chưa đủ điều kiện');
    expect(linesWith(en.out, 'Phường Ví Dụ Ba')[0]).toContain('Projected eligible');
  });

  test('measures its area', () => {
    expect(linesWith(en.out, 'Thành phố Ví Dụ').at(-1)).toMatch(/12 {2}2025-01-01 +4 +3–4 +0–1/);
  });
});

describe('files that cannot be read', () => {
  const failing = (code: string): Error => Object.assign(new Error('no'), { code });
  const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]);
  test.each([
    { name: 'missing', files: {}, code: 'file/not-found' },
    { name: 'a folder', files: { 'f.json': failing('EISDIR') }, code: 'file/not-a-file' },
    { name: 'forbidden', files: { 'f.json': failing('EACCES') }, code: 'file/not-readable' },
    { name: 'empty', files: { 'f.json': '' }, code: 'file/empty' },
    { name: 'blank with a mark', files: { 'f.json': '\ufeff \n' }, code: 'file/empty' },
    { name: 'not JSON', files: { 'f.json': '{"a": 1,\n  oops}' }, code: 'file/not-json' },
    { name: 'cut off', files: { 'f.json': '{"assessments": [' }, code: 'file/not-json' },
    { name: 'UTF-16', files: { 'f.json': utf16 }, code: 'file/not-utf-8' },
  ])('$name: $code, in both languages', ({ files, code }) => {
    for (const locale of ['vi', 'en']) {
      const outcome = runDemo(['f.json', '--locale', locale], { files });
      expect(outcome).toMatchObject({ exitCode: 1, out: '' });
      expect(listed(outcome).map(([, one]) => one)).toEqual([code]);
      expect(outcome.error).not.toMatch(/\n\s+at |node:|Error:/);
    }
  });

  test('the place of a JSON fault is told', () => {
    const files = { 'f.json': '{"a": 1,\n  oops}' };
    expect(runDemo(['f.json'], { files }).error).toContain('dòng:cột 2:3');
  });

  test('a byte order mark is no fault', () => {
    expect(runDemo(['f.json'], { files: { 'f.json': `\ufeff${example}` } }).exitCode).toBe(0);
  });
});

describe('files with faults', () => {
  const good = ward('good');
  test.each([
    { name: 'a list', json: [], complaints: [['(the whole file)', 'input/wrong-type']] },
    { name: 'null', json: null, complaints: [['(the whole file)', 'input/wrong-type']] },
    { name: 'a text', json: 'x', complaints: [['(the whole file)', 'input/wrong-type']] },
    {
      name: 'nothing in it',
      json: {},
      complaints: [['(the whole file)', 'file/nothing-to-report']],
    },
    {
      name: 'empty lists',
      json: { assessments: [], measurements: [] },
      complaints: [['(the whole file)', 'file/nothing-to-report']],
    },
    {
      name: 'an unknown key',
      json: { assessments: [good], wards: [] },
      complaints: [['wards', 'input/unknown-key']],
    },
    {
      name: 'parts of the wrong kind',
      json: { assessments: {}, areas: 1, measurements: 'x', criteriaSets: null, completions: 0 },
      complaints: [
        ['criteriaSets', 'input/wrong-type'],
        ['completions', 'input/wrong-type'],
        ['assessments', 'input/wrong-type'],
        ['areas', 'input/wrong-type'],
        ['measurements', 'input/wrong-type'],
      ],
    },
    {
      name: 'a ward without assessment, one that is none, and a misspelt key',
      json: { assessments: [{}, 7, { assesment: {} }] },
      complaints: [
        ['assessments[0].assessment', 'input/missing-key'],
        ['assessments[1]', 'input/wrong-type'],
        ['assessments[2].assesment', 'input/unknown-key'],
        ['assessments[2].assessment', 'input/missing-key'],
      ],
    },
    {
      name: 'faults beside and within the assessment, all told',
      json: {
        assessments: [
          ward('a', 21, { name: '\u001b[2J', stage: 'end', isRecognised: 'yes', sources: [1] }),
        ],
      },
      complaints: [
        ['assessments[0].name', 'file/unreadable-name'],
        ['assessments[0].stage', 'input/not-one-of'],
        ['assessments[0].isRecognised', 'input/wrong-type'],
        ['assessments[0].sources[0]', 'input/wrong-type'],
        ['assessments[0].assessment.results.metCount', 'tally/over-count'],
      ],
    },
    {
      name: 'a ward twice with the same content',
      json: { assessments: [good, good] },
      complaints: [['assessments[1]', 'file/repeated-ward']],
    },
    {
      name: 'a ward twice with different content',
      json: { assessments: [good, ward('other'), ward('good', 19)] },
      complaints: [['assessments[2]', 'file/contradictory-ward']],
    },
    {
      name: 'a faulty policy',
      json: { assessments: [good], policy: { id: 'p' } },
      complaints: ['revision', 'name', 'rule', 'provenance'].map((key) => [
        `policy.${key}`,
        'input/missing-key',
      ]),
    },
    {
      name: 'a policy that does not suit the set',
      json: {
        assessments: [good],
        policy: {
          id: 'p',
          revision: 1,
          name: { vi: 'P' },
          rule: { kind: 'must-be-met', criterionIds: ['premises'] },
          provenance: { origin: 'host', sources: [] },
        },
      },
      complaints: [['policy.rule.criterionIds[0]', 'policy/unknown-criterion']],
    },
    {
      name: 'a completion of a frame that is not there',
      json: {
        assessments: [good],
        completions: [
          {
            completes: { id: 'no-such-frame', revision: 1 },
            id: 'c',
            revision: 1,
            criteria: [],
            provenance: { origin: 'host', sources: [] },
          },
        ],
      },
      complaints: [['completions[0].completes', 'completion/other-frame']],
    },
    {
      name: 'a faulty criteria set',
      json: { assessments: [good], criteriaSets: [5] },
      complaints: [['criteriaSets[0]', 'input/wrong-type']],
    },
    {
      name: 'faulty areas, and measurements over them',
      json: {
        areas: [{ id: 'a' }, area, { id: 'b', summary: { ...summary, recognisedCount: 11 } }],
        measurements: [
          { ...measurement, areas: ['a'] },
          { ...measurement, areas: ['b', 'b'] },
          { ...measurement, areas: ['c'] },
        ],
      },
      complaints: [
        ['areas[0].summary', 'input/missing-key'],
        ['areas[1]', 'file/repeated-area'],
        ['areas[2].summary.recognisedCount', 'summary/over-population'],
        ['measurements[0].areas[0]', 'file/refused-area'],
        ['measurements[1].areas[0]', 'file/refused-area'],
        ['measurements[1].areas[1]', 'file/repeated-area'],
        ['measurements[2].areas[0]', 'file/unknown-area'],
      ],
    },
    {
      name: 'a faulty measurement',
      json: {
        measurements: [{ target: 'no-such-target', counting: 'all', asOf: '30/06/2025' }],
      },
      complaints: [
        ['measurements[0].target', 'file/unknown-target'],
        ['measurements[0].areas', 'input/missing-key'],
        ['measurements[0].counting', 'input/not-one-of'],
        ['measurements[0].asOf', 'date/format'],
        ['measurements[0].populationOn', 'input/missing-key'],
      ],
    },
    {
      name: 'a faulty target of the own',
      json: { areas: [area], measurements: [{ ...measurement, target: null }] },
      complaints: [['measurements[0].target', 'input/wrong-type']],
    },
  ])('$name', ({ json, complaints }) => {
    const en = runOn(json, 'en');
    const vi = runOn(json, 'vi');
    expect(en.exitCode).toBe(1);
    expect(vi.exitCode).toBe(1);
    expect(listed(en)).toEqual(complaints);
    expect(listed(vi).map(([, code]) => code)).toEqual(complaints.map(([, code]) => code));
    expect(linesWith(en.error, '→ ')).toHaveLength(complaints.length);
    expect(`${en.error}${vi.error}`).not.toMatch(/undefined|\[object|\n\s+at /);
  });

  test('keys that the language reserves are unknown keys and nothing more', () => {
    const files = { 'f.json': '{"__proto__": {"assessments": []}, "constructor": 1}' };
    expect(listed(runDemo(['f.json', '--locale', 'en'], { files }))).toEqual([
      ['__proto__', 'input/unknown-key'],
      ['constructor', 'input/unknown-key'],
      ['(the whole file)', 'file/nothing-to-report'],
    ]);
  });

  test('what is good is reported all the same', () => {
    const { out, error, exitCode } = runOn({ assessments: [good, ward('bad', 21)] });
    expect(exitCode).toBe(1);
    expect(linesWith(out, 'good ')).toHaveLength(1);
    expect(linesWith(out, 'bad ')).toHaveLength(0);
    expect(error).toContain('f.json has 1 fault:');
  });

  test('a ward given twice counts once, or not at all where the two differ', () => {
    const same = runOn({ assessments: [good, good] }).out;
    const different = runOn({ assessments: [good, ward('good', 19), ward('other')] }).out;
    expect(same).toContain('Confirmed: 1 eligible, 0 not eligible');
    expect(different).toContain('Confirmed: 1 eligible, 0 not eligible');
    expect(linesWith(different, 'good ')).toHaveLength(0);
  });

  test('a faulty policy is not replaced by another one', () => {
    const { out } = runOn({ assessments: [good], policy: {} });
    expect(out).toContain('The policy in the file is faulty, so no ward is judged.');
    expect(linesWith(out, 'good ')).toHaveLength(0);
  });

  test('a warning is told but is no fault', () => {
    const results = { kind: 'by-criterion', answers: [] };
    const { assessment } = ward('open');
    const outcome = runOn({ assessments: [{ assessment: { ...assessment, results } }] });
    expect(outcome.exitCode).toBe(0);
    expect(listed(outcome)).toEqual([
      ['assessments[0].assessment.results.answers', 'criterion/unanswered'],
    ]);
    expect(outcome.out).toContain('open, 2024. Undetermined: 0 of 20 criteria met, 20 unknown.');
  });

  test('a name cannot steer the terminal, whichever text it stands in', () => {
    const policy = {
      id: 'p',
      revision: 1,
      name: { vi: 'P\u001b[31m' },
      rule: { kind: 'all-met' },
      provenance: { origin: 'host', sources: ['\u001b[2J'] },
    };
    const { out, error } = runOn({ assessments: [ward('x')], policy, '\u001b[1m': 1 });
    expect(out + error).not.toContain('\u001b');
  });
});

describe('targets of a file', () => {
  const target = {
    id: 'own',
    revision: 1,
    name: { vi: 'Chỉ tiêu ví dụ' },
    level: 'province',
    rule: { kind: 'assigned-quota', unitCount: 2 },
    dueYear: 2025,
    provenance: { origin: 'host', sources: ['nguồn ví dụ'] },
  };
  const last = (name: string, changes: object) =>
    linesWith(
      runOn({ areas: [area], measurements: [{ ...measurement, target, ...changes }] }).out,
      name,
    ).at(-1);

  test.each([
    { name: 'reached', changes: {}, cells: /2 +3 +0 +1 \(50%\) +Reached/ },
    {
      name: 'registered only',
      changes: { counting: 'registered' },
      cells: /2 +4 +0 +2 \(100%\) +Registered/,
    },
    {
      name: 'missed',
      changes: {
        target: { ...target, rule: { kind: 'assigned-quota', unitCount: 5 } },
        asOf: '2026-01-01',
      },
      cells: /5 +3 +2 +0 +Missed/,
    },
    {
      name: 'areas counted',
      changes: {
        target: {
          ...target,
          rule: { kind: 'at-least-per-area', areaLevel: 'province', unitCount: 1 },
        },
      },
      cells: /1 areas +2025-01-01 +1 +1 +0 +0 +Reached/,
    },
  ])('$name', ({ changes, cells }) => {
    expect(last('Địa bàn A', changes)).toMatch(cells);
  });

  test('nothing to count is not applicable, and not 0', () => {
    const none = { areas: [], measurements: [{ ...measurement, areas: [], target }] };
    expect(runOn(none).out).toMatch(/– +2025-01-01 +– +– +– +– +Not applicable/);
  });
});
