import type { LocalisedText, Programme } from 'model-ward-rules';
import { formatDay, type Locale } from 'model-ward-rules/explanation';
import type { Papers, ReadList } from './list/read-list';
import type { ChosenRules } from './rules/chosen-rules';
import type { PlaygroundState } from './state';
import { wordsByLocale } from './words';

/** What a sheet of paper says of itself: the source, the set, the policies, the year and the day. */
export function printedLines(
  { tab, locale }: PlaygroundState,
  papers: Papers,
  rules: ChosenRules,
  { programme, bringsRules }: Pick<ReadList, 'programme' | 'bringsRules'>,
): readonly string[] {
  const { printed, list } = wordsByLocale[locale];
  if (rules.kind === 'faulty' || tab === 'targets') return [];
  const sources = {
    ward: list.typed,
    list: papers.results?.source ?? '–',
    titles: papers.decisions?.source ?? '–',
  };
  const { year, asOf } = rules;
  const judgedBy = tab !== 'ward' && bringsRules && programme !== undefined ? programme : undefined;
  const sets = judgedBy?.criteriaSets ?? [rules.criteriaSet];
  const policy = judgedBy?.recognitionPolicy ?? rules.policy;
  const maintenance = judgedBy?.maintenancePolicy ?? rules.maintenancePolicy;
  return printed({
    source: sources[tab],
    set: namesOf(sets, locale),
    policy: namesOf(inTheirOrder(policy), locale),
    ...(tab === 'ward' ? {} : { maintenance: namesOf(inTheirOrder(maintenance), locale) }),
    year: String(year),
    day: formatDay(asOf, locale),
  });
}

interface Named {
  readonly name: LocalisedText;
}

const namesOf = (all: readonly Named[], locale: Locale): string =>
  all.map(({ name }) => name[locale] ?? name.vi).join('; ');

/** Policies that followed each other, or the only one. */
function inTheirOrder(
  policies: Programme['recognitionPolicy'] | Programme['maintenancePolicy'],
): readonly Named[] {
  return 'name' in policies ? [policies] : policies.map(({ policy }) => policy);
}
