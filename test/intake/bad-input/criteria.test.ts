import {
  checkAssessment,
  evaluateAssessment,
  orThrow,
  parseAssessment,
  plainDate,
} from 'model-ward-rules';
import { type Cell, readAssessmentRows, readStatus } from 'model-ward-rules/intake';
import {
  criteriaSetCatalogue,
  modelWardPolice20,
  modelWardPolice22,
} from 'model-ward-rules/published';
import { expect, it } from 'vitest';
import { plainSet, read } from '../assessments/tables';
import { clause } from './clause';

const attested = (criterionId: string, status = 'met') => ({
  criterionId,
  answer: { kind: 'attested', status },
});

/** Parses and checks answers; gives which criteria they are about. */
const check =
  (
    answers: readonly object[],
    id: string = modelWardPolice20.id,
    criteriaSets = criteriaSetCatalogue,
  ) =>
  () => {
    const submitted = parseAssessment({
      unitId: 'ward-1',
      assessmentYear: 2024,
      criteriaSet: { id },
      basis: 'confirmed',
      results: { kind: 'by-criterion', answers },
    });
    const checked = checkAssessment(orThrow(submitted), criteriaSets);
    return checked.ok ? { ...checked, value: 'checked' } : checked;
  };

const idsOf20 = modelWardPolice20.criteria.map(({ id }) => id);
const idsOf22 = modelWardPolice22.criteria.map(({ id }) => id);
const all20 = idsOf20.map((id) => attested(id));

clause('a missing id: status unknown, a warning that lists the ids', [
  {
    name: 'two missing',
    run: check(all20.slice(2)),
    told: [['W', 'results.answers', 'criterion/unanswered', { ids: idsOf20.slice(0, 2) }]],
    value: 'checked',
    texts: {
      vi: [
        'Chưa có kết quả của tiêu chí: criterion-1, criterion-2.',
        'Các tiêu chí này được coi là chưa rõ; bổ sung khi có kết quả.',
      ],
      en: [
        'These criteria have no answer and count as unknown: criterion-1, criterion-2.',
        'Add the answers once they are known.',
      ],
    },
  },
]);

it('a missing id: status unknown', () => {
  const submitted = parseAssessment({
    unitId: 'ward-1',
    assessmentYear: 2024,
    criteriaSet: { id: modelWardPolice20.id },
    basis: 'confirmed',
    results: { kind: 'by-criterion', answers: all20.slice(1) },
  });
  const checked = orThrow(checkAssessment(orThrow(submitted), criteriaSetCatalogue));
  const { findings } = evaluateAssessment(checked, { asOf: plainDate('2024-12-31') });
  expect(findings[0]).toMatchObject({ criterionId: idsOf20[0], status: 'unknown' });
});

clause('an unknown id: refused, with the set that has it', [
  {
    name: 'an id of the 22 under the 20',
    run: check([...all20.slice(1), attested('premises')]),
    told: [
      [
        'E',
        'results.answers.19.criterionId',
        'criterion/unknown',
        { id: 'premises', foundIn: ['model-ward-police-22@1'] },
      ],
      ['W', 'results.answers', 'criterion/unanswered'],
    ],
    texts: {
      vi: [
        'Bộ tiêu chí "model-ward-police-20" không có tiêu chí "premises".',
        'Tiêu chí này thuộc model-ward-police-22@1; kiểm tra lại bộ tiêu chí đã chọn.',
      ],
      en: [
        'Criteria set "model-ward-police-20" has no criterion "premises"; these sets have it: model-ward-police-22@1.',
        'Check against which criteria set the assessment was made.',
      ],
    },
  },
  {
    name: 'an id of no set',
    run: check([...all20.slice(1), attested('criterion-6x')]),
    told: [
      ['E', 'results.answers.19.criterionId', 'criterion/unknown', { foundIn: [] }],
      ['W', 'results.answers', 'criterion/unanswered'],
    ],
  },
]);

