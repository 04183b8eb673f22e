import type { Locale } from 'model-ward-rules/explanation';
import { element } from './element';
import type { ShownIssue } from './shown-issue';
import { wordsByLocale } from './words';

/** Lists what is wrong with what was typed, each with what to do; nothing where nothing is. */
export function showIssues(
  place: HTMLElement,
  issues: readonly ShownIssue[],
  locale: Locale,
): void {
  place.replaceChildren(
    ...(issues.length === 0
      ? []
      : [
          element('h3', {}, wordsByLocale[locale].page.issues),
          element('ul', { class: 'issues' }, ...issues.map(issueEntry)),
        ]),
  );
}

/** Writes one of them. */
export function issueEntry({ problem, remedy }: ShownIssue): HTMLElement {
  return element('li', {}, element('strong', {}, problem), ` ${remedy}`);
}
