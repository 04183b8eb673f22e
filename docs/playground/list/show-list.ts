import type { IssueSeverity } from 'model-ward-rules';
import { formatNumber, type Locale } from 'model-ward-rules/explanation';
import { exportReportRows } from 'model-ward-rules/intake';
import { element } from '../page/element';
import { targetsFigure, unmetFigure } from '../page/figure';
import { listUnder, tableOf } from '../page/table';
import type { Paper } from '../reading/paper';
import { wordsByLocale } from '../words';
import type { Fault } from './fault';
import type { ListOutcome, ListView, UnitLine } from './list-view';
import type { ReadList } from './read-list';

/** Holds what is shown on the tab of lists. */
export interface ShownList {
  readonly paper?: Paper;
  readonly read: ReadList;
  readonly view?: ListView;
  readonly chosenYear: number;
  readonly toPace: () => void;
}

/** Shows what was read, what was not, and what follows. */
export function listElements(shown: ShownList, locale: Locale): readonly HTMLElement[] {
  const words = wordsByLocale[locale];
  const { paper, read, view } = shown;
  if (paper?.kind === 'unreadable') {
    return [element('p', { class: 'verdict refused' }, words.unreadable[paper.why])];
  }
  if (paper === undefined && view === undefined) {
    return [element('p', {}, words.page.nothingPasted)];
  }
  return [
    ...(view === undefined ? [] : headlineOf(view, shown, locale)),
    ...notesOf(shown, locale),
    ...faultTable(read.resultFaults, locale),
    ...(view === undefined ? [] : viewElements(view, shown, locale)),
  ];
}

const outcomeOrder: readonly ListOutcome[] = [
  'eligible',
  'not-eligible',
  'undetermined',
  'not-assessed',
  'projected',
  'no-result',
];

function headlineOf(
  { outcomes, year }: ListView,
  { chosenYear }: ShownList,
  locale: Locale,
): readonly HTMLElement[] {
  const words = wordsByLocale[locale];
  const shown = outcomeOrder.filter((outcome) => outcomes[outcome] > 0);
  return [
    element(
      'dl',
      { class: 'counts', id: 'outcomes' },
      ...shown.map((outcome) =>
        element(
          'div',
          { class: outcome },
          element('dt', {}, words.outcomes[outcome]),
          element('dd', {}, formatNumber(outcomes[outcome], locale)),
        ),
      ),
    ),
    ...(year === chosenYear
      ? []
      : [element('p', {}, words.list.otherYear(String(year), String(chosenYear)))]),
  ];
}

function notesOf({ paper, read }: ShownList, locale: Locale): readonly HTMLElement[] {
  const { list, page } = wordsByLocale[locale];
  const say = (count: number): string => formatNumber(count, locale);
  const { stats } = read;
  const table = paper?.kind === 'table' ? paper : undefined;
  const notes = [
    ...(stats === undefined
      ? []
      : [
          list.rows(
            say(stats.acceptedRowCount),
            say(stats.rejectedRowCount),
            say(stats.skippedRowCount),
          ),
        ]),
    ...(table?.sheet === undefined ? [] : [list.sheet(table.sheet.name)]),
    ...(table?.sheet?.others.length ? [list.otherSheets(table.sheet.others.join(', '))] : []),
    ...(table?.hiddenRows.length ? [list.hiddenRows(table.hiddenRows.join(', '))] : []),
    ...(read.unitsAreNamed && table !== undefined ? [page.unitsNamed] : []),
    ...(stats?.suppressedIssueCount ? [list.suppressed(say(stats.suppressedIssueCount))] : []),
  ];
  return [element('ul', { class: 'notes' }, ...notes.map((note) => element('li', {}, note)))];
}

/** Lists what is wrong, with its row and what to do. */
export function faultTable(faults: readonly Fault[], locale: Locale): readonly HTMLElement[] {
  const { page } = wordsByLocale[locale];
  if (faults.length === 0) return [];
  const severities: Readonly<Record<IssueSeverity, string>> = {
    error: page.error,
    warning: page.warning,
  };
  const table = tableOf(
    page.faults,
    [page.row, page.problem, page.remedy],
    faults.map(({ row, severity, problem, remedy }) => [
      row === undefined ? page.wholeTable : String(row),
      element(
        'span',
        {},
        element('strong', { class: severity }, severities[severity]),
        ` ${problem}`,
      ),
      remedy,
    ]),
  );
  table.classList.add('faults');
  return [element('h3', {}, page.faults), table];
}

function viewElements(
  view: ListView,
  { toPace }: ShownList,
  locale: Locale,
): readonly HTMLElement[] {
  const { page } = wordsByLocale[locale];
  const [titles = [], ...areas] = exportReportRows(view.report, { locale }).areas;
  const button = element('button', { type: 'button', id: 'to-pace' }, page.toPace);
  button.addEventListener('click', toPace);
  return [
    ...(view.due === undefined
      ? []
      : [element('h3', {}, page.numberDue), targetsFigure(view.due, locale), button]),
    element('h3', {}, page.wards),
    unitTable(view.units, locale),
    ...view.unmet.flatMap((chart) =>
      chart.rows.every(({ notMetCount }) => notMetCount === 0)
        ? []
        : [element('h3', {}, page.mostUnmet), unmetFigure(chart, locale)],
    ),
    element('div', { class: 'nearest' }, ...listUnder(page.nearest, view.candidates)),
    ...(areas.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, page.areas),
            tableOf(
              page.areas,
              titles.map(String),
              areas.map((cells) =>
                cells.map((cell) =>
                  typeof cell === 'number' ? formatNumber(cell, locale) : String(cell ?? ''),
                ),
              ),
            ),
          ),
        ]),
  ];
}

function unitTable(units: readonly UnitLine[], locale: Locale): HTMLElement {
  const { page } = wordsByLocale[locale];
  const table = tableOf(
    page.wards,
    [page.ward, page.conclusion, page.lacks],
    units.map((unit) => [
      unit.areas === '' ? unit.name : `${unit.name} (${unit.areas})`,
      element(
        'span',
        { class: `outcome ${unit.outcome}` },
        unit.verdict === '' ? wordsByLocale[locale].outcomes['no-result'] : unit.verdict,
      ),
      element('span', {}, unit.lacks, ...detailsOf(unit, page.fullText)),
    ]),
  );
  table.id = 'unit-table';
  return table;
}

function detailsOf({ gaps, plan, standing }: UnitLine, title: string): readonly HTMLElement[] {
  const sentences = [...gaps, ...(plan === undefined ? [] : [plan]), standing];
  return [
    element(
      'details',
      {},
      element('summary', {}, title),
      element('ul', {}, ...sentences.map((sentence) => element('li', {}, sentence))),
    ),
  ];
}
