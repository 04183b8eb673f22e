import { explainGap, explainVerdict } from 'model-ward-rules/explanation';
import { type Page, paragraph, table } from './page';
import type { Tone } from './paint';
import type { Report, WardLine, WardTotals } from './report';
import type { Cell, CellRow, Column } from './table';
import type { OutcomeTexts } from './words';

/** Writes every ward with its verdict and what stands between it and the title. */
export function renderWards(report: Report, page: Page): readonly string[] {
  if (report.wards.length === 0) return [];
  const rows = report.wards.map((ward) => wardRow(ward, page));
  return [
    ...table(page, columnsOf(page), rows),
    '',
    ...totalLines(report.totals, page),
    ...setLines(report, page),
  ];
}

function columnsOf({ words: { columns } }: Page): readonly Column[] {
  return [
    { header: columns.ward, isFlexible: true },
    { header: columns.year, align: 'right' },
    { header: columns.met, align: 'right' },
    { header: columns.verdict },
    { header: columns.recognised },
    { header: columns.source },
  ];
}

function wardRow(ward: WardLine, page: Page): CellRow {
  const { words, number, cite } = page;
  const { verdict } = ward;
  const { metCount, notMetCount, unknownCount } = verdict.counts;
  const applicableCount = metCount + notMetCount + unknownCount;
  return {
    kind: 'cells',
    cells: [
      { text: ward.name },
      { text: String(verdict.assessmentYear) },
      { text: `${number(metCount)}/${number(applicableCount)}` },
      { text: words.outcomes[verdict.basis][verdict.outcome], tone: toneOf(ward) },
      { text: recognisedText(ward, page) },
      { text: cite(ward.sources), tone: 'faint' },
    ],
    notes: notesOf(ward, page),
  };
}

function toneOf({ verdict }: WardLine): Tone {
  if (verdict.basis === 'projected') return 'projected';
  const tones = { eligible: 'good', 'not-eligible': 'bad', undetermined: 'open' } as const;
  return tones[verdict.outcome];
}

function recognisedText({ isRecognised }: WardLine, { words }: Page): string {
  if (isRecognised === undefined) return words.noFigure;
  return isRecognised ? words.recognised.yes : words.recognised.no;
}

function notesOf(ward: WardLine, { words, locale, textIn }: Page): readonly Cell[] {
  const { verdict, assessment, stage, note } = ward;
  const gaps = verdict.gaps.map((gap) => explainGap(gap, assessment.criteriaSet, locale));
  const why = verdict.outcome === 'undetermined' ? [explainVerdict(verdict, locale)] : [];
  return [
    ...[...why, ...gaps].map((text) => ({ text })),
    ...(stage === 'baseline' ? [{ text: words.baseline, tone: 'open' } as const] : []),
    ...(note === undefined ? [] : [{ text: textIn(note), tone: 'faint' } as const]),
  ];
}

function totalLines({ confirmed, projected, baselineCount }: WardTotals, page: Page) {
  const { words, number } = page;
  const texts = (counts: WardTotals['confirmed']): OutcomeTexts => ({
    eligible: number(counts.eligibleCount),
    notEligible: number(counts.notEligibleCount),
    undetermined: number(counts.undeterminedCount),
  });
  return [
    ...paragraph(page, words.totals.confirmed(texts(confirmed))),
    ...paragraph(page, words.totals.projected(texts(projected)), 'projected'),
    ...(baselineCount === 0 ? [] : paragraph(page, words.baselineCount(number(baselineCount)))),
  ];
}

function setLines({ criteriaSets }: Report, page: Page): readonly string[] {
  const { words, textIn, cite } = page;
  return criteriaSets.flatMap(({ name, id, revision, provenance }) => {
    const text = `${words.criteriaSet(textIn(name), id, revision)}.`;
    const cited =
      provenance.sources.length === 0 ? '' : ` ${words.cited(cite(provenance.sources))}`;
    return paragraph(page, text + cited, 'faint');
  });
}
