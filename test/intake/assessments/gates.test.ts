import fc from 'fast-check';
import {
  type Gate,
  type MaintenancePolicy,
  type MaintenanceRules,
  orThrow,
  parseMaintenancePolicy,
  parseRecognitionPolicy,
  type RecognitionPolicies,
  type RecognitionPolicy,
  type SubmittedAssessment,
} from 'model-ward-rules';
import { explainRemedy, explainRowIssue } from 'model-ward-rules/explanation';
import {
  type AssessmentTableOptions,
  exportAssessmentRows,
  readAssessmentRows,
} from 'model-ward-rules/intake';
import { allMustBeMet, maintenanceNotPublished } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { gateAnswers as arbitraryAnswers, gates as arbitraryGates } from '../../arbitraries/gates';
import { plainSet } from './tables';

const contentOf = (one: unknown): string => JSON.stringify(one);

const attested = { kind: 'attested' } as const;
const met = { kind: 'attested', status: 'met' } as const;
const notMet = { kind: 'attested', status: 'not-met' } as const;

/** Made-up gates of every form that takes other cells. */
const gates: readonly Gate[] = [
  { id: 'no-organised-crime', title: { vi: 'Không có tổ chức tội phạm' }, requirement: attested },
  {
    id: 'months-active',
    title: { vi: 'Thời gian hoạt động', en: 'Time of activity' },
    requirement: { kind: 'quantity', bound: 'at-least', amount: 9, unit: 'month' },
    notApplicable: 'with-reason',
  },
  {
    id: 'calm',
    requirement: {
      kind: 'all-of',
      parts: [
        {
          id: 'fires',
          notApplicable: 'never',
          requirement: { kind: 'none-occurred', event: 'fire' },
        },
        { id: 'complaints', notApplicable: 'never', requirement: attested },
      ],
    },
  },
];

const policyWith = (assessable: readonly Gate[] | undefined): RecognitionPolicy =>
  orThrow(
    parseRecognitionPolicy({
      ...allMustBeMet,
      id: 'example',
      ...(assessable === undefined ? {} : { assessable }),
      provenance: { origin: 'host', sources: ['example'] },
    }),
  );

const reviewsUnder = (assessable: readonly Gate[]): MaintenancePolicy =>
  orThrow(parseMaintenancePolicy({ ...maintenanceNotPublished, id: 'reviews', assessable }));

const options = {
  criteriaSets: [plainSet],
  criteriaSet: { id: plainSet.id },
  assessmentYear: 2024,
  basis: 'confirmed',
  recognitionPolicy: policyWith(gates),
} as const satisfies AssessmentTableOptions;

type Row = readonly unknown[];

const read = (rows: readonly Row[], given: Partial<AssessmentTableOptions> = {}) =>
  readAssessmentRows(rows, { ...options, ...given });

const valuesOf = ({ accepted }: ReturnType<typeof read>): readonly SubmittedAssessment[] =>
  accepted.map(({ value }) => value);

const codesOf = ({ issues }: ReturnType<typeof read>) =>
  issues.map(({ rowNumber, columnName, issue: { code } }) => ({
    rowNumber,
    columnName,
    code,
  }));

const errorsOf = ({ issues }: ReturnType<typeof read>) =>
  issues
    .filter(({ issue: { severity } }) => severity === 'error')
    .map(({ rowNumber, columnName, issue: { code } }) => [rowNumber, columnName, code]);

