import type { Locale } from 'model-ward-rules/explanation';
import type { ReadList } from '../list/read-list';
import { faultTable } from '../list/show-list';
import { byId, element } from '../page/element';
import { standingsFigure } from '../page/figure';
import { showIssues } from '../page/show-issues';
import type { Paper } from '../reading/paper';
import { titleFields } from '../state';
import { wordsByLocale } from '../words';
import type { TitlesView } from './titles-view';

/** Shows whose title can be followed, and how it went. */
export function showTitles(
  view: TitlesView,
  paper: Paper | undefined,
  { decisionFaults }: ReadList,
  locale: Locale,
): void {
  const words = wordsByLocale[locale];
  const select = byId<HTMLSelectElement>('unit');
  const units = view.kind === 'none' ? [] : view.units;
  select.replaceChildren(...units.map(({ id, name }) => element('option', { value: id }, name)));
  if (view.kind === 'drawn') select.value = view.unitId;
  const issues = view.kind === 'refused' ? view.issues : [];
  for (const field of titleFields) {
    if (field === 'unit') continue;
    const own = issues.filter((issue) => issue.field === field);
    byId(field).setAttribute('aria-invalid', String(own.length > 0));
    showIssues(byId(`${field}-issues`), own);
  }
  byId('titles-results').replaceChildren(
    ...(paper?.kind === 'unreadable'
      ? [element('p', { class: 'verdict refused' }, words.unreadable[paper.why])]
      : []),
    ...(view.kind === 'none' ? [element('p', {}, words.page.noTitles)] : []),
    ...(view.kind === 'drawn'
      ? [
          element('p', { class: 'verdict', id: 'standing' }, view.standing),
          standingsFigure(view.chart, locale),
        ]
      : []),
    ...faultTable(decisionFaults, locale),
  );
}
