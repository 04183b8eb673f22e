import { boundsOf } from 'model-ward-rules';
import { answersOf } from './answers-of';
import { codeOf } from './code-of';
import type { Papers } from './list/read-list';
import { listElements } from './list/show-list';
import { byId, element } from './page/element';
import { showIssues } from './page/show-issues';
import { shownIssue } from './page/shown-issue';
import { printedLines } from './printed-lines';
import { showRules } from './rules/show-rules';
import { typedPercent } from './rules/typed-number';
import { type PlaygroundState, type TargetState, tabs } from './state';
import { showTargets } from './targets/show-targets';
import { showTitles } from './titles/show-titles';
import { showWard } from './ward/show-ward';

interface Actions {
  readonly toPace: (figures: Pick<TargetState, 'unitCount' | 'least' | 'most' | 'percent'>) => void;
}

/** Shows the state in every form, and what follows from it. */
export function showAll(state: PlaygroundState, papers: Papers, { toPace }: Actions): void {
  const { locale, rules, ward, targets } = state;
  const answers = answersOf(state, papers);
  for (const button of document.querySelectorAll<HTMLElement>('[data-locale]')) {
    button.setAttribute('aria-pressed', String(button.dataset['locale'] === locale));
  }
  for (const tab of tabs) {
    const isOpen = tab === state.tab;
    byId(`panel-${tab}`).hidden = !isOpen;
    byId(`tab-${tab}`).setAttribute('aria-selected', String(isOpen));
    byId(`tab-${tab}`).tabIndex = isOpen ? 0 : -1;
  }
  byId('rules').hidden = state.tab === 'targets';
  fillFields(state);
  showRules(rules, answers.rules, locale);
  showWard(ward, answers.ward, answers.rules.criteriaSet, locale);
  showTargets(targets, answers.targets, locale);
  showTitles(answers.titles, papers.decisions, answers.read, locale);
  byId('list-results').replaceChildren(
    ...listElements(
      {
        ...(papers.results === undefined ? {} : { paper: papers.results }),
        read: answers.read,
        ...(answers.list === undefined ? {} : { view: answers.list }),
        chosenYear: answers.rules.kind === 'good' ? answers.rules.year : 0,
        toPace: () => {
          if (answers.list === undefined) return;
          const { whole } = answers.list.report;
          const { least, most } = boundsOf(whole, { count: 'recognised', among: 'all' });
          toPace({
            unitCount: String(whole.unitCount),
            least: String(least),
            most: String(most),
            percent: state.list.percent,
          });
        },
      },
      locale,
    ),
  );
  const percent = typedPercent(state.list.percent, locale);
  byId('list-percent').setAttribute('aria-invalid', String(!percent.ok));
  showIssues(
    byId('list-percent-issues'),
    percent.ok ? [] : percent.issues.map((issue) => shownIssue(issue, locale)),
  );
  byId('printed').replaceChildren(
    ...printedLines(state, papers, answers.rules, answers.read).map((line) =>
      element('p', {}, line),
    ),
  );
  byId('code').textContent = codeOf(state, answers);
}

/** Writes what was typed into the fields that stand in the page. */
function fillFields(state: PlaygroundState): void {
  const fields = document.querySelectorAll<HTMLInputElement>('[data-part]');
  for (const field of fields) {
    const part = field.dataset['part'] as 'rules' | 'list' | 'titles' | 'targets';
    const texts: Readonly<Record<string, string>> = state[part];
    const text = texts[field.name] ?? '';
    // Writing the same text again would move the caret.
    if (field.value !== text) field.value = text;
  }
  const sections = state.list.sections.split(',');
  for (const input of byId('sections').querySelectorAll('input')) {
    input.checked = sections.includes(input.value);
  }
}
