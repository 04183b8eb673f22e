import fc from 'fast-check';
import {
  orThrow,
  parseRecognitionHistory,
  type SubmittedAssessment,
  type Succession,
  type UnitRegister,
} from 'model-ward-rules';
import {
  exportAssessmentRows,
  exportHistoryRows,
  exportUnitRows,
  readAssessmentRows,
  readHistoryRows,
  readUnitRegisterRows,
} from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { batch } from '../../arbitraries/assessment-tables';
import { recognitionHistory } from '../../arbitraries/histories';
import { registerCase } from '../../arbitraries/registers';
import { measuredSet, plainSet } from '../assessments/tables';

const faults = (
  result: ReturnType<typeof exportAssessmentRows> | ReturnType<typeof exportUnitRows>,
) =>
  result.ok
    ? 'accepted'
    : result.issues.map(({ code, path, params }) =>
        [code, path.join('.'), ...('what' in params ? [params.what] : [])].join(' '),
      );

const met = { kind: 'attested', status: 'met' } as const;

const assessment = (
  results: unknown,
  given: Partial<SubmittedAssessment> = {},
  { id }: { readonly id: string } = plainSet,
): SubmittedAssessment =>
  ({
    unitId: 'w-1',
    assessmentYear: 2024,
    criteriaSet: { id },
    basis: 'confirmed',
    results,
    ...given,
  }) as SubmittedAssessment;

const answers = (...list: readonly (readonly [string, unknown])[]) => ({
  kind: 'by-criterion',
  answers: list.map(([criterionId, answer]) => ({ criterionId, answer })),
});

