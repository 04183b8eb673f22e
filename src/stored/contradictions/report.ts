import type { Issue } from '../../foundation/issue/issue';
import { contentText } from '../../foundation/text/content-text';
import type { JudgeAnswer } from '../../json/judge-request';
import type { ReportAnswer } from '../../json/report-request';
import type { ProgrammeReport, UnitReport } from '../../programme/programme-report';
import type { Verdict } from '../../recognition/verdict';
import { adds, type Contradictions, distinct, fits, ofEach, under } from './contradiction';
import { evaluationContradictions } from './evaluation';
import { progressContradictions } from './progress';
import { standingContradictions } from './standing';
import { rankingContradictions, summaryContradictions, unmetContradictions } from './summary';
import { verdictContradictions } from './verdict';

/** A report: everything in it for itself, and its parts beside each other. */
export const reportContradictions: Contradictions<ProgrammeReport> = (report) => {
  const { asOf, knownAt, units, otherUnits, areas, targets, intake } = report;
  return [
    ...distinct(
      units.map(({ unit }) => unit.id),
      'units',
    ),
    ...ofEach([...units], 'units', (one) => [
      ...ofUnit(one, { asOf, knownAt }),
      ...fits(one.standing.unitId === one.unit.id, ['standing'], one.standing.unitId, 'unit'),
    ]),
    ...ofEach(otherUnits, 'otherUnits', (one) => ofUnit(one, { asOf, knownAt })),
    ...adds(['whole', 'unitCount'], report.whole.unitCount, units.length),
    ...under(summaryContradictions(report.whole), 'whole'),
    ...ofEach(areas, 'areas', ({ summary }) => under(summaryContradictions(summary), 'summary')),
    ...ofEach(targets, 'targets', (target) =>
      ofEach(target.areas, 'areas', ({ progress }) =>
        under(progressContradictions(progress), 'progress'),
      ),
    ),
    ...ofEach(report.unmetCriteria, 'unmetCriteria', unmetContradictions),
    ...under(rankingContradictions(report.candidates), 'candidates'),
    ...ofEach(intake.lists, 'lists', ({ receivedCount, usedCount, refusedCount }) =>
      adds(['receivedCount'], receivedCount, usedCount + refusedCount),
    ).map((issue) => ({ ...issue, path: ['intake', ...issue.path] })),
    ...intake.lists
      .filter(({ list }) => list === 'assessments')
      .flatMap(({ usedCount }) =>
        adds(['intake', 'countedCount'], usedCount, intake.countedCount + intake.notCounted.length),
      ),
  ];
};

/** One report is about one day, by the records of one day. */
function ofUnit(
  { standing, verdicts }: Pick<UnitReport, 'standing' | 'verdicts'>,
  { asOf, knownAt }: Pick<ProgrammeReport, 'asOf' | 'knownAt'>,
): readonly Issue[] {
  return [
    ...fits(standing.asOf === asOf, ['standing', 'asOf'], standing.asOf, 'asOf'),
    ...fits(standing.knownAt === knownAt, ['standing', 'knownAt'], standing.knownAt, 'knownAt'),
    ...under(standingContradictions(standing), 'standing'),
    ...ofEach(verdicts, 'verdicts', (verdict: Verdict) => [
      ...fits(verdict.asOf === asOf, ['asOf'], verdict.asOf, 'asOf'),
      ...verdictContradictions(verdict),
    ]),
  ];
}

/** The verdict of an answer is that of the evaluation beside it. */
export const judgeAnswerContradictions: Contradictions<JudgeAnswer> = ({ results }) =>
  ofEach([...results], 'results', (entry) => {
    if (entry.kind === 'refused') return [];
    const { evaluation, verdict } = entry;
    return [
      ...under(evaluationContradictions(evaluation), 'evaluation'),
      ...under(verdictContradictions(verdict), 'verdict'),
      ...shared.flatMap((key) =>
        fits(
          contentText(verdict[key]) === contentText(evaluation[key]),
          ['verdict', key],
          contentText(verdict[key]),
          'evaluation',
        ),
      ),
    ];
  });

const shared = ['unitId', 'assessmentYear', 'basis', 'asOf', 'counts', 'criteriaSet'] as const;

/** As those of the report. */
export const reportAnswerContradictions: Contradictions<ReportAnswer> = ({ report }) =>
  under(reportContradictions(report), 'report');
