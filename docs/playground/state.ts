import type { Locale } from 'model-ward-rules/explanation';

/** Holds all that a visitor has chosen and typed but the papers; the address of the page says it in full. */
export interface PlaygroundState {
  readonly locale: Locale;
  readonly tab: Tab;
  readonly rules: RulesState;
  readonly ward: WardState;
  readonly list: ListState;
  readonly titles: TitlesState;
  readonly targets: TargetState;
}

export const tabs = ['ward', 'list', 'titles', 'targets'] as const;

export type Tab = (typeof tabs)[number];

/** Names what all tabs are judged by: the set, the policy, the year and the day, each as it was chosen or typed. */
export const ruleFields = [
  'set',
  'policy',
  'year',
  'asOf',
  'ownSet',
  'ownRule',
  'ownNumber',
  'ownNever',
  'ownPolicy',
  'maintenance',
  'ownMaintenance',
] as const;

export type RuleField = (typeof ruleFields)[number];

export type RulesState = Readonly<Record<RuleField, string>>;

/** Holds what was answered on the first tab. */
export interface WardState {
  /** Whether criteria are answered one by one or counted. */
  readonly form: 'by-criterion' | 'tally';
  /** One for each criterion, in the order of the set; what is not there is not known. */
  readonly answers: readonly AnswerChoice[];
  /** As it was typed. */
  readonly tally: string;
  /** The criteria named as not met. */
  readonly unmetCriterionIds: readonly string[];
}

export const answerChoices = ['met', 'not-met', 'unknown', 'not-applicable'] as const;

export type AnswerChoice = (typeof answerChoices)[number];

/** Names how a list is to be read, and what is asked of it. */
export const listFields = [
  'basis',
  'numbers',
  'dates',
  'sections',
  'fillArea',
  'ignored',
  'percent',
  'count',
] as const;

export type ListField = (typeof listFields)[number];

export type ListState = Readonly<Record<ListField, string>>;

/** Names whose title is shown, and over which years. */
export const titleFields = ['unit', 'from', 'until', 'knownAt'] as const;

export type TitleField = (typeof titleFields)[number];

export type TitlesState = Readonly<Record<TitleField, string>>;

export const targetFields = [
  'unitCount',
  'percent',
  'firstYear',
  'dueYear',
  'least',
  'most',
  'success',
  'lapse',
] as const;

export type TargetField = (typeof targetFields)[number];

/** Holds what was typed on the last tab, as it was typed. */
export type TargetState = Readonly<Record<TargetField, string>>;
