import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecognitionEvent } from 'model-ward-rules';
import { explainEvent } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import { wordsEn } from '../../src/explanation/en/words';
import { wordsVi } from '../../src/explanation/vi/words';
import { readSourceFiles } from '../source-files';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const events = [
  { kind: 'suspended', id: 's', on: '2027-02-01' },
  { kind: 'withdrawn', id: 'w', on: '2027-03-01', eventId: 's' },
] as unknown as readonly [RecognitionEvent, RecognitionEvent];

const districts = { counted: 'areas', areaLevel: 'urban-district', base: 'all' } as const;
const three = { least: 3, most: 3 };

/** What an office reads in words that its own papers use; each pair is one phrase in both languages. */
const phrases: readonly (readonly [
  name: string,
  given: readonly string[],
  texts: readonly string[],
])[] = [
  [
    'areas on target',
    [wordsVi, wordsEn].map(({ progress }) => progress.counted(three, 4, '75%', districts)),
    ['3/4 quận đạt chỉ tiêu (75%)', '3 of 4 urban districts on target (75%)'],
  ],
  [
    'a projected result that is open',
    [wordsVi, wordsEn].map(({ verdict }) => verdict.projectedOutcomes.undetermined),
    ['Theo kết quả dự kiến, chưa xác định được', 'By projected results, undetermined'],
  ],
  [
    'a projected result that does not suffice',
    [wordsVi, wordsEn].map(({ verdict }) => verdict.projectedOutcomes['not-eligible']),
    ['Theo kết quả dự kiến, chưa đủ điều kiện', 'By projected results, not eligible'],
  ],
  [
    'a withdrawal',
    [explainEvent(events[1], 'vi', events), explainEvent(events[1], 'en', events)],
    [
      '01/03/2027: hủy bỏ việc ghi nhận “bị tạm đình chỉ ngày 01/02/2027”.',
      '2027-03-01: withdraws “suspended on 2027-02-01”.',
    ],
  ],
  [
    'a review that is due',
    [wordsVi, wordsEn].map(({ standing }) => standing.deadlines.review('31/12/2026', 2025)),
    [
      'cần có quyết định về kết quả kiểm tra năm 2025 trước hết ngày 31/12/2026',
      'a decision on the review of 2025 is due by 31/12/2026',
    ],
  ],
  [
    'a term that ends',
    [wordsVi, wordsEn].map(({ standing }) => standing.deadlines.term('31/12/2026')),
    ['danh hiệu có giá trị đến hết ngày 31/12/2026', 'the term ends on 31/12/2026'],
  ],
  [
    'a repair that is due',
    [wordsVi, wordsEn].map(({ standing }) => standing.deadlines.repair('31/12/2026')),
    ['khắc phục xong chậm nhất ngày 31/12/2026', 'repair is due by 31/12/2026'],
  ],
  [
    'a title that was recognised',
    [wordsVi, wordsEn].map(({ standing }) => standing.grounds.recognised('22/04/2024', 2023)),
    ['công nhận ngày 22/04/2024 cho năm 2023', 'recognised on 22/04/2024 for 2023'],
  ],
  [
    'a title that was maintained',
    [wordsVi, wordsEn].map(({ standing }) => standing.grounds.maintained('22/04/2024', 2024)),
    [
      'công nhận ngày 22/04/2024, duy trì đến năm 2024',
      'recognised on 22/04/2024, last maintained for 2024',
    ],
  ],
  [
    'a title that is due to lapse',
    [wordsVi, wordsEn].map(({ standing }) => standing.maintenance.lapse),
    ['Thuộc diện hết hiệu lực danh hiệu', 'The title lapses'],
  ],
  [
    'a cause that changed nothing',
    [wordsVi, wordsEn].map(
      ({ attribution }) => `${attribution.causes.data}: ${attribution.noChange}`,
    ),
    [
      'Do kết quả đánh giá: số phường theo từng kết luận không đổi',
      'Changed results: the number of wards with each outcome did not change',
    ],
  ],
  [
    'how an area stood',
    [wordsVi, wordsEn].map(({ attribution }) =>
      attribution.totals(attribution.after, '3', ['3', '0', '0']),
    ),
    [
      'Sau có 3 phường: 3 đủ điều kiện, 0 chưa đủ điều kiện, 0 chưa xác định được',
      'After, 3 wards: 3 eligible, 0 not eligible, 0 undetermined',
    ],
  ],
];

describe('the words of the programme', () => {
  it.each(phrases)('%s', (_name, given, texts) => {
    expect(given).toEqual(texts);
  });

  it('are those of the playground as well', () => {
    const page = read('docs/playground/words.vi.ts');
    for (const phrase of [
      'Thử quy tắc công nhận Công an phường kiểu mẫu',
      'Tỷ lệ xây dựng đạt (%)',
      'Tỷ lệ không duy trì được mỗi năm (%)',
      'Phương án cần ít tiêu chí nhất',
      'Nội dung chưa rõ',
      'Số phải đạt',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the source that is read holds the place of a number.
      'là ít nhất ${wards} phường',
    ]) {
      expect(page).toContain(phrase);
    }
    // An indicator is no criterion.
    expect(page).not.toContain('Chỉ số');
  });

  it('are those of the papers on unit changes, and the glossary says which no paper of the programme uses', () => {
    const glossary = read('docs/glossary.md');
    expect(glossary).toContain('| sắp xếp, nhập (');
    expect(wordsVi.succession.merge('A và B', 'C')).not.toContain('sáp nhập');
    for (const word of ['thu hồi', 'tạm đình chỉ', 'công nhận lại']) {
      expect(glossary).toContain(`| ${word} (not attested for this programme) |`);
    }
  });
});

/** Idioms and names that a reader stumbled on. */
const stumbled =
  /taken at its word|nobody has (looked|told)|the districts went|given out anew|Says as of when an|falls away with its|Mend the issues|[Rr]ing of parents|[Tt]hree kinds of trouble|no chance\b|\b(makeDoubter|tellCeasedUnit|singleOutUnit|takeLoneResultAsTally|settleRepeats|followConsequence|inTheWay|stoodBefore|beginningTold|holdingsOf)\b|untold-end|stood-already|asks-less|reads-otherwise/;

it('says nothing in words that a reader stumbled on', () => {
  const found = readSourceFiles().flatMap(({ path, text }) =>
    stumbled.exec(text)?.[0] ? [path] : [],
  );
  expect(found).toEqual([]);
});