clause('a duplicate id: same status, a warning; different, refused', [
  {
    name: 'same',
    run: check([...all20.slice(1), attested(idsOf20[1] as string)]),
    told: [
      ['W', 'results.answers.19', 'criterion/repeated', { id: idsOf20[1] }],
      ['W', 'results.answers', 'criterion/unanswered'],
    ],
    value: 'checked',
    texts: {
      vi: [
        'Tiêu chí "criterion-2" được ghi hai lần, nội dung như nhau.',
        'Chỉ tính một lần; nên bỏ dòng thừa.',
      ],
      en: [
        'Criterion "criterion-2" is given twice with the same content; it counts once.',
        'It counts once; remove the second entry.',
      ],
    },
  },
  {
    name: 'different',
    run: check([...all20.slice(1), attested(idsOf20[1] as string, 'not-met')]),
    told: [
      ['E', 'results.answers.19', 'criterion/contradictory', { id: idsOf20[1] }],
      ['W', 'results.answers', 'criterion/unanswered'],
    ],
    texts: {
      vi: [
        'Tiêu chí "criterion-2" được trả lời hai lần, nội dung khác nhau.',
        'Xác định câu trả lời đúng và bỏ câu còn lại.',
      ],
      en: [
        'Criterion "criterion-2" is answered twice with different content.',
        'Find out which answer is right and remove the other.',
      ],
    },
  },
]);

clause('22 results under the 20-set: one error, criterion/count-mismatch, not 22', [
  {
    name: '22 results',
    run: check(idsOf22.map((id) => attested(id))),
    told: [
      ['E', 'results.answers', 'criterion/count-mismatch', { received: 22, expected: 20 }],
      ['W', 'results.answers', 'criterion/unanswered'],
    ],
    texts: {
      vi: [
        'Có kết quả của 22 tiêu chí, nhưng bộ "model-ward-police-20" chỉ có 20.',
        'Kiểm tra xem kết quả này được đánh giá theo bộ tiêu chí nào.',
      ],
      en: [
        '22 criteria are answered, but criteria set "model-ward-police-20" has 20.',
        'Check against which criteria set the assessment was made.',
      ],
    },
  },
]);

const status = (cell: Cell) => () => readStatus(cell);
const words = (given: readonly Cell[], value: string) =>
  given.map((cell) => ({ name: String(cell), run: status(cell), value }));

clause('"Đạt", "Chưa đạt", "Không đạt", "x", "✓", 1/0, "N/A", "Không áp dụng": a fixed table', [
  ...words(
    ['Đạt', 'ĐẠT', ' đạt ', 'Đạt'.normalize('NFD'), 'x', 'X', '✓', 1, '1', true, 'Met'],
    'met',
  ),
  ...words(['Chưa đạt', 'Không đạt', 'không  đạt', 0, '0', false, 'Not met'], 'not-met'),
  ...words(['N/A', 'n/a', 'Không áp dụng', 'Not applicable'], 'not-applicable'),
]);

clause('… blank and "-" are unknown', [
  ...['', '  ', '\u00a0', '\u200b', '-', '–', '—', null, undefined].map((cell) => ({
    name: JSON.stringify(cell) ?? 'undefined',
    run: status(cell),
  })),
]);

clause('… yes and no refused, status/yes-or-no', [
  {
    name: 'có',
    run: status('có'),
    told: [['E', '', 'status/yes-or-no', { received: 'có' }]],
    texts: {
      vi: [
        '"có" không cho biết đạt hay chưa đạt, vì câu hỏi có thể là “không có” một việc nào đó.',
        'Ghi “Đạt” hoặc “Chưa đạt”; hoặc dùng tùy chọn yesMeans để nêu rõ, theo tên cột, “Có” nghĩa là đạt hay chưa đạt.',
      ],
      en: [
        '"có" does not say whether what is asked is met: the question may be whether something is absent.',
        'Write "Met" or "Not met"; or say with the option yesMeans, under the header of the column, whether "Yes" means met or not met there.',
      ],
    },
  },
  ...['Không', 'YES', 'no'].map((cell) => ({
    name: cell,
    run: status(cell),
    told: [['E', '', 'status/yes-or-no', { received: cell }] as const],
  })),
]);

