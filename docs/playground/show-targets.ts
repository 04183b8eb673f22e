import { formatNumber, type Locale } from 'model-ward-rules/explanation';
import { drawStaircase } from './draw-staircase';
import { byId, element } from './element';
import { showIssues } from './show-issues';
import { boundsText, staircaseChartOf } from './staircase-chart';
import { maxTypedLength, type TargetState, targetFields } from './state';
import { type PlannedTarget, type RefusedTarget, targetViewOf } from './target-view';
import { wordsByLocale } from './words';

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
          inputmode: 'decimal',
          maxlength: String(maxTypedLength[field]),
          'aria-describedby': `${field}-issues`,
        }),
        element('ul', { id: `${field}-issues`, class: 'issues' }),
      ),
    ),
  );
}

/** Shows the state in the fields, and what follows from it. */
export function showTargets(targets: TargetState, locale: Locale): void {
  const view = targetViewOf(targets, locale);
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

function courseOf(view: PlannedTarget, locale: Locale): readonly (HTMLElement | SVGElement)[] {
  const { page, tableCaption, chartTitle } = wordsByLocale[locale];
  if (view.years.length === 0) return [];
  const title = chartTitle(view.due.wards);
  return [
    drawStaircase(staircaseChartOf(view, `${page.legendDue} ${view.due.wards}`, locale), title),
    legend(page),
    element('h3', {}, page.table),
    element(
      'table',
      {},
      element('caption', {}, tableCaption(formatNumber(view.unitsPerYear, locale))),
      element('thead', {}, row('th', [page.year, page.recognised, page.due])),
      element(
        'tbody',
        {},
        ...view.steps.map(({ year, recognised }, index) =>
          row('td', [
            index === 0 ? `${year} (${page.start})` : String(year),
            boundsText(recognised, locale),
            view.due.wards,
          ]),
        ),
      ),
    ),
    element('ul', {}, ...view.years.map((sentence) => element('li', {}, sentence))),
  ];
}

function legend(page: Readonly<Record<string, string>>): HTMLElement {
  const entries = [
    ['least', page['legendLeast']],
    ['bounds', page['legendBounds']],
    ['due', page['legendDue']],
  ] as const;
  return element(
    'ul',
    { class: 'legend' },
    ...entries.map(([name, text = '']) => element('li', { class: `key-${name}` }, text)),
  );
}

function row(tag: 'th' | 'td', texts: readonly string[]): HTMLElement {
  return element(
    'tr',
    {},
    ...texts.map((text, index) =>
      index === 0 && tag === 'td'
        ? element('th', { scope: 'row' }, text)
        : element(tag, tag === 'th' ? { scope: 'col' } : {}, text),
    ),
  );
}
