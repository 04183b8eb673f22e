import type { CriteriaSet, StatusCounts } from 'model-ward-rules';
import { formatNumber, type Locale } from 'model-ward-rules/explanation';
import { criteriaSets } from './criteria-sets';
import { criterionLabel } from './criterion-label';
import { byId, element } from './element';
import { policies } from './policies';
import { showIssues } from './show-issues';
import type { AnswerChoice, WardState } from './state';
import { chosenOf, type JudgedUnit, wardViewOf } from './ward-view';
import { wordsByLocale } from './words';

const choices: readonly AnswerChoice[] = ['met', 'not-met', 'unknown', 'not-applicable'];

/** Writes the choices of the form anew, as another language or another set asks for. */
export function writeWardForm(ward: WardState, locale: Locale): void {
  const { criteriaSet } = chosenOf(ward);
  byId('criteria-set').replaceChildren(
    ...criteriaSets.map(({ id, name }) => option(id, name[locale] ?? name.vi)),
  );
  byId('policy').replaceChildren(
    ...policies.map(({ id, policyFor }) => {
      const { name } = policyFor(criteriaSet);
      return option(id, name[locale] ?? name.vi);
    }),
  );
  byId('criteria').replaceChildren(
    ...criteriaSet.criteria.map((_, index) => criterionRow(criteriaSet, index, locale)),
  );
  byId('unmet').replaceChildren(
    ...criteriaSet.criteria.map((criterion, index) =>
      element(
        'label',
        {},
        element('input', { type: 'checkbox', name: 'unmet', value: criterion.id }),
        element('span', {}, criterionLabel(criterion, index + 1, locale)),
      ),
    ),
  );
}

function option(value: string, text: string): HTMLOptionElement {
  return element('option', { value }, text);
}

function criterionRow({ criteria }: CriteriaSet, index: number, locale: Locale): HTMLElement {
  const criterion = criteria[index] as CriteriaSet['criteria'][number];
  const allowed = choices.filter(
    (choice) => choice !== 'not-applicable' || criterion.notApplicable !== 'never',
  );
  return element(
    'fieldset',
    { class: 'criterion' },
    element('legend', {}, criterionLabel(criterion, index + 1, locale)),
    ...allowed.map((choice) =>
      element(
        'label',
        { class: choice },
        element('input', { type: 'radio', name: `answer-${index}`, value: choice }),
        element('span', {}, wordsByLocale[locale].answers[choice]),
      ),
    ),
  );
}

/** Shows the state in the form that stands there, and what follows from it. */
export function showWard(ward: WardState, locale: Locale): void {
  fillWardForm(ward);
  const { policy } = chosenOf(ward);
  byId('policy-origin').textContent = wordsByLocale[locale].policyOrigin[policy.provenance.origin];
  const view = wardViewOf(ward, locale);
  const isRefused = view.kind === 'refused';
  byId('verdict').textContent = isRefused ? '–' : view.verdict;
  byId('verdict').className = `verdict ${isRefused ? 'refused' : view.outcome}`;
  byId('tally').setAttribute('aria-invalid', String(isRefused));
  showIssues(byId('ward-issues'), isRefused ? view.issues : []);
  byId('judgement').replaceChildren(...(isRefused ? [] : judgementOf(view, locale)));
}

function fillWardForm(ward: WardState): void {
  byId<HTMLSelectElement>('criteria-set').value = ward.criteriaSetId;
  byId<HTMLSelectElement>('policy').value = ward.policyId;
  byId('tally-form').hidden = ward.form !== 'tally';
  byId('criterion-form').hidden = ward.form !== 'by-criterion';
  const tally = byId<HTMLInputElement>('tally');
  // Writing the same text again would move the caret.
  if (tally.value !== ward.tally) tally.value = ward.tally;
  for (const input of byId('panel-ward').querySelectorAll('input')) {
    if (input.name === 'form') input.checked = input.value === ward.form;
    if (input.name === 'unmet') input.checked = ward.unmetCriterionIds.includes(input.value);
    const position = /^answer-(\d+)$/.exec(input.name)?.[1];
    if (position !== undefined) input.checked = input.value === ward.answers[Number(position)];
  }
}

function judgementOf(view: JudgedUnit, locale: Locale): readonly HTMLElement[] {
  const { page } = wordsByLocale[locale];
  return [
    countsList(view.counts, locale),
    ...(view.decisiveUnknowns === undefined
      ? []
      : [element('h3', {}, page.decisive), element('p', {}, view.decisiveUnknowns)]),
    ...listUnder(page.gaps, view.gaps),
    ...listUnder(page.plans, view.plans),
    ...(view.hasMorePlans ? [element('p', { class: 'hint' }, page.morePlans)] : []),
  ];
}

function countsList(counts: StatusCounts, locale: Locale): HTMLElement {
  const words = wordsByLocale[locale].counts;
  const keys = Object.keys(words) as (keyof StatusCounts)[];
  return element(
    'dl',
    { class: 'counts' },
    ...keys.map((key) =>
      element(
        'div',
        {},
        element('dt', {}, words[key]),
        element('dd', {}, formatNumber(counts[key], locale)),
      ),
    ),
  );
}

function listUnder(heading: string, sentences: readonly string[]): readonly HTMLElement[] {
  if (sentences.length === 0) return [];
  return [
    element('h3', {}, heading),
    element('ul', {}, ...sentences.map((sentence) => element('li', {}, sentence))),
  ];
}
