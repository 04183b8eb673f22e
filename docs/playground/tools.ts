import { chartOfEvaluation } from 'model-ward-rules/charts';
import { type Answers, answersOf } from './answers-of';
import type { Papers } from './list/read-list';
import { download } from './page/download';
import { byId } from './page/element';
import { tablesOfChart, tablesOfList } from './page/saved';
import { writeWorkbook } from './reading/write-workbook';
import type { PlaygroundState } from './state';
import { wordsByLocale } from './words';

interface Now {
  readonly state: PlaygroundState;
  readonly papers: Papers;
}

/** Follows the buttons below every tab: link, print, files. */
export function listenToTools(now: () => Now): void {
  byId('copy-link').addEventListener('click', () => void copyLink(now().state));
  byId('print').addEventListener('click', () => print());
  byId('save-json').addEventListener('click', () => {
    const { state, papers } = now();
    const json = JSON.stringify(savedJson(state, answersOf(state, papers)), undefined, 2);
    download(`model-ward-rules-${state.tab}.json`, json, 'application/json');
  });
  byId('save-workbook').addEventListener('click', () => {
    const { state, papers } = now();
    const tables = savedTables(state, answersOf(state, papers));
    download(
      `model-ward-rules-${state.tab}.xlsx`,
      writeWorkbook(tables) as BlobPart,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
  });
}

/** A page from a file may not write to the clipboard; the address is selected to be copied by hand then. */
async function copyLink({ locale }: PlaygroundState): Promise<void> {
  const place = byId('copied');
  try {
    await navigator.clipboard.writeText(location.href);
    place.textContent = wordsByLocale[locale].page.copied;
  } catch {
    place.textContent = location.href;
    getSelection()?.selectAllChildren(place);
  }
}

/** What was given and what followed, as the library has it. */
function savedJson({ tab, targets }: PlaygroundState, answers: Answers): unknown {
  const { ward, read, list } = answers;
  switch (tab) {
    case 'ward':
      return ward?.kind === 'judged' ? { input: ward.input, evaluation: ward.evaluation } : {};
    case 'list':
    case 'titles':
      return { input: read.input ?? null, ...(list === undefined ? {} : { report: list.report }) };
    case 'targets':
      return answers.targets.kind === 'planned' ? { request: answers.targets.request } : targets;
  }
}

function savedTables(
  { tab, locale }: PlaygroundState,
  { ward, list, titles, targets, rules }: Answers,
): ReturnType<typeof tablesOfList> {
  const { page } = wordsByLocale[locale];
  switch (tab) {
    case 'ward':
      return ward?.kind === 'judged' && rules.criteriaSet !== undefined
        ? tablesOfChart(
            chartOfEvaluation(ward.evaluation, rules.criteriaSet, { locale }),
            page.criteria,
          )
        : [[page.criteria, []]];
    case 'list':
      return list === undefined ? [[page.wards, []]] : tablesOfList(list, locale);
    case 'titles':
      return titles.kind === 'drawn'
        ? tablesOfChart(titles.chart, page.standing)
        : [[page.standing, []]];
    case 'targets':
      return targets.kind === 'planned' && targets.chart !== undefined
        ? tablesOfChart(targets.chart, page.result)
        : [[page.result, []]];
  }
}