clause('… else refused, status/unreadable', [
  {
    name: 'Gần đạt',
    run: status('Gần đạt'),
    told: [['E', '', 'status/unreadable', { received: 'Gần đạt' }]],
    texts: {
      vi: [
        '"Gần đạt" không cho biết đạt hay chưa đạt; các cách ghi được chấp nhận: Đạt, Met, x, ✓, ✔, ☑, 1, true, Chưa đạt, Không đạt, … (+16).',
        'Dùng một trong các cách ghi đó; để trống ô nếu chưa có thông tin.',
      ],
      en: [
        '"Gần đạt" is not a known status; known words: Đạt, Met, x, ✓, ✔, ☑, 1, true, Chưa đạt, Không đạt, … (+16).',
        'Use one of the known words; leave the cell blank if nothing is known.',
      ],
    },
  },
  ...['Dat', 'Đạt?', 'Đạt (dự kiến)', 'OK', '✗', 'o', 'đạt/chưa đạt', 2, 0.5, -1, '100%'].map(
    (cell) => ({
      name: String(cell),
      run: status(cell),
      told: [['E', '', 'status/unreadable', { received: String(cell) }] as const],
    }),
  ),
]);

clause('"dự kiến đạt" → projected, never met', [
  ...words(['dự kiến đạt', 'Dự kiến đạt', 'DỰ KIẾN  ĐẠT'], 'projected-met'),
  ...words(['Dự kiến chưa đạt', 'Dự kiến không đạt'], 'projected-not-met'),
  {
    name: 'in a row that does not say what it is: the assessment is projected',
    run: () => {
      const header = ['unitId', 'Loại kết quả', 'premises', 'patrols', 'training'];
      const report = readAssessmentRows([header, ['w', '', 'Dự kiến đạt', 'Đạt', 'Đạt']], {
        criteriaSets: [plainSet],
        criteriaSet: { id: plainSet.id },
        assessmentYear: 2024,
      });
      expect(report.accepted.map(({ value }) => value.basis)).toEqual(['projected']);
      return { ...report, accepted: [] };
    },
  },
  {
    name: 'in a row that is said to be confirmed: refused',
    run: () =>
      read([
        ['unitId', 'premises', 'patrols', 'training'],
        ['w', 'Dự kiến đạt', 'Đạt', 'Đạt'],
      ]),
    told: [['E', '2 premises', 'table/projected-result', { received: 'Dự kiến đạt' }]],
    texts: {
      vi: [
        '"Dự kiến đạt" mới chỉ là dự kiến, trong khi kết quả đánh giá được ghi là chính thức.',
        'Ghi ở dòng có loại kết quả "dự kiến", hoặc chờ đến khi có kết quả chính thức.',
      ],
      en: [
        '"Dự kiến đạt" is a projected result, but the assessment is marked as confirmed.',
        'Give projected results in rows whose basis is "projected", or wait until they are confirmed.',
      ],
    },
  },
]);

const bySet = [
  ['unitId', 'Bộ tiêu chí', 'tally'],
  ['w-1', 'model-ward-police-22', '22/22'],
  ['w-2', 'model-ward-police-20', '20/20'],
  ['w-3', 'model-ward-police-20', '19/20'],
];

clause(
  'rows of several sets in one batch: each under its own, totals by set, a warning that they are not one figure',
  [
    {
      name: 'two sets',
      run: () => {
        const report = read(bySet, { criteriaSets: criteriaSetCatalogue });
        expect(report.stats.byCriteriaSet).toEqual([
          { criteriaSet: { id: 'model-ward-police-20', revision: 1 }, assessmentCount: 2 },
          { criteriaSet: { id: 'model-ward-police-22', revision: 1 }, assessmentCount: 1 },
        ]);
        return { ...report, accepted: [] };
      },
      told: [
        [
          'W',
          '',
          'assessment/several-sets',
          { criteriaSets: ['model-ward-police-20@1', 'model-ward-police-22@1'] },
        ],
      ],
      texts: {
        vi: [
          'Kết quả trong bảng được đánh giá theo nhiều bộ tiêu chí: model-ward-police-20@1, model-ward-police-22@1; không gộp thành một con số.',
          'Báo cáo riêng kết quả theo từng bộ tiêu chí.',
        ],
        en: [
          'The assessments were made against several criteria sets: model-ward-police-20@1, model-ward-police-22@1; do not add up their results.',
          'Report the results of each criteria set separately.',
        ],
      },
    },
    {
      name: 'the tally of another set',
      run: () =>
        read([bySet[0], ['w-1', 'model-ward-police-20', '21/22']], {
          criteriaSets: criteriaSetCatalogue,
        }),
      told: [['E', '2 tally', 'tally/denominator-mismatch']],
    },
  ],
);
