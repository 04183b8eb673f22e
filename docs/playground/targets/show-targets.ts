import type { Locale } from 'model-ward-rules/explanation';
import { byId, element } from '../page/element';
import { courseFigure } from '../page/figure';
import { showIssues } from '../page/show-issues';
import { type TargetState, targetFields } from '../state';
import { wordsByLocale } from '../words';
import type { PlannedTarget, RefusedTarget, TargetView } from './target-view';

/** Writes the fields anew in another language. */
export function writeTargetForm(locale: Locale): void {
  byId('target-fields').replaceChildren(
    ...targetFields.map((field) =>
      element(
        'div',
        { class: 'field' },
        element('label', { for: field }, wordsByLocale[locale].fields[field]),
        element('input', {
          id: field,
          name: field,
          type: 'text',
          'data-part': 'targets',
          inputmode: 'decimal',
          'aria-describedby': `${field}-issues`,
        }),
        element('ul', { id: `${field}-issues`, class: 'issues' }),
      ),
    ),
  );
}

/** Shows the state in the fields, and what follows from it. */
export function showTargets(targets: TargetState, view: TargetView, locale: Locale): void {
  fillFields(targets, view.kind === 'refused' ? view.issues : []);
  byId('pace').replaceChildren(
    ...(view.kind === 'planned' ? headlineOf(view, locale) : [element('p', {}, '–')]),
  );
  byId('course').replaceChildren(...(view.kind === 'planned' ? courseOf(view, locale) : []));
}

function fillFields(targets: TargetState, issues: RefusedTarget['issues']): void {
  for (const field of targetFields) {
    const input = byId<HTMLInputElement>(field);
    // Writing the same text again would move the caret.
    if (input.value !== targets[field]) input.value = targets[field];
    const own = issues.filter((issue) => issue.field === field);
    input.setAttribute('aria-invalid', String(own.length > 0));
    showIssues(byId(`${field}-issues`), own);
  }
}

function headlineOf({ due, pace }: PlannedTarget, locale: Locale): readonly HTMLElement[] {
  const words = wordsByLocale[locale];
  return [
    element('p', { id: 'due' }, words.due(due.percent, due.whole, due.wards)),
    element('p', { id: 'pace-sentence' }, pace),
  ];
}

function courseOf({ chart, years }: PlannedTarget, locale: Locale): readonly HTMLElement[] {
  if (chart === undefined) return [];
  return [
    courseFigure(chart, locale),
    element('ul', {}, ...years.map((sentence) => element('li', {}, sentence))),
  ];
}
