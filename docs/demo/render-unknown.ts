import { explainVerdict } from 'model-ward-rules/explanation';
import { bullet, continuation, type Page } from './page';
import type { Report } from './report';

/** Writes what is left open, and for the published cases what no public source says. */
export function renderUnknown(report: Report, page: Page): readonly string[] {
  return report.origin === 'published'
    ? [...unmeasured(report, page), ...notPublic(page)]
    : openInFile(report, page);
}

function notPublic(page: Page): readonly string[] {
  return Object.values(page.words.notPublic).flatMap(({ what, why }) => openPoint(page, what, why));
}

function unmeasured(report: Report, page: Page): readonly string[] {
  const { words, textIn, cite } = page;
  return report.unmeasured.flatMap(({ name, provenance }) => {
    const why = `${words.unmeasuredWhy} ${words.cited(cite(provenance.sources))}`;
    return openPoint(page, words.unmeasured(textIn(name)), why);
  });
}

function openPoint(page: Page, what: string, why: string): readonly string[] {
  return [...bullet(page, what, 'strong'), ...continuation(page, why)];
}

function openInFile(report: Report, page: Page): readonly string[] {
  const { words } = page;
  const lines = [...openWards(report, page), ...openTargets(report, page)];
  const sentences = lines.length === 0 ? [words.nothingUnknown] : lines;
  return sentences.flatMap((sentence) => bullet(page, sentence));
}

function openWards({ wards }: Report, { words, locale }: Page): readonly string[] {
  return wards
    .filter(({ verdict }) => verdict.outcome === 'undetermined')
    .map(({ name, verdict }) =>
      words.undeterminedWard(name, String(verdict.assessmentYear), explainVerdict(verdict, locale)),
    );
}

function openTargets({ targets }: Report, { words, textIn, number }: Page): readonly string[] {
  return targets.flatMap(({ target, lines }) =>
    lines.flatMap(({ areaName, progress }) =>
      progress.outcome === 'not-applicable' || progress.reached.least === progress.reached.most
        ? []
        : [
            words.openTarget(
              textIn(target.name),
              number(progress.reached.least),
              number(progress.reached.most),
              textIn(areaName),
            ),
          ],
    ),
  );
}