describe('an office sheet that answers gates', () => {
  it('is read beside a tally, by titles and addresses, whatever form an answer has', () => {
    const report = read(
      [
        [
          ...['unitId', 'Số tiêu chí đạt', 'Không có tổ chức tội phạm', 'Thời gian hoạt động'],
          ...['gate:calm/fires.occurrenceCount', 'gate:calm/fires.reported'],
          ...['gate:calm/fires.due', 'gate:calm/complaints'],
        ],
        ['w-1', '3/3', 'Đạt', 11, 0, 12, 12, 'Chưa đạt'],
        ['w-2', '2/3', '', '', '', '', '', ''],
      ],
      {},
    );
    expect(valuesOf(report).map(({ gateAnswers }) => gateAnswers)).toEqual([
      [
        { gateId: 'no-organised-crime', answer: met },
        { gateId: 'months-active', answer: { kind: 'quantity', amount: 11, unit: 'month' } },
        {
          gateId: 'calm',
          answer: {
            kind: 'parts',
            parts: [
              {
                partId: 'fires',
                answer: {
                  kind: 'occurrences',
                  occurrenceCount: 0,
                  coverage: { part: 12, whole: 12 },
                },
              },
              { partId: 'complaints', answer: notMet },
            ],
          },
        },
      ],
      undefined,
    ]);
    expect(codesOf(report)).toEqual([
      { rowNumber: 3, columnName: undefined, code: 'gate/unanswered' },
    ]);
  });

  it('is read beside a column for each criterion, and with a row for each', () => {
    const answers = {
      kind: 'by-criterion',
      answers: [{ criterionId: 'premises', answer: met }],
    };
    const wide = read([
      ['unitId', 'Trụ sở', 'gate:months-active', 'gate:months-active.reason'],
      ['w-1', 'Đạt', 'Không áp dụng', 'mới thành lập'],
    ]);
    expect(valuesOf(wide)).toMatchObject([
      {
        results: answers,
        gateAnswers: [
          {
            gateId: 'months-active',
            answer: { kind: 'not-applicable', reason: 'mới thành lập' },
          },
        ],
      },
    ]);
    const long = read([
      ['unitId', 'Tiêu chí', 'Kết quả', 'Lý do', 'Minh chứng'],
      ['w-1', 'Trụ sở', 'Đạt', '', 'BB 1'],
      ['w-1', 'Thời gian hoạt động', 'Không áp dụng', 'mới thành lập', 'QĐ 5'],
      ['w-1', 'Không có tổ chức tội phạm', 'Chưa đạt', '', ''],
    ]);
    expect(valuesOf(long)).toMatchObject([
      {
        results: {
          kind: 'by-criterion',
          answers: [{ criterionId: 'premises', answer: met, evidence: [{ id: 'BB 1' }] }],
        },
        gateAnswers: [
          { gateId: 'no-organised-crime', answer: notMet },
          {
            gateId: 'months-active',
            answer: { kind: 'not-applicable', reason: 'mới thành lập' },
            evidence: [{ id: 'QĐ 5' }],
          },
        ],
      },
    ]);
    expect(valuesOf(long)[0]?.gateAnswers?.[0]).not.toHaveProperty('evidence');
  });

  it('takes each document once that is shown for the parts of a gate', () => {
    const report = read([
      ['unitId', 'Tiêu chí', 'Kết quả', 'Minh chứng'],
      ['w-1', 'gate:calm/fires.occurrenceCount', 0, 'BB 1'],
      ['w-1', 'gate:calm/fires.reported', 12, 'BB 1; BB 2'],
      ['w-1', 'gate:calm/fires.due', 12, ''],
      ['w-1', 'gate:calm/complaints', 'Đạt', 'BB 3'],
    ]);
    expect(valuesOf(report)[0]?.gateAnswers).toMatchObject([
      { gateId: 'calm', evidence: [{ id: 'BB 1' }, { id: 'BB 2' }, { id: 'BB 3' }] },
    ]);
  });

  it('tells of a row of evidence for what nobody asks', () => {
    const report = read([
      ['unitId', 'Tiêu chí', 'Kết quả', 'Minh chứng'],
      ['w-1', 'Trụ sở', 'Đạt', 'BB 1'],
      ['w-1', 'Trụ sở mới', 'Đạt', 'BB 2'],
    ]);
    expect(errorsOf(report)).toEqual([
      [2, undefined, 'table/refused-with'],
      [3, 'Tiêu chí', 'criterion/unknown'],
    ]);
  });

  it('keeps what is shown for criteria where no gate is answered', () => {
    const report = read([
      ['unitId', 'Tiêu chí', 'Kết quả', 'Minh chứng'],
      ['w-1', 'Trụ sở', 'Đạt', 'BB 1'],
    ]);
    expect(valuesOf(report)[0]).not.toHaveProperty('gateAnswers');
    expect(valuesOf(report)[0]?.results).toMatchObject({
      answers: [{ evidence: [{ id: 'BB 1' }] }],
    });
  });

  it('leaves a column of results the result of the whole', () => {
    const report = read([
      ['unitId', 'Kết quả', 'Không có tổ chức tội phạm'],
      ['w-1', '3/3', 'Đạt'],
    ]);
    expect(valuesOf(report)).toMatchObject([
      { results: { kind: 'tally', metCount: 3 }, gateAnswers: [{ answer: met }] },
    ]);
  });

  it('may be of gates alone', () => {
    const report = read([
      ['unitId', 'Không có tổ chức tội phạm'],
      ['w-1', 'Chưa đạt'],
    ]);
    expect(valuesOf(report)).toMatchObject([
      {
        results: { kind: 'by-criterion', answers: [] },
        gateAnswers: [{ gateId: 'no-organised-crime', answer: notMet }],
      },
    ]);
  });

  it.each<{ name: string; rows: readonly Row[]; errors: readonly (readonly unknown[])[] }>([
    {
      name: 'what is no word for a status',
      rows: [
        ['unitId', 'tally', 'gate:no-organised-crime'],
        ['w-1', '3/3', 'gần đạt'],
      ],
      errors: [[2, 'gate:no-organised-crime', 'status/unreadable']],
    },
    {
      name: 'yes and no, of which nobody said what they mean',
      rows: [
        ['unitId', 'tally', 'Không có tổ chức tội phạm'],
        ['w-1', '3/3', 'Không'],
        ['w-2', '3/3', 'Có'],
      ],
      errors: [
        [2, 'Không có tổ chức tội phạm', 'status/yes-or-no'],
        [3, 'Không có tổ chức tội phạm', 'status/yes-or-no'],
      ],
    },
    {
      name: 'a gate that may not be waived',
      rows: [
        ['unitId', 'tally', 'gate:no-organised-crime'],
        ['w-1', '3/3', 'N/A'],
      ],
      errors: [[2, 'gate:no-organised-crime', 'answer/never-not-applicable']],
    },
    {
      name: 'an incomplete answer of a part',
      rows: [
        ['unitId', 'tally', 'gate:calm/fires.occurrenceCount', 'gate:calm/fires.due'],
        ['w-1', '3/3', 0, 12],
      ],
      errors: [[2, 'gate:calm/fires.occurrenceCount', 'table/incomplete-answer']],
    },
    {
      name: 'reports of which more came than were due, in the column of the part',
      rows: [
        [
          ...['unitId', 'tally', 'gate:calm/complaints', 'gate:calm/fires.occurrenceCount'],
          ...['gate:calm/fires.reported', 'gate:calm/fires.due'],
        ],
        ['w-1', '3/3', 'Đạt', 0, 13, 12],
      ],
      errors: [[2, 'gate:calm/fires.occurrenceCount', 'share/part-over-whole']],
    },
    {
      name: 'the same gate in two columns with different answers',
      rows: [
        ['unitId', 'tally', 'Thời gian hoạt động', 'Time of activity'],
        ['w-1', '3/3', 9, 8],
      ],
      errors: [[2, 'Time of activity', 'gate/contradictory']],
    },
    {
      name: 'a criterion beside a tally, and the gate too',
      rows: [
        ['unitId', 'tally', 'Trụ sở', 'gate:no-organised-crime'],
        ['w-1', '3/3', 'Đạt', 'N/A'],
      ],
      errors: [
        [2, 'tally', 'table/tally-and-criteria'],
        [2, 'gate:no-organised-crime', 'answer/never-not-applicable'],
      ],
    },
    {
      name: 'a result that is only expected, in confirmed results',
      rows: [
        ['unitId', 'tally', 'gate:no-organised-crime'],
        ['w-1', '3/3', 'Dự kiến đạt'],
      ],
      errors: [[2, 'gate:no-organised-crime', 'table/projected-result']],
    },
    {
      name: 'two rows of one ward that differ in a gate alone',
      rows: [
        ['unitId', 'tally', 'gate:no-organised-crime'],
        ['w-1', '3/3', 'Đạt'],
        ['w-1', '3/3', 'Chưa đạt'],
      ],
      errors: [
        [2, undefined, 'assessment/contradictory'],
        [3, undefined, 'assessment/contradictory'],
      ],
    },
  ])('refuses $name, in its row and column', ({ rows, errors }) => {
    const report = read(rows);
    expect(errorsOf(report)).toEqual(errors);
    expect(report.accepted).toEqual([]);
    for (const found of report.issues) {
      for (const locale of ['vi', 'en'] as const) {
        expect(explainRowIssue(found, locale)).not.toBe('');
        expect(explainRemedy(found.issue, locale)).not.toBe('');
      }
    }
  });

  it('takes the same answer given twice once, and tells it', () => {
    const report = read([
      ['unitId', 'tally', 'Thời gian hoạt động', 'Time of activity'],
      ['w-1', '3/3', 9, 9],
    ]);
    expect(valuesOf(report)).toMatchObject([{ gateAnswers: [{ answer: { amount: 9 } }] }]);
    expect(codesOf(report).map(({ code }) => code)).toEqual(['gate/repeated', 'gate/unanswered']);
  });

  it('knows no gates without a policy', () => {
    const { recognitionPolicy: _, ...without } = options;
    const report = readAssessmentRows(
      [
        ['unitId', 'tally', 'gate:months-active'],
        ['w-1', '3/3', 9],
      ],
      without,
    );
    expect(errorsOf(report)).toEqual([[1, 'gate:months-active', 'header/unknown']]);
  });

  it('says nothing of gates in a row whose year is not known', () => {
    const report = read([
      ['unitId', 'Năm', 'tally', 'gate:months-active'],
      ['w-1', 'năm nay', '3/3', 9],
    ]);
    expect(errorsOf(report)).toEqual([[2, 'Năm', 'number/format']]);
  });

  it('refuses a cell below the title that a gate of its year has in another year', () => {
    const [first] = gates as readonly [Gate];
    const renamed: Gate = { ...first, title: { vi: 'Tên sau này' } };
    const recognitionPolicy: RecognitionPolicies = [
      { policy: policyWith([first]) },
      { from: '2024-07-01' as never, policy: { ...policyWith([renamed]), id: 'later' } },
    ];
    const report = read(
      [
        ['unitId', 'Năm', 'tally', 'Tên sau này'],
        ['w-1', 2023, '3/3', 'Đạt'],
        ['w-2', 2024, '3/3', 'Đạt'],
      ],
      { recognitionPolicy },
    );
    expect(valuesOf(report).map(({ unitId }) => unitId)).toEqual(['w-2']);
    expect(errorsOf(report)).toEqual([[2, 'Tên sau này', 'gate/unknown']]);
  });

  it('asks the gates of the policies of its year, those of reviews too, and refuses the others', () => {
    const [first, second, third] = gates as readonly [Gate, Gate, Gate];
    const recognitionPolicy: RecognitionPolicies = [
      { policy: policyWith([first]) },
      { from: '2024-07-01' as never, policy: { ...policyWith([second]), id: 'later' } },
    ];
    const maintenancePolicy: MaintenanceRules = reviewsUnder([
      { ...second, notApplicable: 'never' },
      third,
    ]);
    const report = read(
      [
        [
          'unitId',
          'Năm',
          'tally',
          'gate:no-organised-crime',
          'gate:months-active',
          'gate:calm/complaints',
        ],
        ['w-1', 2023, '3/3', 'Đạt', '', ''],
        ['w-2', 2024, '3/3', '', 9, 'Đạt'],
        ['w-3', 2024, '3/3', 'Đạt', '', ''],
        ['w-4', 2024, '3/3', '', 'N/A', ''],
      ],
      { recognitionPolicy, maintenancePolicy },
    );
    expect(valuesOf(report).map(({ unitId }) => unitId)).toEqual(['w-1', 'w-2']);
    expect(errorsOf(report)).toEqual([
      [4, 'gate:no-organised-crime', 'gate/unknown'],
      // The recognition would waive it, the review does not.
      [5, 'gate:months-active', 'answer/never-not-applicable'],
    ]);
  });

  it('tells a column that may be a criterion or a gate', () => {
    const recognitionPolicy = policyWith([
      { id: 'premises', title: { vi: 'Trụ sở' }, requirement: attested },
    ]);
    const report = read(
      [
        ['unitId', 'Trụ sở'],
        ['w-1', 'Đạt'],
      ],
      { recognitionPolicy },
    );
    expect(report.issues[0]?.issue).toMatchObject({
      code: 'table/ambiguous-criterion',
      params: { ids: ['premises', 'gate:premises'] },
    });
    const plain = read(
      [
        ['unitId', 'premises', 'gate:premises'],
        ['w-1', 'Đạt', 'Chưa đạt'],
      ],
      { recognitionPolicy },
    );
    expect(valuesOf(plain)).toMatchObject([
      { results: { answers: [{ answer: met }] }, gateAnswers: [{ answer: notMet }] },
    ]);
  });

  it('of two stages gives both the answers in columns, and to each its own in rows', () => {
    const stage = 'district-appraisal';
    const wide = read(
      [
        ['unitId', 'Tự đánh giá', 'Kết quả thẩm định', 'gate:no-organised-crime'],
        ['w-1', '3/3', '', 'Đạt'],
        ['w-2', '3/3', '2/3', 'Chưa đạt'],
      ],
      { stage },
    );
    expect(
      valuesOf(wide).map(({ unitId, stage: at, gateAnswers }) => [
        unitId,
        at,
        gateAnswers?.map(({ answer }) => answer),
      ]),
    ).toEqual([
      ['w-1', 'self-assessment', [met]],
      ['w-2', 'self-assessment', [notMet]],
      ['w-2', stage, [notMet]],
    ]);
    const long = read(
      [
        ['unitId', 'Tiêu chí', 'Tự đánh giá', 'Kết quả thẩm định'],
        ['w-1', 'Trụ sở', 'Đạt', ''],
        ['w-1', 'gate:no-organised-crime', 'Đạt', 'Chưa đạt'],
      ],
      { stage },
    );
    expect(
      valuesOf(long).map(({ stage: at, gateAnswers }) => [at, gateAnswers?.[0]?.answer]),
    ).toEqual([
      ['self-assessment', met],
      [stage, notMet],
    ]);
  });
});

