import type { CriteriaSet, StatusCounts } from 'model-ward-rules';
import { chartOfEvaluation } from 'model-ward-rules/charts';
import { formatNumber, type Locale } from 'model-ward-rules/explanation';
import { byId, element } from '../page/element';
import { showIssues } from '../page/show-issues';
import { listUnder, tableOf } from '../page/table';
import { type AnswerChoice, answerChoices, type WardState } from '../state';
import { wordsByLocale } from '../words';
import { criterionLabel } from './criterion-label';
import type { JudgedUnit, WardView } from './ward-view';

/** Writes the criteria anew, as another language or another set asks for. */
export function writeWardForm(criteriaSet: CriteriaSet | undefined, locale: Locale): void {
  const criteria = criteriaSet?.criteria ?? [];
  byId('criteria').replaceChildren(
    ...criteria.map((criterion, index) => criterionRow(criterion, index, locale)),
  );
  byId('unmet').replaceChildren(
    ...criteria.map((criterion, index) =>
      element(
        'label',
        {},
        element('input', { type: 'checkbox', name: 'unmet', value: criterion.id }),
        element('span', {}, criterionLabel(criterion, index + 1, locale)),
      ),
    ),
  );
}

function criterionRow(
  criterion: CriteriaSet['criteria'][number],
  index: number,
  locale: Locale,
): HTMLElement {
  const allowed = answerChoices.filter(
    (choice) => choice !== 'not-applicable' || criterion.notApplicable !== 'never',
  );
  return element(
    'fieldset',
    { class: 'criterion' },
    element('legend', {}, criterionLabel(criterion, index + 1, locale)),
    ...allowed.map((choice: AnswerChoice) =>
      element(
        'label',
        { class: choice },
        element('input', { type: 'radio', name: `answer-${index}`, value: choice }),
        element('span', {}, wordsByLocale[locale].answers[choice]),
      ),
    ),
  );
}

/** Shows the state in the form that stands there, and what follows from it; nothing where the rules cannot be read. */
export function showWard(
  ward: WardState,
  view: WardView | undefined,
  criteriaSet: CriteriaSet | undefined,
  locale: Locale,
): void {
  fillWardForm(ward);
  const judged = view?.kind === 'judged' ? view : undefined;
  byId('verdict').textContent = judged?.verdict ?? '–';
  byId('verdict').className = `verdict ${judged?.outcome ?? 'refused'}`;
  byId('tally').setAttribute('aria-invalid', String(view?.kind === 'refused'));
  showIssues(byId('ward-issues'), view?.kind === 'refused' ? view.issues : []);
  byId('judgement').replaceChildren(
    ...(judged === undefined || criteriaSet === undefined
      ? []
      : judgementOf(judged, criteriaSet, locale)),
  );
}

function fillWardForm(ward: WardState): void {
  byId('tally-form').hidden = ward.form !== 'tally';
  byId('criterion-form').hidden = ward.form !== 'by-criterion';
  const tally = byId<HTMLInputElement>('tally');
  // Writing the same text again would move the caret.
  if (tally.value !== ward.tally) tally.value = ward.tally;
  for (const input of byId('panel-ward').querySelectorAll('input')) {
    if (input.name === 'form') input.checked = input.value === ward.form;
    if (input.name === 'unmet') input.checked = ward.unmetCriterionIds.includes(input.value);
    const position = /^answer-(\d+)$/.exec(input.name)?.[1];
    if (position !== undefined) {
      input.checked = input.value === (ward.answers[Number(position)] ?? 'unknown');
    }
  }
}

function judgementOf(
  view: JudgedUnit,
  criteriaSet: CriteriaSet,
  locale: Locale,
): readonly HTMLElement[] {
  const { page } = wordsByLocale[locale];
  const { columns, rows, sentence } = chartOfEvaluation(view.evaluation, criteriaSet, { locale });
  return [
    countsList(view.counts, locale),
    ...(view.decisiveUnknowns === undefined
      ? []
      : [element('h3', {}, page.decisive), element('p', {}, view.decisiveUnknowns)]),
    ...listUnder(page.gaps, view.gaps),
    ...listUnder(page.plans, view.plans),
    ...(view.hasMorePlans ? [element('p', { class: 'hint' }, page.morePlans)] : []),
    element(
      'details',
      { class: 'kept-in-print' },
      element('summary', {}, page.criteria),
      tableOf(
        sentence,
        columns.map(({ title }) => title),
        rows.map((row) => columns.map(({ key }) => String(row[key as keyof typeof row]))),
      ),
    ),
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
