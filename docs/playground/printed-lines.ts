import { formatDay } from 'model-ward-rules/explanation';
import type { Papers } from './list/read-list';
import type { ChosenRules } from './rules/chosen-rules';
import type { PlaygroundState } from './state';
import { wordsByLocale } from './words';

/** What a sheet of paper says of itself: the source, the set, the policy, the year and the day. */
export function printedLines(
  { tab, locale }: PlaygroundState,
  papers: Papers,
  rules: ChosenRules,
): readonly string[] {
  const { printed, list } = wordsByLocale[locale];
  if (rules.kind === 'faulty' || tab === 'targets') return [];
  const sources = {
    ward: list.typed,
    list: papers.results?.source ?? '–',
    titles: papers.decisions?.source ?? '–',
  };
  const { criteriaSet, policy, year, asOf } = rules;
  return printed({
    source: sources[tab],
    set: criteriaSet.name[locale] ?? criteriaSet.name.vi,
    policy: policy.name[locale] ?? policy.name.vi,
    year: String(year),
    day: formatDay(asOf, locale),
  });
}
