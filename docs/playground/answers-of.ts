import { type ListView, listViewOf } from './list/list-view';
import { type Papers, type ReadList, readList } from './list/read-list';
import { type ChosenRules, chosenRules } from './rules/chosen-rules';
import type { PlaygroundState } from './state';
import { type TargetView, targetViewOf } from './targets/target-view';
import { type TitlesView, titlesViewOf } from './titles/titles-view';
import { type WardView, wardViewOf } from './ward/ward-view';

/** Holds what follows from the state and the papers, tab by tab. */
export interface Answers {
  readonly rules: ChosenRules;
  /** Absent where the rules cannot be read. */
  readonly ward?: WardView;
  readonly read: ReadList;
  /** Absent where there is nothing to report on. */
  readonly list?: ListView;
  readonly titles: TitlesView;
  readonly targets: TargetView;
}

/** Judges everything that is on the page. */
export function answersOf(state: PlaygroundState, papers: Papers): Answers {
  const { locale } = state;
  const rules = chosenRules(state.rules, locale);
  const read: ReadList =
    rules.kind === 'good'
      ? readList(papers, state.list, rules, locale)
      : { resultFaults: [], decisionFaults: [], unitsAreNamed: false, bringsRules: false };
  return {
    rules,
    ...(rules.kind === 'good' ? { ward: wardViewOf(state.ward, rules, locale) } : {}),
    read,
    ...(rules.kind === 'good' && read.programme !== undefined && papers.results !== undefined
      ? { list: listViewOf(read.programme, rules, locale) }
      : {}),
    titles: titlesViewOf(read.programme, state.titles, locale),
    targets: targetViewOf(state.targets, locale),
  };
}
