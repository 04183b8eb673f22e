import { withLookAlikesMeant } from '../text/look-alike-letters';
import { textKey } from '../text/text-key';
import { withoutMarks } from '../text/without-marks';

/** What a text may say that contradicts a confirmed result. */
export type Doubt = 'projected' | 'revoked' | 'cancelled' | 'withdrawn' | 'not-appraised';

/** What a text that belongs to no column says of the rows it stands beside. */
export interface Saying {
  readonly doubts: readonly Doubt[];
  /** Whether it says that results are confirmed. */
  readonly isConfirmed: boolean;
  /** The years it names, as ranges. */
  readonly years: readonly YearRange[];
  /** The numbers of criteria it names: "22 tiêu chí". */
  readonly criteriaCounts: readonly number[];
}

interface YearRange {
  readonly from: number;
  readonly to: number;
}

const words: Readonly<Record<Doubt | 'confirmed', readonly string[]>> = {
  projected: ['dự kiến', 'ước đạt', 'ước thực hiện', 'projected', 'expected'],
  revoked: ['thu hồi', 'revoked'],
  cancelled: ['hủy', 'cancelled', 'canceled'],
  // "Rút kinh nghiệm" draws lessons, and "rút ngắn" shortens.
  withdrawn: ['rút(?! (?:kinh|ngắn|gọn))', 'withdrawn'],
  'not-appraised': [
    '(?:chưa|chờ) (?:được )?thẩm định',
    '(?:chưa|chờ) (?:được )?xét',
    'not (?:yet )?appraised',
  ],
  confirmed: ['chính thức', 'confirmed'],
};

/** The same without marks, where that is no other common word; typing without marks is usual in notes. */
const bareWords: Readonly<Partial<Record<Doubt, readonly string[]>>> = {
  projected: ['du kien'],
  revoked: ['thu hoi'],
  'not-appraised': ['(?:chua|cho) (?:duoc )?tham dinh'],
};

/** "Dữ kiện", a fact, is "dự kiến" to those who see no marks. */
const FACT = /* @__PURE__ */ textKey('dữ kiện');

const patterns = /* @__PURE__ */ patternsOf(words, textKey);
const barePatterns = /* @__PURE__ */ patternsOf(bareWords, withoutMarks);

function patternsOf<Word extends string>(
  forms: Readonly<Partial<Record<Word, readonly string[]>>>,
  written: (form: string) => string,
): readonly (readonly [Word, RegExp])[] {
  return (Object.entries(forms) as [Word, readonly string[]][]).map(([word, texts]) => [
    word,
    new RegExp(`(?<!\\p{L})(?:${texts.map(written).join('|')})(?!\\p{L})`, 'u'),
  ]);
}

/** Finds the few words, years and counts in a text that may contradict the rows it stands beside. */
export function sayingOf(text: string): Saying {
  const key = textKey(withLookAlikesMeant(text));
  const bare = withoutMarks(key.split(FACT).join(' '));
  const said = new Set([
    ...patterns.flatMap(([word, pattern]) => (pattern.test(key) ? [word] : [])),
    ...barePatterns.flatMap(([word, pattern]) => (pattern.test(bare) ? [word] : [])),
  ]);
  return {
    doubts: [...said].filter((word) => word !== 'confirmed'),
    isConfirmed: said.has('confirmed'),
    years: yearsIn(bare),
    criteriaCounts: [...bare.matchAll(CRITERIA_COUNT)].map(([, count]) => Number(count)),
  };
}

const CRITERIA_COUNT = /(?<![\d/.,])(\d{1,3})(?= (?:tieu chi|criteria)(?!\p{L}))/gu;

/** Days of papers name the year in which somebody signed, and numbers of documents the year of their series. */
const DAYS = /ngay \d{1,2} thang \d{1,2} nam \d{4}|\d{1,2}([/.-])\d{1,2}\1\d{4}|\d{4}-\d\d-\d\d/g;
const RANGE = /(?<!\d)(2[01]\d\d) ?(?:-|den|to) ?(?:(?:het )?nam )?(2[01]\d\d)(?!\d)/g;
const YEAR = /(?<![\d/.-])2[01]\d\d(?![\d/]|[.-]\d)/g;

function yearsIn(bare: string): readonly YearRange[] {
  const withoutDays = bare.replace(DAYS, ' ');
  const ranges = [...withoutDays.matchAll(RANGE)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to),
  }));
  const singles = [...withoutDays.replace(RANGE, ' ').matchAll(YEAR)].map(([year]) => ({
    from: Number(year),
    to: Number(year),
  }));
  return [...ranges, ...singles];
}