describe('what a host says of yes and no', () => {
  const sheet = (header: string, ...cells: readonly unknown[]) => [
    ['unitId', 'tally', header],
    ...cells.map((cell, place) => [`w-${place + 1}`, '3/3', cell]),
  ];
  const statusesIn = (report: ReturnType<typeof read>) =>
    valuesOf(report).map(({ gateAnswers }) => gateAnswers?.[0]?.answer);

  it('lets both be read where yes means met', () => {
    const header = 'Không có tổ chức tội phạm';
    const report = read(sheet(header, 'Có', 'không', 'Yes', 'No', 'x', '0', 'Đạt', '-'), {
      yesMeans: { [header]: 'met' },
    });
    expect(statusesIn(report)).toEqual([met, notMet, met, notMet, met, notMet, met, undefined]);
  });

  it('lets both be read where yes means not met, but no tick', () => {
    const header = 'Có tổ chức tội phạm';
    const report = read(sheet(header, 'Có', 'Không', 'Chưa đạt', '', 'x', 1), {
      headers: { [header]: 'gate:no-organised-crime' },
      yesMeans: { [header]: 'not-met' },
    });
    expect(statusesIn(report)).toEqual([notMet, met, notMet, undefined]);
    expect(errorsOf(report)).toEqual([
      [6, header, 'status/unreadable'],
      [7, header, 'status/unreadable'],
    ]);
    expect(report.issues.at(-1)?.issue.params).toMatchObject({
      allowed: ['Có', 'Yes', 'Không', 'No', 'Đạt', 'Met', 'Chưa đạt', 'Không đạt', ...otherWords],
    });
  });

  const otherWords = [
    ...['Not met', 'Dự kiến đạt', 'Projected', 'Projected met', 'Dự kiến chưa đạt'],
    ...['Dự kiến không đạt', 'Projected not met', 'Không áp dụng', 'N/A', 'Not applicable'],
    ...['Chưa đánh giá', 'Not assessed', 'Chưa báo cáo', 'Not reported'],
  ];

  it('serves criteria and parts as well, and leaves "Không có" alone', () => {
    const report = read(
      [
        ['unitId', 'Trụ sở', 'gate:calm/complaints'],
        ['w-1', 'Có', 'Không'],
        ['w-2', 'Không có', ''],
      ],
      { yesMeans: { premises: 'met', 'gate:calm/complaints': 'not-met' } },
    );
    expect(valuesOf(report)).toMatchObject([
      {
        results: { answers: [{ criterionId: 'premises', answer: met }] },
        gateAnswers: [{ gateId: 'calm', answer: { parts: [{ answer: met }] } }],
      },
    ]);
    expect(errorsOf(report)).toEqual([[3, 'Trụ sở', 'status/unreadable']]);
  });

  it.each([
    { name: 'names nothing', yesMeans: { nothing: 'met' }, code: 'header/no-yes-or-no' },
    {
      name: 'names what is measured',
      yesMeans: { 'gate:months-active': 'met' },
      code: 'header/no-yes-or-no',
    },
    {
      name: 'names the reason of an answer',
      yesMeans: { 'patrols.reason': 'met' },
      code: 'header/no-yes-or-no',
    },
    {
      name: 'says two things of one answer',
      yesMeans: { premises: 'met', 'Trụ sở': 'not-met' },
      code: 'header/yes-both-ways',
    },
    { name: 'says neither', yesMeans: { premises: 'yes' }, code: 'input/not-one-of' },
  ])('is refused where it $name', ({ yesMeans, code }) => {
    const report = read(
      [
        ['unitId', 'Trụ sở'],
        ['w-1', 'Có'],
      ],
      { yesMeans: yesMeans as never },
    );
    expect(report.accepted).toEqual([]);
    expect(report.issues[0]?.issue).toMatchObject({
      code,
      path: ['yesMeans', Object.keys(yesMeans).at(-1)],
    });
    for (const { issue } of report.issues) {
      for (const locale of ['vi', 'en'] as const) expect(explainRemedy(issue, locale)).not.toBe('');
    }
  });

  it('may be said twice alike', () => {
    const yesMeans = { premises: 'met', 'Trụ sở': 'met' } as const;
    const report = read(
      [
        ['unitId', 'Trụ sở'],
        ['w-1', 'Có'],
      ],
      { yesMeans },
    );
    expect(report.accepted).toHaveLength(1);
  });
});

