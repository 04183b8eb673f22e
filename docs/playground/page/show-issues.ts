import { element } from './element';
import type { ShownIssue } from './shown-issue';

/** Lists what is wrong with what was typed, each with what to do; nothing where nothing is. */
export function showIssues(place: HTMLElement, issues: readonly ShownIssue[]): void {
  place.replaceChildren(
    ...issues.map(({ problem, remedy }) =>
      element('li', {}, element('strong', {}, problem), ` ${remedy}`),
    ),
  );
}
