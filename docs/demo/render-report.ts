import type { Locale } from 'model-ward-rules/explanation';
import { type Page, pageFor, paragraph, titleOf } from './page';
import type { Paint } from './paint';
import { renderAreas } from './render-areas';
import { renderExample } from './render-example';
import { renderReviews } from './render-reviews';
import { renderSources } from './render-sources';
import { renderTargets } from './render-targets';
import { renderUnknown } from './render-unknown';
import { renderWards } from './render-wards';
import type { Report } from './report';

/** Writes a report for a reader at a terminal. */
export function renderReport(report: Report, locale: Locale, paint: Paint): string {
  const page = pageFor(locale, paint, report.sourceIds);
  const { sections } = page.words;
  const parts = [
    [sections.wards, renderWards(report, page)],
    [sections.reviews, renderReviews(report, page)],
    [sections.areas, renderAreas(report, page)],
    [sections.targets, renderTargets(report, page)],
    [sections.unknown, renderUnknown(report, page)],
    [sections.sources, renderSources(report, page)],
    [sections.example, report.example === undefined ? [] : renderExample(report.example, page)],
  ] as const;
  const lines = parts
    .filter(([, body]) => body.length > 0)
    .flatMap(([heading, body], index) => section(page, `${index + 1}. ${heading}`, body));
  return `${[...opening(report, page), ...lines].join('\n')}\n`;
}

function section(page: Page, heading: string, body: readonly string[]): readonly string[] {
  return ['', page.paint('strong', heading), '', ...body];
}

function opening({ origin, policy }: Report, page: Page): readonly string[] {
  const { words, textIn, cite } = page;
  const rule =
    policy === undefined
      ? paragraph(page, words.noPolicy, 'bad')
      : [
          ...paragraph(page, `${words.policy(textIn(policy.name), policy.id, policy.revision)}.`),
          ...paragraph(page, words.origin[policy.provenance.origin], 'open'),
          ...noteOf(page, policy.provenance.note),
          ...citation(page, cite(policy.provenance.sources), policy.provenance.sources),
        ];
  return [
    ...titleOf(page, words.title[origin]),
    '',
    ...words.aims.flatMap((aim) => paragraph(page, aim)),
    '',
    ...rule,
  ];
}

function noteOf(page: Page, note: Parameters<Page['textIn']>[0] | undefined): readonly string[] {
  return note === undefined ? [] : paragraph(page, page.textIn(note), 'faint');
}

function citation(page: Page, numbers: string, ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [] : paragraph(page, page.words.cited(numbers), 'faint');
}
