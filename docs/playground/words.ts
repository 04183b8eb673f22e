import type { StatusCounts } from 'model-ward-rules';
import type { Locale } from 'model-ward-rules/explanation';
import type { ListOutcome } from './list/list-view';
import type { LegendKey } from './page/figure';
import type { UnreadablePaper } from './reading/paper';
import type { AnswerChoice, TargetField } from './state';
import { wordsEn } from './words.en';
import { wordsVi } from './words.vi';

/** Holds what the page itself says; what the library has found, the library explains. */
export interface Words {
  readonly page: Readonly<Record<PageText, string>>;
  readonly answers: Readonly<Record<AnswerChoice, string>>;
  readonly counts: Readonly<Record<keyof StatusCounts, string>>;
  readonly fields: Readonly<Record<TargetField, string>>;
  readonly legend: Readonly<Record<LegendKey, string>>;
  readonly outcomes: Readonly<Record<ListOutcome, string>>;
  readonly unreadable: Readonly<Record<UnreadablePaper['why'], string>>;
  readonly criterion: (name: string) => string;
  readonly place: (position: number) => string;
  readonly policyOrigin: Readonly<Record<'published' | 'inferred' | 'host', string>>;
  readonly due: (percent: string, whole: string, wards: string) => string;
  readonly list: ListWords;
  readonly titles: { readonly byRecordsOf: (day: string) => string };
  readonly printed: (said: PrintedRules) => readonly string[];
}

/** What a sheet of paper says of itself. */
export interface PrintedRules {
  readonly source: string;
  readonly set: string;
  readonly policy: string;
  /** Absent where no title is asked about. */
  readonly maintenance?: string;
  readonly year: string;
  readonly day: string;
}

/** What is said of a list of wards. */
export interface ListWords {
  readonly whole: string;
  readonly typed: string;
  readonly pasted: string;
  readonly madeUp: string;
  readonly rows: (accepted: string, rejected: string, skipped: string) => string;
  readonly sheet: (name: string) => string;
  readonly otherSheets: (names: string) => string;
  readonly hiddenRows: (rows: string) => string;
  readonly otherYear: (year: string, chosen: string) => string;
  readonly suppressed: (count: string) => string;
  readonly lacks: (notMet: string, unknown: string) => string;
  readonly place: (position: number) => string;
  readonly criteriaCount: (count: string) => string;
}

/** Names the texts of `index.html`, which stand there as `data-text`, and the headings that the page adds. */
export type PageText =
  | 'title'
  | 'lead'
  | 'languages'
  | 'tabs'
  | 'tabWard'
  | 'tabList'
  | 'tabTitles'
  | 'tabTargets'
  | 'rules'
  | 'criteriaSet'
  | 'policy'
  | 'year'
  | 'asOf'
  | 'asOfHint'
  | 'own'
  | 'ownSet'
  | 'ownSetHint'
  | 'ownRule'
  | 'ruleAll'
  | 'ruleShare'
  | 'ruleCount'
  | 'ruleFailed'
  | 'ownNumber'
  | 'ownNever'
  | 'ownNeverHint'
  | 'ownPolicy'
  | 'maintenance'
  | 'ownMaintenance'
  | 'ownMaintenanceHint'
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
  | 'resultsText'
  | 'resultsHint'
  | 'openFile'
  | 'example'
  | 'clear'
  | 'reading'
  | 'notSaid'
  | 'basis'
  | 'confirmed'
  | 'projected'
  | 'numbers'
  | 'numbersVi'
  | 'numbersEn'
  | 'dates'
  | 'sections'
  | 'sectionsNone'
  | 'sectionsArea'
  | 'sectionsBasis'
  | 'sectionsYear'
  | 'fillArea'
  | 'fillAreaYes'
  | 'ignored'
  | 'ignoredHint'
  | 'asked'
  | 'percent'
  | 'count'
  | 'countEligible'
  | 'countProjected'
  | 'countRecognised'
  | 'countRegistered'
  | 'faults'
  | 'row'
  | 'problem'
  | 'remedy'
  | 'wholeTable'
  | 'warning'
  | 'error'
  | 'wards'
  | 'ward'
  | 'area'
  | 'conclusion'
  | 'lacks'
  | 'fullText'
  | 'standing'
  | 'areas'
  | 'numberDue'
  | 'mostUnmet'
  | 'nearest'
  | 'unitsNamed'
  | 'nothingPasted'
  | 'toPace'
  | 'decisionsText'
  | 'decisionsHint'
  | 'titleOf'
  | 'from'
  | 'until'
  | 'knownAt'
  | 'knownAtHint'
  | 'noTitles'
  | 'titleNote'
  | 'plan'
  | 'ratesNote'
  | 'result'
  | 'due'
  | 'tableBehind'
  | 'copyLink'
  | 'copied'
  | 'print'
  | 'saveJson'
  | 'saveWorkbook'
  | 'code'
  | 'documentation'
  | 'share';

/** Holds the words of every language. */
export const wordsByLocale: Readonly<Record<Locale, Words>> = { vi: wordsVi, en: wordsEn };
