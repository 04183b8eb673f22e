import type { Issue, IssueCode } from '../foundation/issue/issue';
import type { IssueParams } from '../foundation/issue/issue-params';

type ConceptOf<Code extends IssueCode> = Code extends `${infer Concept}/${string}`
  ? Concept
  : never;

/** What an issue is about: the part of its code before the slash. */
type IssueConcept = ConceptOf<IssueCode>;

type CodeOf<Concept extends IssueConcept> = Extract<IssueCode, `${Concept}/${string}`>;

/** A sentence about an issue, for the parameters of its code. */
export type Sentence<Params> = (params: Params) => string;

/** What is wrong, and what to do. */
export interface ProblemAndRemedy<Params> {
  readonly problem: Sentence<Params>;
  readonly remedy: Sentence<Params>;
}

/** What is wrong and what to do, for every code of a concept. */
export type IssueTexts<Concept extends IssueConcept> = {
  readonly [Code in CodeOf<Concept>]: ProblemAndRemedy<IssueParams[Code]>;
};

/** What to do, for every code of a concept. */
export type IssueRemedies<Concept extends IssueConcept> = {
  readonly [Code in CodeOf<Concept>]: Sentence<IssueParams[Code]>;
};

/** What is wrong and what to do, for every code; the compiler names a missing one. */
export type AllIssueTexts = { readonly [Concept in IssueConcept]: IssueTexts<Concept> };

/** What to do, for every code; the compiler names a missing one. */
export type AllIssueRemedies = { readonly [Concept in IssueConcept]: IssueRemedies<Concept> };

/** How issues are explained in a language. */
export interface IssueWords {
  readonly problem: (issue: Issue) => string;
  readonly remedy: (issue: Issue) => string;
  /** That an input was refused, for so many faults. */
  readonly refused: (faultCount: number) => string;
  /** The words for a row and a column of a table, as they begin a sentence. */
  readonly row: (rowNumber: number) => string;
  readonly column: (columnName: string) => string;
  /** A row and a column together. */
  readonly rowAndColumn: (rowNumber: number, columnName: string) => string;
}

type Entries<Entry> = {
  readonly [Concept in IssueConcept]: { readonly [Code in CodeOf<Concept>]: Entry };
};

/** Finds what is written for the code of an issue; nothing for a code of a later version, whose issue was stored. */
export function entryOf<Entry>(entries: Entries<Entry>, { code }: Issue): Entry | undefined {
  const [concept] = code.split('/') as [IssueConcept];
  const ofConcept: Readonly<Partial<Record<IssueCode, Entry>>> | undefined = entries[concept];
  return ofConcept?.[code];
}
