import fc from 'fast-check';
import {
  type Intake,
  orThrow,
  type ProgrammeList,
  parseProgramme,
  type Result,
} from 'model-ward-rules';
import {
  allMustBeMet,
  maintenanceNotPublished,
  modelWardPolice20,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import {
  assignment,
  event,
  half,
  history,
  programmeOf,
  projected,
  recognised,
  registered,
  type Sample,
  sample,
  tally,
} from './sample';

/** Which issue, and where. */
const told = (issues: readonly { code: string; path: readonly (string | number)[] }[]) =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`);

const issuesOf = (result: Result<unknown>): readonly string[] =>
  told(result.ok ? result.warnings : result.issues);

const refusalsOf = (intake: Intake) =>
  intake.refusals.map(({ list, position, issues }) => ({ list, position, issues: told(issues) }));

const countsOf = (intake: Intake, list: ProgrammeList) =>
  intake.lists.find((one) => one.list === list);

describe('parseProgramme', () => {
  it('refuses answers that fit no gate of its policies, and tells which gates have none', () => {
    const months = {
      id: 'months-active',
      requirement: { kind: 'quantity', bound: 'at-least', amount: 9, unit: 'month' },
    };
    const complaint = { id: 'no-complaint', requirement: { kind: 'attested' } };
    const answered = (...gateAnswers: readonly object[]) => ({
      ...(tally('a', 2024, 20) as object),
      gateAnswers,
    });
    const active = {
      gateId: 'months-active',
      answer: { kind: 'quantity', amount: 9, unit: 'month' },
    };
    const free = { gateId: 'no-complaint', answer: { kind: 'attested', status: 'met' } };
    const { intake } = programmeOf({
      recognitionPolicy: { ...allMustBeMet, id: 'gated', assessable: [months] },
      maintenancePolicy: {
        ...maintenanceNotPublished,
        id: 'gated',
        assessable: [months, complaint],
      },
      assessments: [
        answered(active, free),
        answered({ gateId: 'elsewhere', answer: { kind: 'attested', status: 'met' } }),
        answered({ gateId: 'months-active', answer: { kind: 'attested', status: 'met' } }),
        answered(active, { ...free, answer: { kind: 'quantity', amount: 1, unit: 'item' } }),
        { ...answered(), results: { kind: 'tally', metCount: 21, criteriaCount: 20 } },
      ],
    });
    expect(countsOf(intake, 'assessments')).toMatchObject({ usedCount: 1, refusedCount: 4 });
    expect(refusalsOf(intake).map(({ position, issues }) => [position, ...issues])).toEqual([
      [
        1,
        'gate/unknown assessments.1.gateAnswers.0.gateId',
        'gate/unanswered assessments.1.gateAnswers',
      ],
      [2, 'answer/kind-mismatch assessments.2.gateAnswers.0.answer.kind'],
      [3, 'answer/kind-mismatch assessments.3.gateAnswers.1.answer.kind'],
      [
        4,
        'tally/over-count assessments.4.results.metCount',
        'gate/unanswered assessments.4.gateAnswers',
      ],
    ]);
  });

  it('reads every part and accounts for it', () => {
    const { intake, ...programme } = programmeOf();
    expect(programme.assessments.map(({ unitId }) => unitId)).toEqual(['a', 'a', 'b', 'c', 'e']);
    expect(programme.records.histories.map(({ unitId }) => unitId)).toEqual(['a', 'c', 'b']);
    expect(programme.records.register.units).toHaveLength(sample.register.units.length);
    expect(programme.criteriaSets.map(({ id }) => id)).toEqual([
      'model-ward-police-22',
      'model-ward-police-20',
    ]);
    expect(programme.maintenancePolicy).toEqual(maintenanceNotPublished);
    expect(programme.targets).toEqual(sample.targets);
    expect(intake).toEqual({
      lists: [
        { list: 'criteriaSets', receivedCount: 2, usedCount: 2, refusedCount: 0 },
        { list: 'assessments', receivedCount: 5, usedCount: 5, refusedCount: 0 },
        { list: 'histories', receivedCount: 3, usedCount: 3, refusedCount: 0 },
        { list: 'targets', receivedCount: 1, usedCount: 1, refusedCount: 0 },
      ],
      refusals: [],
      warnings: [],
    });
  });

  it.each([
    { name: 'nothing', input: undefined, issues: ['input/wrong-type '] },
    { name: 'null', input: null, issues: ['input/wrong-type '] },
    { name: 'a list', input: [], issues: ['input/wrong-type '] },
    {
      name: 'missing and misspelt keys',
      input: { ...sample, targets: undefined, assesments: [] },
      issues: ['input/missing-key targets', 'input/unknown-key assesments'],
    },
    {
      name: 'a key that is no text',
      input: { ...sample, [Symbol('s')]: 1 },
      issues: ['input/unknown-key Symbol(s)'],
    },
    {
      name: 'a part that runs code when it is read',
      input: Object.defineProperty({ ...sample }, 'targets', {
        get: () => {
          throw new Error('read');
        },
      }),
      issues: ['input/missing-key targets'],
    },
    {
      name: 'an object that throws',
      input: new Proxy({ ...sample }, throwing('ownKeys')),
      issues: ['input/hostile '],
    },
    {
      name: 'lists that are none',
      input: { ...sample, criteriaSets: {}, assessments: 'x', histories: 0, targets: null },
      issues: [
        'input/wrong-type criteriaSets',
        'input/wrong-type assessments',
        'input/wrong-type histories',
        'input/wrong-type targets',
      ],
    },
    {
      name: 'a register and policies that cannot be read, and a list that is none',
      input: { ...sample, register: 1, recognitionPolicy: 'x', maintenancePolicy: [], targets: 7 },
      issues: [
        'input/wrong-type register',
        'input/wrong-type recognitionPolicy',
        'input/out-of-range maintenancePolicy',
        'input/wrong-type targets',
      ],
    },
  ])('refuses $name', ({ input, issues }) => {
    expect(issuesOf(parseProgramme(input))).toEqual(issues);
  });

  it('says what is missing, what is there instead, and what was perhaps meant', () => {
    const { register: _, targets: __, ...rest } = sample;
    const messages = (input: unknown) => {
      const parsed = parseProgramme(input);
      return parsed.ok ? [] : parsed.issues.map(({ message }) => message);
    };
    expect(messages({ ...rest, target: [] })).toEqual([
      'The key "register" is missing; expected object.',
      'The key "targets" is missing; expected list.',
      'The key "target" is not allowed here; did you mean "targets"?',
    ]);
    expect(messages({})).toEqual([
      'The key "register" is missing; expected object.',
      'The key "recognitionPolicy" is missing; expected object.',
      'The key "maintenancePolicy" is missing; expected object.',
      'The key "criteriaSets" is missing; expected list.',
      'The key "assessments" is missing; expected list.',
      'The key "histories" is missing; expected list.',
      'The key "targets" is missing; expected list.',
    ]);
    expect(messages(7)).toEqual(['Expected object, received number.']);
    expect(messages({ ...sample, targets: 7 })).toEqual(['Expected list, received number.']);
  });

  it('leaves out what was perhaps meant where no key is near', () => {
    const parsed = parseProgramme({ ...sample, nothingOfTheKind: 1 });
    const [issue] = parsed.ok ? [] : parsed.issues;
    expect(Object.keys(issue?.params ?? {})).toEqual(['key', 'known']);
  });

  it.each(['register', 'recognitionPolicy', 'maintenancePolicy'])(
    'refuses the whole for a fault in the %s alone',
    (part) => {
      expect(issuesOf(parseProgramme({ ...sample, [part]: 1 }))).toEqual([
        `input/wrong-type ${part}`,
      ]);
    },
  );

  it.each(['criteriaSets', 'assessments', 'histories', 'targets'])(
    'refuses the whole where the %s are no list, and tells warnings of other parts too',
    (part) => {
      const units = [
        ...sample.register.units,
        { id: 'y', name: 'Y', level: 'ward', endedOn: '2020-01-01' },
      ];
      const untold = { ...sample.register, units };
      expect(issuesOf(parseProgramme({ ...sample, register: untold, [part]: {} }))).toEqual([
        'unit/unexplained-end register.units.16.endedOn',
        `input/wrong-type ${part}`,
      ]);
      expect(told(programmeOf({ register: untold }).intake.warnings)).toEqual([
        'unit/unexplained-end register.units.16.endedOn',
      ]);
    },
  );

  it('reads lists as long as the limit and none that is longer', () => {
    const sparse = Object.assign([], { length: 2 ** 32 - 1 });
    const tooLong = parseProgramme({ ...sample, assessments: sparse });
    expect(issuesOf(tooLong)).toEqual(['input/too-large assessments']);
    expect(tooLong.ok ? [] : tooLong.issues.map(({ params }) => params)).toEqual([
      { limit: 'maxItems', maximum: 10_000_000 },
    ]);
    const limits = { maxItems: 1_000 };
    const nulls = (length: number) => ({ ...sample, targets: new Array(length).fill(null) });
    expect(issuesOf(parseProgramme(nulls(1_001), { limits }))).toEqual(['input/too-large targets']);
    const { intake } = orThrow(parseProgramme(nulls(1_000), { limits }));
    expect(countsOf(intake, 'targets')).toMatchObject({
      receivedCount: 1_000,
      refusedCount: 1_000,
    });
  });

  it('takes the limits to every part', () => {
    const limits = { maxTextLength: 3 };
    const parsed = parseProgramme(sample, { limits });
    const parts = parsed.ok ? [] : parsed.issues.map(({ path }) => path[0]);
    expect(new Set(parts)).toEqual(new Set(['register', 'recognitionPolicy', 'maintenancePolicy']));
    const short = programmeWithin(20);
    expect(refusalsOf(short).map(({ list, position }) => `${list} ${position}`)).toEqual(
      expect.arrayContaining(['criteriaSets 0', 'assessments 0', 'histories 0', 'targets 0']),
    );
  });

  it('refuses a policy of which nobody can say whether it is a list', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    for (const key of ['recognitionPolicy', 'maintenancePolicy']) {
      expect(issuesOf(parseProgramme({ ...sample, [key]: proxy }))).toEqual([
        `input/hostile ${key}`,
      ]);
    }
  });

  it('never runs what a list hides, and refuses the holes that are left', () => {
    let runs = 0;
    const lists = [tally('a', 2024, 20), null, tally('b', 2024, 20)];
    Object.defineProperty(lists, 1, {
      get: () => {
        runs += 1;
        throw new Error('read');
      },
      enumerable: true,
    });
    const { assessments, intake } = programmeOf({ assessments: lists });
    expect(runs).toBe(0);
    expect(assessments.map(({ unitId }) => unitId)).toEqual(['a', 'b']);
    expect(refusalsOf(intake)).toEqual([
      { list: 'assessments', position: 1, issues: ['input/not-plain assessments.1'] },
    ]);
  });

  it.each(['get', 'getOwnPropertyDescriptor'] as const)(
    'refuses a list that throws on %s without passing on what it threw',
    (trap) => {
      const input = { ...sample, histories: new Proxy([1], throwing(trap)) };
      const parsed = parseProgramme(input);
      expect(issuesOf(parsed)).toEqual(['input/hostile histories']);
      expect(JSON.stringify(parsed)).not.toContain('secret');
    },
  );

  it('refuses an entry that throws, and that alone', () => {
    const hostile = new Proxy({}, throwing('getOwnPropertyDescriptor', 'ownKeys'));
    const { intake } = programmeOf({ targets: [hostile, ...sample.targets] });
    expect(refusalsOf(intake)).toEqual([
      { list: 'targets', position: 0, issues: ['input/hostile targets.0'] },
    ]);
  });
});

/** A handler whose traps throw a text of their own. */
function throwing(...traps: readonly (keyof ProxyHandler<object>)[]): ProxyHandler<object> {
  const thrower = () => {
    throw new Error('secret');
  };
  return Object.fromEntries(traps.map((trap) => [trap, thrower]));
}

/** The account of an input of which no text of an entry may be longer; the other parts have short ones. */
function programmeWithin(maxTextLength: number): Intake {
  const provenance = { origin: 'host', sources: [] };
  const name = { vi: 'Ví dụ' };
  const id = 'p';
  const long = 'long'.repeat(10);
  const input = {
    ...sample,
    recognitionPolicy: { id, revision: 1, name, rule: { kind: 'all-met' }, provenance },
    maintenancePolicy: {
      id,
      revision: 1,
      name,
      maintainedWhen: { kind: 'all-met' },
      onNotMaintained: { kind: 'lapse' },
      onUnrepaired: { kind: 'lapse' },
      successor: 'all',
      provenance,
    },
    assessments: [tally(long, 2024, 20)],
    histories: [history(long, registered(2024))],
    targets: [assignment(long, half)],
  };
  return orThrow(parseProgramme(input, { limits: { maxTextLength } })).intake;
}

describe('the entries', () => {
  it.each<{ name: string; list: ProgrammeList; entries: readonly unknown[]; refused: object }>([
    {
      name: 'an edition of a criteria set given again',
      list: 'criteriaSets',
      entries: [modelWardPolice20, { ...modelWardPolice20, revision: 2 }, modelWardPolice20],
      refused: { 2: ['criteria-set/repeated-edition criteriaSets.2'] },
    },
    {
      name: 'a criteria set that cannot be read, but not its good copy',
      list: 'criteriaSets',
      entries: [{ ...modelWardPolice20, criteria: [] }, modelWardPolice20],
      refused: { 0: ['input/out-of-range criteriaSets.0.criteria'] },
    },
    {
      name: 'an assessment of an unknown unit, with all else that is wrong with it',
      list: 'assessments',
      entries: [tally('nowhere', 2024, 21), tally('nowhere', 2024, 20)],
      refused: {
        0: [
          'records/unknown-unit assessments.0.unitId',
          'tally/over-count assessments.0.results.metCount',
        ],
        1: ['records/unknown-unit assessments.1.unitId'],
      },
    },
    {
      name: 'an assessment of an unknown unit, its warnings included',
      list: 'assessments',
      entries: [tally('nowhere', 2024, 0, { results: { kind: 'by-criterion', answers: [] } })],
      refused: {
        0: [
          'records/unknown-unit assessments.0.unitId',
          'criterion/unanswered assessments.0.results.answers',
        ],
      },
    },
    {
      name: 'an assessment by a set that was not given',
      list: 'assessments',
      entries: [tally('a', 2024, 20, { criteriaSet: { id: 'other' } })],
      refused: { 0: ['criteria-set/unknown assessments.0.criteriaSet'] },
    },
    {
      name: 'a second history of a unit',
      list: 'histories',
      entries: [history('a', registered(2023)), history('a')],
      refused: { 1: ['records/repeated-history histories.1.unitId'] },
    },
    {
      name: 'a history of a unit that is unknown, or outside its days; another of that unit is used',
      list: 'histories',
      entries: [history('nowhere'), history('n', recognised(2023)), history('n')],
      refused: {
        0: ['records/unknown-unit histories.0.unitId'],
        1: ['records/outside-existence histories.1.events.0.on'],
      },
    },
    {
      name: 'a history that contradicts itself; another of that unit is used',
      list: 'histories',
      entries: [history('a', event('maintained', 2023, '2024-04-22')), history('a')],
      refused: { 0: ['history/before-recognition histories.0.events.0'] },
    },
    {
      name: 'a history that does not fit, with its warnings',
      list: 'histories',
      entries: [history('n', recognised(2023), recognised(2023, { id: 'told-again' }))],
      refused: {
        0: [
          'history/repeated-event histories.0.events.1',
          'records/outside-existence histories.0.events.0.on',
          'records/outside-existence histories.0.events.1.on',
        ],
      },
    },
    {
      name: 'targets for areas that are unknown, or of another level',
      list: 'targets',
      entries: [
        assignment('province', half, { areaIds: ['province', 'nowhere', 'city'] }),
        assignment('urban-district', half, { areaIds: ['d1'] }),
        assignment('province', half, { areaIds: [] }),
        assignment('province', half, {}, 'built'),
        assignment('province', half, {}, 'recognised', 'old'),
      ],
      refused: {
        0: ['records/unknown-unit targets.0.areaIds.1', 'programme/area-level targets.0.areaIds.2'],
        2: ['input/out-of-range targets.2.areaIds'],
        3: ['input/not-one-of targets.3.counting.count'],
        4: ['input/not-one-of targets.4.counting.among'],
      },
    },
    {
      name: 'a target whose due day is not in its due year',
      list: 'targets',
      entries: [
        {
          ...assignment('province', half),
          target: { ...targetOf(assignment('province', half)), dueOn: '2025-12-31' },
        },
      ],
      refused: { 0: ['target/due-year-mismatch targets.0.target.dueOn'] },
    },
  ])('refused: $name', ({ list, entries, refused }) => {
    const { intake } = programmeOf({ [list]: entries });
    const ofList = refusalsOf(intake).filter((refusal) => refusal.list === list);
    expect(Object.fromEntries(ofList.map(({ position, issues }) => [position, issues]))).toEqual(
      refused,
    );
    const refusedCount = ofList.length;
    const receivedCount = entries.length;
    const usedCount = receivedCount - refusedCount;
    expect(countsOf(intake, list)).toEqual({ list, receivedCount, usedCount, refusedCount });
  });

  it.each([...countings])('count towards a target: %s', (counting) => {
    const targets = [assignment('province', half, {}, counting)];
    expect(programmeOf({ targets }).targets).toEqual(targets);
  });

  it('used: targets for an area that was of their level once', () => {
    const units = [
      ...sample.register.units,
      { id: 'o', name: 'O', level: 'town', endedOn: '2020-01-01' },
      { id: 'o', name: 'O', level: 'provincial-city', existsFrom: '2020-01-01' },
    ];
    const areaIds = ['o'];
    const { targets } = programmeOf({
      register: { ...sample.register, units },
      targets: ['town', 'provincial-city'].map((level) => assignment(level, half, { areaIds })),
    });
    expect(targets).toHaveLength(2);
  });

  it('warned of: a unit assessed again for the year, on the basis, by the set', () => {
    const answers = { results: { kind: 'by-criterion', answers: [] } };
    const { assessments, intake } = programmeOf({
      criteriaSets: [...sample.criteriaSets, { ...modelWardPolice20, id: 'our-20' }],
      assessments: [
        tally('a', 2024, 21),
        tally('a', 2024, 20),
        tally('b', 2024, 20),
        tally('a', 2023, 20),
        tally('a', 2024, 20, projected),
        tally('a', 2024, 20, { criteriaSet: { id: 'our-20' } }),
        tally('a', 2024, 19),
        tally('a', 2024, 0, answers),
      ],
    });
    expect(assessments).toHaveLength(7);
    const repeated = intake.warnings.filter(({ code }) => code.startsWith('programme/'));
    expect(told(intake.warnings)).toEqual([
      'programme/repeated-assessment assessments.6',
      'criterion/unanswered assessments.7.results.answers',
      'programme/repeated-assessment assessments.7',
    ]);
    expect(repeated.map(({ params }) => params)).toEqual([
      { unitId: 'a', assessmentYear: 2024, firstPosition: 1 },
      { unitId: 'a', assessmentYear: 2024, firstPosition: 1 },
    ]);
  });
});

describe('the warnings of a programme', () => {
  it('are those of its account, and say how many entries of each list were refused', () => {
    const programme = parseProgramme({
      ...sample,
      assessments: [tally('a', 2024, 20), tally('a', 2024, 19), tally('nowhere', 2024, 20), 7],
      targets: [...sample.targets, null],
    });
    if (!programme.ok) throw new Error('refused');
    expect(told(programme.warnings)).toEqual([
      'programme/refused-entries assessments',
      'programme/refused-entries targets',
      'programme/repeated-assessment assessments.1',
    ]);
    expect(programme.warnings.slice(0, 2).map(({ params }) => params)).toEqual([
      { list: 'assessments', receivedCount: 4, refusedCount: 2 },
      { list: 'targets', receivedCount: 2, refusedCount: 1 },
    ]);
    expect(programme.warnings.slice(2)).toEqual(programme.value.intake.warnings);
  });
});

const countings = [
  'registered',
  'recognised',
  'maintained',
  'eligible',
  'projected-eligible',
] as const;

function targetOf(raw: object): object {
  return (raw as { readonly target: object }).target;
}

describe('nothing is lost', () => {
  const broken: readonly unknown[] = [null, undefined, 7, 'x', [], {}, () => 1];
  const faults: Readonly<Record<ProgrammeList, readonly unknown[]>> = {
    criteriaSets: [...broken, { ...modelWardPolice20, revision: 0 }],
    assessments: [...broken, tally('nowhere', 2024, 20), tally('a', 2024, 21), tally('a', 24, 20)],
    histories: [...broken, history('nowhere'), history('n', recognised(2023)), { unitId: 'e' }],
    targets: [
      ...broken,
      assignment('province', half, { areaIds: ['d1'] }),
      targetOf(assignment('province', half)),
    ],
  };
  const lists = Object.keys(faults) as ProgrammeList[];

  /** Puts faulty entries among the good ones, and says where they stand. */
  const batch = (list: ProgrammeList) =>
    fc
      .array(fc.tuple(fc.nat(), fc.constantFrom(...faults[list])), { maxLength: 6 })
      .map((inserted) => {
        const good = new Set(sample[list].map((entry) => ({ entry })));
        const entries = [...good];
        for (const [place, entry] of inserted) {
          entries.splice(place % (entries.length + 1), 0, { entry });
        }
        return {
          entries: entries.map(({ entry }) => entry),
          faulty: entries.flatMap((entry, position) => (good.has(entry) ? [] : [position])),
        };
      });

  it('of random batches: what is received is used or refused, and faults touch no other entry', () => {
    const batches = fc.record({
      criteriaSets: batch('criteriaSets'),
      assessments: batch('assessments'),
      histories: batch('histories'),
      targets: batch('targets'),
    });
    const { intake: _, ...cleanly } = programmeOf();
    fc.assert(
      fc.property(batches, (given) => {
        const raw = Object.fromEntries(lists.map((list) => [list, given[list].entries]));
        const { intake, ...used } = programmeOf(raw as Partial<Sample>);
        expect(used).toEqual(cleanly);
        for (const list of lists) {
          const { entries, faulty } = given[list];
          const refusals = intake.refusals.filter((refusal) => refusal.list === list);
          expect(refusals.map(({ position }) => position)).toEqual(faulty);
          const [receivedCount, refusedCount] = [entries.length, faulty.length];
          const usedCount = receivedCount - refusedCount;
          expect(countsOf(intake, list)).toEqual({ list, receivedCount, usedCount, refusedCount });
          for (const { position, issues } of refusals) {
            expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
            for (const { path } of issues) expect(path.slice(0, 2)).toEqual([list, position]);
          }
        }
        expect(intake.refusals.map(({ list }) => lists.indexOf(list))).toEqual(
          intake.refusals.map(({ list }) => lists.indexOf(list)).sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});