describe('exported assessments', () => {
  it('stand in a wide table', () => {
    const rows = orThrow(
      exportAssessmentRows(
        [
          assessment(
            answers(['training', met], ['premises', { kind: 'attested', status: 'not-met' }]),
          ),
          assessment(answers(['patrols', { kind: 'not-applicable', reason: '=không có' }]), {
            unitId: 'w-2' as SubmittedAssessment['unitId'],
            basis: 'projected',
          }),
          assessment(
            {
              kind: 'tally',
              metCount: 1,
              criteriaCount: 3,
              unmetCriterionIds: ['training', 'premises'],
            },
            { assessmentYear: 2023 },
          ),
        ],
        plainSet,
      ),
    );
    const head = (year: number, basis: string, unit = 'w-1') => [unit, year, 'plain-set', 1, basis];
    const _ = undefined;
    expect(rows).toEqual([
      [
        ...['unitId', 'assessmentYear', 'criteriaSet', 'criteriaSetRevision', 'basis'],
        ...['tally', 'unmetCriteria', 'premises', 'patrols', 'patrols.reason', 'training'],
      ],
      [...head(2024, 'confirmed'), _, _, 'Chưa đạt', _, _, 'Đạt'],
      [...head(2024, 'projected', 'w-2'), _, _, _, 'Không áp dụng', "'=không có", _],
      [...head(2023, 'confirmed'), '1/3', 'training; premises', _, _, _, _],
    ]);
    const { accepted } = readAssessmentRows(rows, { criteriaSets: [plainSet] });
    expect(accepted.map(({ value }) => value.results)).toEqual([
      answers(['premises', { kind: 'attested', status: 'not-met' }], ['training', met]),
      answers(['patrols', { kind: 'not-applicable', reason: '=không có' }]),
      { kind: 'tally', metCount: 1, criteriaCount: 3, unmetCriterionIds: ['premises', 'training'] },
    ]);
  });

  it('hold every kind of answer', () => {
    const given = answers(
      [
        'equipment',
        {
          kind: 'parts',
          parts: [
            {
              partId: 'rooms',
              answer: {
                kind: 'parts',
                parts: [
                  {
                    partId: 'calls',
                    answer: { kind: 'change', before: 2, after: 1, unit: 'item' },
                  },
                  { partId: 'duty', answer: { kind: 'unknown', reason: 'not-reported' } },
                ],
              },
            },
            { partId: 'radio', answer: met },
          ],
        },
      ],
      ['crime', { kind: 'change', before: 12.5, after: 9, unit: 'case' }],
      ['fires', { kind: 'occurrences', occurrenceCount: 0, coverage: { part: 11, whole: 12 } }],
      ['title', { kind: 'title', rank: null }],
      ['cameras', { kind: 'share', part: 45, whole: 60 }],
      ['floor', { kind: 'quantity', amount: 150.125, unit: 'square-metre' }],
    );
    const rows = orThrow(exportAssessmentRows([assessment(given, {}, measuredSet)], measuredSet));
    expect(rows[0]?.slice(5)).toEqual([
      ...['floor', 'cameras', 'title', 'fires.occurrenceCount', 'fires.reported', 'fires.due'],
      ...['crime.before', 'crime.after', 'equipment/radio', 'equipment/rooms/duty'],
      ...['equipment/rooms/calls.before', 'equipment/rooms/calls.after'],
    ]);
    expect(rows[1]?.slice(5)).toEqual([
      ...[150.125, '45/60', 'none', 0, 11, 12, 12.5, 9, 'Đạt', 'Chưa báo cáo', 2, 1],
    ]);
    const others = answers(
      ['floor', { kind: 'unknown', reason: 'not-assessed' }],
      ['title', { kind: 'title', rank: 'good' }],
      ['equipment', { kind: 'not-applicable' }],
    );
    const short = orThrow(exportAssessmentRows([assessment(others, {}, measuredSet)], measuredSet));
    expect(short[0]?.slice(5)).toEqual(['floor', 'title', 'equipment']);
    expect(short[1]?.slice(5)).toEqual(['Chưa đánh giá', 'good', 'Không áp dụng']);
  });

  it('may be counts that name no criterion', () => {
    const given = assessment({ kind: 'tally', metCount: 2, criteriaCount: 3 });
    const rows = orThrow(exportAssessmentRows([given], plainSet));
    expect(rows.map((row) => row.slice(5))).toEqual([['tally'], ['2/3']]);
    const none = assessment({
      kind: 'tally',
      metCount: 2,
      criteriaCount: 3,
      unmetCriterionIds: [],
    });
    expect(faults(exportAssessmentRows([none], plainSet))).toEqual(['table/lossy-round-trip 0']);
  });

  it('may have no answer, and may be none', () => {
    const rows = orThrow(exportAssessmentRows([assessment(answers())], plainSet));
    expect(rows[0]?.slice(5)).toEqual(['tally']);
    expect(orThrow(exportAssessmentRows([], plainSet))).toHaveLength(1);
  });

  it.each([
    {
      name: 'evidence',
      results: {
        kind: 'by-criterion',
        answers: [{ criterionId: 'premises', answer: met, evidence: [{ id: 'e' }] }],
      },
      want: ['table/no-place 0.results.answers.0.evidence evidence'],
    },
    {
      name: 'an override',
      results: {
        kind: 'by-criterion',
        answers: [
          {
            criterionId: 'premises',
            answer: met,
            override: {
              statusBefore: 'met',
              statusAfter: 'not-met',
              reason: 'x',
              authority: 'y',
              decidedOn: '2024-12-18',
            },
          },
        ],
      },
      want: ['table/no-place 0.results.answers.0.override override'],
    },
    {
      name: 'a dispute',
      results: answers(['premises', { kind: 'unknown', reason: 'disputed' }]),
      want: ['table/no-place 0.results.answers.0.answer.reason disputed'],
    },
    {
      name: 'a criterion of another set',
      results: answers(['fires', met]),
      want: [
        'criterion/unknown 0.results.answers.0.criterionId',
        'criterion/unanswered 0.results.answers',
      ],
    },
    {
      name: 'a reason that nobody can see',
      results: answers(['patrols', { kind: 'not-applicable', reason: '\u200b' }]),
      want: ['table/lossy-round-trip 0'],
    },
  ])('are refused for $name', ({ results, want }) => {
    expect(faults(exportAssessmentRows([assessment(results)], plainSet))).toEqual(want);
  });

  it('are refused for evidence of parts', () => {
    const parts = [{ partId: 'radio', answer: met, evidence: [{ id: 'e' }] }];
    const given = assessment(answers(['equipment', { kind: 'parts', parts }]), {}, measuredSet);
    expect(faults(exportAssessmentRows([given], measuredSet))).toEqual([
      'table/no-place 0.results.answers.0.answer.parts.0.evidence evidence',
    ]);
  });

  it('are refused for being given twice, or for another set', () => {
    const one = assessment(answers(['premises', met]));
    expect(faults(exportAssessmentRows([one, one], plainSet))).toEqual([
      'table/lossy-round-trip 1',
    ]);
    expect(faults(exportAssessmentRows([one], measuredSet))).toEqual([
      'criteria-set/unknown 0.criteriaSet',
    ]);
  });

  it('come back whatever they say', () => {
    fc.assert(
      fc.property(batch, ({ criteriaSet, assessments }) => {
        const given = assessments.map((one) =>
          assessment(
            { kind: 'by-criterion', answers: one.answers },
            { unitId: one.unitId as never },
            criteriaSet,
          ),
        );
        const rows = exportAssessmentRows(given, criteriaSet);
        const { accepted, rejected } = readAssessmentRows(orThrow(rows), {
          criteriaSets: [criteriaSet],
        });
        expect(rejected).toEqual([]);
        const { id, revision } = criteriaSet;
        expect(accepted.map(({ value }) => value)).toEqual(
          given.map((one) => ({ ...one, criteriaSet: { id, revision } })),
        );
      }),
      { numRuns: 40 },
    );
  });
});

