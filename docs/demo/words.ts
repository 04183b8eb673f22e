import type {
  AssessmentBasis,
  Counting,
  MeasuredProgress,
  Origin,
  ProgrammeList,
  VerdictOutcome,
} from 'model-ward-rules';
import type { Locale } from 'model-ward-rules/explanation';
import type { FileFaultCode } from './complaint';
import { wordsEn } from './words.en';
import { wordsVi } from './words.vi';

/** Everything the demo says in one language: the compiler names the sentence that is missing. */
export interface Words {
  readonly title: Readonly<Record<'published' | 'host', string>>;
  readonly aims: readonly string[];
  readonly policy: (name: string, id: string, revision: number) => string;
  readonly noPolicy: string;
  readonly origin: Readonly<Record<Origin, string>>;
  readonly sections: Readonly<
    Record<'wards' | 'reviews' | 'areas' | 'targets' | 'unknown' | 'sources' | 'example', string>
  >;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly outcomes: Readonly<Record<AssessmentBasis, Readonly<Record<VerdictOutcome, string>>>>;
  readonly recognised: Readonly<Record<'yes' | 'no', string>>;
  readonly baseline: string;
  readonly noFigure: string;
  readonly totals: Readonly<Record<AssessmentBasis, (counts: OutcomeTexts) => string>>;
  readonly baselineCount: (count: string) => string;
  readonly criteriaSet: (name: string, id: string, revision: number) => string;
  readonly cited: (numbers: string) => string;
  readonly groups: Readonly<Record<'maintained' | 'newly-built', string>>;
  readonly projectedOnly: string;
  readonly quota: Readonly<Record<'built' | 'registered', (quota: QuotaTexts) => string>>;
  readonly inferredQuota: (quota: string) => string;
  readonly planned: (planned: string, built: string) => string;
  readonly urbanDistricts: (count: string) => string;
  readonly decided: (number: string, day: string, year: string) => string;
  readonly announced: (day: string) => string;
  readonly counted: Readonly<Record<Counting, (day: string) => string>>;
  readonly caveats: Readonly<Partial<Record<Counting, string>>>;
  readonly openStanding: string;
  readonly targetOutcomes: Readonly<
    Record<Exclude<MeasuredProgress['outcome'], 'reached'> | 'not-applicable', string>
  >;
  /** A target may be reached by registrations alone, which is something else than reached. */
  readonly reachedBy: Readonly<Record<Counting, string>>;
  readonly areaCount: (count: string) => string;
  readonly unmeasured: (name: string) => string;
  readonly unmeasuredWhy: string;
  readonly undeterminedWard: (name: string, year: string, why: string) => string;
  readonly openTarget: (name: string, least: string, most: string, area: string) => string;
  readonly nothingUnknown: string;
  readonly notPublic: Readonly<Record<UnknownTopic, NotPublic>>;
  readonly hostSource: string;
  readonly example: ExampleWords;
  readonly faults: (file: string, count: number) => string;
  readonly warnings: (file: string, count: number) => string;
  readonly wholeFile: string;
  readonly fileFaults: Readonly<Record<FileFaultCode, FileFault>>;
  readonly usage: readonly string[];
  readonly usageFaults: UsageWords;
}

type ColumnName =
  | 'ward'
  | 'year'
  | 'met'
  | 'verdict'
  | 'recognised'
  | 'area'
  | 'wards'
  | 'confirmed'
  | 'projected'
  | 'projectedShare'
  | 'registered'
  | 'newlyBuilt'
  | 'maintained'
  | 'suspended'
  | 'populationOn'
  | 'due'
  | 'reached'
  | 'missing'
  | 'excess'
  | 'outcome'
  | 'source'
  | 'sourceNumber'
  | 'sourceId'
  | 'publisher'
  | 'publishedOn';

export interface OutcomeTexts {
  readonly eligible: string;
  readonly notEligible: string;
  readonly undetermined: string;
}

export interface QuotaTexts {
  readonly count: string;
  readonly quota: string;
  readonly excess: string;
  readonly share: string;
}

interface ExampleWords {
  readonly madeUp: string;
  readonly asked: (day: string, year: string) => string;
  readonly candidates: string;
  readonly basis: Readonly<Record<AssessmentBasis, string>>;
  readonly received: string;
  readonly intake: (list: ProgrammeList, received: string, used: string, refused: string) => string;
}

interface NotPublic {
  readonly what: string;
  readonly why: string;
}

interface FileFault {
  readonly problem: (subject: string) => string;
  readonly remedy: string;
}

interface UsageWords {
  readonly unknownOption: (option: string) => string;
  readonly tooManyFiles: string;
}

export type UnknownTopic =
  | 'criteria-texts'
  | 'in-force'
  | 'recognition-rule'
  | 'term-of-title'
  | 'projected-results'
  | 'province-quotas'
  | 'recognised-wards'
  | 'successor-wards'
  | 'all-wards-2030'
  | 'later-sets';

export const wordsByLocale: Readonly<Record<Locale, Words>> = { vi: wordsVi, en: wordsEn };
