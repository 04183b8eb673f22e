import type { StatusCounts } from 'model-ward-rules';
import type { Locale } from 'model-ward-rules/explanation';
import type { AnswerChoice, TargetField } from './state';
import { wordsEn } from './words.en';
import { wordsVi } from './words.vi';

/** Holds what the page itself says; what the library has found, the library explains. */
export interface Words {
  readonly page: Readonly<Record<PageText, string>>;
  readonly answers: Readonly<Record<AnswerChoice, string>>;
  readonly counts: Readonly<Record<keyof StatusCounts, string>>;
  readonly fields: Readonly<Record<TargetField, string>>;
  readonly criterion: (name: string) => string;
  readonly place: (position: number) => string;
  readonly policyOrigin: Readonly<Record<'published' | 'inferred' | 'host', string>>;
  readonly due: (percent: string, whole: string, wards: string) => string;
  readonly tableCaption: (unitsPerYear: string) => string;
  readonly chartTitle: (dueCount: string) => string;
}

/** Names the texts of `index.html`, which stand there as `data-text`. */
export type PageText =
  | 'title'
  | 'lead'
  | 'languages'
  | 'tabs'
  | 'tabWard'
  | 'tabTargets'
  | 'criteriaSet'
  | 'policy'
  | 'form'
  | 'byCriterion'
  | 'tallyForm'
  | 'tally'
  | 'tallyHint'
  | 'unmet'
  | 'allMet'
  | 'allUnknown'
  | 'criteria'
  | 'verdict'
  | 'decisive'
  | 'gaps'
  | 'plans'
  | 'morePlans'
  | 'wardNote'
  | 'plan'
  | 'ratesNote'
  | 'result'
  | 'due'
  | 'table'
  | 'year'
  | 'recognised'
  | 'legendLeast'
  | 'legendBounds'
  | 'legendDue'
  | 'start'
  | 'documentation'
  | 'share';

/** Holds the words of every language. */
export const wordsByLocale: Readonly<Record<Locale, Words>> = { vi: wordsVi, en: wordsEn };