describe('exported answers for gates', () => {
  const assessment = (
    gateAnswers: SubmittedAssessment['gateAnswers'],
    unitId = 'w-1',
  ): SubmittedAssessment => ({
    unitId: unitId as SubmittedAssessment['unitId'],
    assessmentYear: 2024,
    criteriaSet: { id: plainSet.id },
    basis: 'confirmed',
    results: { kind: 'tally', metCount: 3, criteriaCount: 3 },
    ...(gateAnswers === undefined ? {} : { gateAnswers }),
  });
  const answered: NonNullable<SubmittedAssessment['gateAnswers']> = [
    {
      gateId: 'calm',
      answer: {
        kind: 'parts',
        parts: [
          { partId: 'complaints', answer: met },
          {
            partId: 'fires',
            answer: { kind: 'occurrences', occurrenceCount: 1, coverage: { part: 3, whole: 4 } },
          },
        ],
      },
    },
    { gateId: 'no-organised-crime', answer: notMet },
    { gateId: 'months-active', answer: { kind: 'not-applicable', reason: '=mới' } },
  ];
  const policies = { recognitionPolicy: policyWith(gates) };

  it('stand behind the results, in the order of the policy, and are read back', () => {
    const given = [assessment(answered), assessment([], 'w-2'), assessment(undefined, 'w-3')];
    const rows = orThrow(exportAssessmentRows(given, plainSet, policies));
    expect(rows.map((row) => row.slice(5))).toEqual([
      [
        ...['tally', 'gate:no-organised-crime', 'gate:months-active', 'gate:months-active.reason'],
        ...['gate:calm/fires.occurrenceCount', 'gate:calm/fires.reported', 'gate:calm/fires.due'],
        'gate:calm/complaints',
      ],
      ['3/3', 'Chưa đạt', 'Không áp dụng', "'=mới", 1, 3, 4, 'Đạt'],
      ['3/3', ...Array.from({ length: 7 })],
      ['3/3', ...Array.from({ length: 7 })],
    ]);
    const [back, ...others] = readAssessmentRows(rows, {
      criteriaSets: [plainSet],
      ...policies,
    }).accepted;
    const [calm, crime, months] = answered;
    const { parts } = (calm as { answer: { parts: readonly unknown[] } }).answer;
    expect(back?.value.gateAnswers).toEqual([
      crime,
      months,
      { ...calm, answer: { kind: 'parts', parts: [...parts].reverse() } },
    ]);
    for (const { value } of others) expect(value).not.toHaveProperty('gateAnswers');
  });

  it('are read back as they were, or what is in the way is told, whatever is asked and answered', () => {
    const asked = arbitraryGates.filter((some) => some.length > 0);
    let writtenCount = 0;
    const codes = new Set<string>();
    fc.assert(
      fc.property(asked, arbitraryAnswers, (assessable, gateAnswers = []) => {
        const recognitionPolicy = policyWith(assessable);
        const exported = exportAssessmentRows([assessment(gateAnswers)], plainSet, {
          recognitionPolicy,
        });
        if (!exported.ok) {
          for (const { code } of exported.issues) codes.add(code);
          return;
        }
        writtenCount += 1;
        const { accepted } = readAssessmentRows(exported.value, {
          criteriaSets: [plainSet],
          recognitionPolicy,
        });
        const back = accepted.map(({ value }) => value.gateAnswers ?? []);
        expect(back.map((some) => some.map(contentOf).sort())).toEqual([
          gateAnswers.map(contentOf).sort(),
        ]);
      }),
      { numRuns: 400 },
    );
    expect(writtenCount).toBeGreaterThan(50);
    // What no cell holds: other kinds of answers, other gates, evidence and disputes, an answer given twice or of no part.
    const told = [
      'answer/kind-mismatch',
      'gate/contradictory',
      'gate/unknown',
      'table/lossy-round-trip',
      'table/no-place',
    ];
    expect([...codes].filter((code) => !told.includes(code))).toEqual([]);
    expect(codes.size).toBeGreaterThan(1);
  });

  it.each<{
    name: string;
    gateAnswers: SubmittedAssessment['gateAnswers'];
    given: Parameters<typeof exportAssessmentRows>[2];
    faults: readonly string[];
  }>([
    {
      name: 'without a policy',
      gateAnswers: answered,
      given: undefined,
      faults: ['table/no-place 0.gateAnswers'],
    },
    {
      name: 'that no policy asks for',
      gateAnswers: [{ gateId: 'elsewhere', answer: met }],
      given: { maintenancePolicy: reviewsUnder(gates) },
      faults: ['gate/unknown 0.gateAnswers.0.gateId'],
    },
    {
      name: 'with evidence, which a wide table has no cell for',
      gateAnswers: [
        { gateId: 'no-organised-crime', answer: met, evidence: [{ id: 'BB 1' }] },
        { gateId: 'months-active', answer: { kind: 'unknown', reason: 'disputed' } },
      ],
      given: policies,
      faults: [
        'table/no-place 0.gateAnswers.0.evidence',
        'table/no-place 0.gateAnswers.1.answer.reason',
      ],
    },
  ])('are refused $name', ({ gateAnswers, given, faults }) => {
    const result = exportAssessmentRows([assessment(gateAnswers)], plainSet, given);
    expect(
      result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`),
    ).toEqual(faults);
    if (result.ok) return;
    for (const issue of result.issues) {
      for (const locale of ['vi', 'en'] as const) expect(explainRemedy(issue, locale)).not.toBe('');
    }
  });
});

it('rows of nobody refuse the ward they stand beside, however many there are', () => {
  const report = read([
    ['unitId', 'Tiêu chí', 'Kết quả'],
    ['w-1', 'Trụ sở', 'Đạt'],
    ['', 'Tuần tra', 'Đạt'],
    ['', 'gate:no-organised-crime', 'Đạt'],
    ['w-2', 'Trụ sở', 'Đạt'],
  ]);
  expect(report.accepted).toEqual([]);
  const refusedWith = report.issues.filter(({ issue: { code } }) => code === 'table/refused-with');
  expect(refusedWith.map(({ rowNumber, issue }) => [rowNumber, issue.params])).toEqual([
    [2, { rowNumbers: [3, 4] }],
    [5, { rowNumbers: [3, 4] }],
  ]);
});