const register = (given: {
  readonly units?: readonly unknown[];
  readonly successions?: readonly unknown[];
}): UnitRegister => ({ units: [], successions: [], ...given }) as UnitRegister;

describe('an exported register', () => {
  it('stands in two tables', () => {
    const given = register({
      units: [
        { id: 'a', code: '01', name: '-A', level: 'ward', endedOn: '2025-07-01' },
        { id: 'b', name: 'B', level: 'ward', parentId: 'p', existsFrom: '2025-07-01' },
      ],
      successions: [
        {
          kind: 'split',
          on: '2025-07-01',
          recordedOn: '2025-07-02',
          fromIds: ['a'],
          intoIds: ['b', 'c'],
          instrument: 'NQ',
        },
        { kind: 'abolish', on: '2025-07-01', fromIds: ['d'], intoIds: [] },
      ],
    });
    const _ = undefined;
    expect(orThrow(exportUnitRows(given))).toEqual({
      units: [
        ['id', 'code', 'name', 'level', 'parentId', 'existsFrom', 'endedOn'],
        ['a', '01', "'-A", 'ward', _, _, '2025-07-01'],
        ['b', _, 'B', 'ward', 'p', '2025-07-01', _],
      ],
      successions: [
        ['kind', 'on', 'recordedOn', 'fromIds', 'intoIds', 'instrument'],
        ['split', '2025-07-01', '2025-07-02', 'a', 'b;c', 'NQ'],
        ['abolish', '2025-07-01', _, 'd', '', _],
      ],
    });
  });

  it('is refused for what reads otherwise', () => {
    const succession: Partial<Succession> = {
      kind: 'merge',
      on: '2025-07-01' as never,
      intoIds: [],
    };
    const given = register({
      units: [
        { id: 'a', name: 'A', level: 'ward' },
        { id: '-', name: 'B', level: 'ward' },
        { id: 'c', name: ' C', level: 'ward' },
        { id: '\ud800', name: 'D', level: 'ward' },
      ],
      successions: [
        { ...succession, fromIds: ['a', 'b'] },
        { ...succession, fromIds: ['a;b'] },
      ],
    });
    expect(faults(exportUnitRows(given))).toEqual([
      'table/lossy-round-trip units.1',
      'table/lossy-round-trip units.2',
      'table/lossy-round-trip units.3',
      'table/lossy-round-trip successions.1',
    ]);
  });

  it('comes back whatever happened', () => {
    fc.assert(
      fc.property(registerCase(12), ({ register: given }) => {
        const tables = exportUnitRows(given);
        expect(tables.ok).toBe(true);
        const { register: read } = readUnitRegisterRows(orThrow(tables));
        expect(read.ok && read.value).toEqual(given);
      }),
      { numRuns: 30 },
    );
  });
});

