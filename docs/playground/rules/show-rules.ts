import type { Locale } from 'model-ward-rules/explanation';
import { maintenanceNotPublished } from 'model-ward-rules/published';
import { byId, element } from '../page/element';
import { showIssues } from '../page/show-issues';
import { shownIssue } from '../page/shown-issue';
import { type RulesState, ruleFields } from '../state';
import { wordsByLocale } from '../words';
import type { ChosenRules } from './chosen-rules';
import { criteriaSets } from './criteria-sets';
import { OWN } from './own-set';
import { policies } from './policies';

/** Writes the choices anew, as another language or another set asks for. */
export function writeRulesForm({ criteriaSet }: ChosenRules, locale: Locale): void {
  const { own } = wordsByLocale[locale].page;
  byId('criteria-set').replaceChildren(
    ...criteriaSets.map(({ id, name }) => option(id, name[locale] ?? name.vi)),
    option(OWN, own),
  );
  const offered = criteriaSet ?? criteriaSets[0];
  byId('policy').replaceChildren(
    ...policies.map(({ id, policyFor }) => {
      const { name } = policyFor(offered);
      return option(id, name[locale] ?? name.vi);
    }),
    option(OWN, own),
  );
  const { id, name } = maintenanceNotPublished;
  byId('maintenance').replaceChildren(option(id, name[locale] ?? name.vi), option(OWN, own));
}

const option = (value: string, text: string): HTMLOptionElement =>
  element('option', { value }, text);

/** Shows what was chosen, and what is wrong with what was typed, where it was typed. */
export function showRules(rules: RulesState, chosen: ChosenRules, locale: Locale): void {
  const { policyOrigin } = wordsByLocale[locale];
  byId('own-set').hidden = rules.set !== OWN;
  byId('own-policy').hidden = rules.policy !== OWN;
  byId('own-maintenance').hidden = rules.maintenance !== OWN;
  byId('policy-origin').textContent =
    chosen.kind === 'good' && rules.policy !== OWN
      ? policyOrigin[chosen.policy.provenance.origin]
      : '';
  const faults = chosen.kind === 'faulty' ? chosen.faults : [];
  for (const field of ruleFields) {
    const place = document.getElementById(`${field}-issues`);
    if (place === null) continue;
    const own = faults.filter((fault) => fault.field === field);
    byId(field).setAttribute('aria-invalid', String(own.length > 0));
    showIssues(
      place,
      own.map(({ issue }) => shownIssue(issue, locale)),
    );
  }
}