describe('exported histories', () => {
  const history = (events: readonly unknown[], unitId = 'w-1') =>
    orThrow(parseRecognitionHistory({ unitId, events }));

  it('stand in a row for each event', () => {
    const criteriaSet = { id: 'our-set', revision: 2 };
    const given = [
      history([
        { kind: 'registered', id: '1', on: '2023-01-10', forYear: 2023, recordedOn: '2023-01-11' },
        {
          kind: 'assessed',
          id: '2',
          on: '2024-01-10',
          forYear: 2023,
          basis: 'projected',
          outcome: 'eligible',
          criteriaSet,
        },
        { kind: 'recognised', id: '3', on: '2024-04-10', forYear: 2023, instrument: '=QĐ' },
        {
          kind: 'not-maintained',
          id: '4',
          on: '2025-04-10',
          forYear: 2024,
          consequence: { kind: 'lapse' },
        },
        { kind: 'suspended', id: '5', on: '2025-05-10', repairBy: '2025-06-10' },
        { kind: 'withdrawn', id: '6', on: '2025-05-11', eventId: '5' },
      ]),
      history([{ kind: 'recognised', id: '1', on: '2024-04-10', forYear: 2023 }], 'w-2'),
    ];
    const rows = orThrow(exportHistoryRows(given));
    const _ = undefined;
    expect(rows).toEqual([
      [
        ...['unitId', 'kind', 'id', 'on', 'recordedOn', 'forYear', 'instrument', 'criteriaSet'],
        ...[
          'criteriaSetRevision',
          'basis',
          'outcome',
          'until',
          'repairBy',
          'authority',
          'consequence',
          'eventId',
        ],
      ],
      ['w-1', 'registered', '1', '2023-01-10', '2023-01-11', 2023, _, _, _, _, _, _, _, _, _, _],
      [
        'w-1',
        'assessed',
        '2',
        '2024-01-10',
        _,
        2023,
        _,
        'our-set',
        2,
        'projected',
        'eligible',
        _,
        _,
        _,
        _,
        _,
      ],
      ['w-1', 'recognised', '3', '2024-04-10', _, 2023, "'=QĐ", _, _, _, _, _, _, _, _, _],
      ['w-1', 'not-maintained', '4', '2025-04-10', _, 2024, _, _, _, _, _, _, _, _, 'lapse', _],
      ['w-1', 'suspended', '5', '2025-05-10', _, _, _, _, _, _, _, _, '2025-06-10', _, _, _],
      ['w-1', 'withdrawn', '6', '2025-05-11', _, _, _, _, _, _, _, _, _, _, _, '5'],
      ['w-2', 'recognised', '1', '2024-04-10', _, 2023, _, _, _, _, _, _, _, _, _, _],
    ]);
    expect(readHistoryRows(rows).accepted.map(({ value }) => value)).toEqual(given);
  });

  it('are refused for what has no place or reads otherwise', () => {
    const consequence = { kind: 'suspend', repairDays: 30 };
    const first = history(
      [
        { kind: 'recognised', id: '1', on: '2024-04-10', forYear: 2023 },
        { kind: 'not-maintained', id: '2', on: '2025-04-10', forYear: 2024, consequence },
        { kind: 'not-maintained', id: '3', on: '2025-04-10', forYear: 2023 },
      ].slice(0, 2),
    );
    const faultsOf = (...given: Parameters<typeof exportHistoryRows>[0]) => {
      const rows = exportHistoryRows(given);
      return rows.ok ? [] : rows.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    };
    expect(faultsOf(history([]), first)).toEqual([
      'table/no-place 0',
      'table/no-place 1.events.1.consequence.repairDays',
    ]);
    const open = { kind: 'not-maintained', id: '2', on: '2025-04-10', forYear: 2024 };
    const recognised = { kind: 'recognised', id: '1', on: '2024-04-10', forYear: 2023 };
    const suspended = history([recognised, { ...open, consequence: { kind: 'suspend' } }]);
    expect(faultsOf(suspended)).toEqual([]);
    const one = history([{ kind: 'recognised', id: '1', on: '2024-04-10', forYear: 2023 }]);
    const dash = history([{ kind: 'recognised', id: '-', on: '2024-04-10', forYear: 2023 }], 'w-2');
    expect(faultsOf(one, dash)).toEqual(['table/lossy-round-trip 1']);
    expect(faultsOf(one, one)).toEqual(['table/lossy-round-trip 1']);
    const rows = exportHistoryRows([history([]), first]);
    expect(rows.ok ? [] : rows.issues.map(({ params }) => params)).toEqual([
      { what: 'no-events' },
      { what: 'repair-days' },
    ]);
  });

  it('come back whatever they say', () => {
    fc.assert(
      fc.property(recognitionHistory, (given) => {
        const rows = exportHistoryRows([given]);
        if (!rows.ok) {
          expect(['table/no-place', 'table/lossy-round-trip']).toContain(rows.issues[0]?.code);
          return;
        }
        expect(readHistoryRows(rows.value).accepted[0]?.value).toEqual(given);
      }),
      { numRuns: 60 },
    );
  });
});
