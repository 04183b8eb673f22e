import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import { referenceText } from '../../criteria-set/select-criteria-set';
import { notParsed } from '../../foundation/issue/not-parsed';
import { inOrder } from '../../foundation/text/text-order';
import type { ProgrammeReport, UnitReport } from '../../programme/programme-report';
import type { Gap, Verdict } from '../../recognition/verdict';
import type { CountedVerdict } from '../../roll-up/counted-verdict';
import { type Column, columnMaker, listed, type Writer, wordColumns } from './report-columns';
import type { ReportWords } from './report-words';

/** The columns of the wards, with those of each set and basis that verdicts of the year have. */
export function unitColumns(
  { units, assessmentYear }: ProgrammeReport,
  writer: Writer,
): readonly Column<UnitReport>[] {
  const { headers, words, nameOf } = writer;
  const column = columnMaker<UnitReport>(headers);
  const worded = wordColumns<UnitReport>(writer);
  const yesOrNo = (is: boolean): string => (is ? words.yes : words.no);
  const ofYear = ({ verdicts }: UnitReport): readonly Verdict[] =>
    verdicts.filter((verdict) => verdict.assessmentYear === assessmentYear);
  const kinds = new Set(units.flatMap((unit) => ofYear(unit).map(kindOf)));
  const ofKind = (kind: string): readonly Column<UnitReport>[] => {
    const [set, basis] = kind.split(' ') as [string, AssessmentBasis];
    const verdictsOf = (unit: UnitReport): readonly Verdict[] =>
      ofYear(unit).filter((verdict) => kindOf(verdict) === kind);
    const of = (textsOf: (verdict: Verdict) => readonly string[]) => (unit: UnitReport) =>
      listed(verdictsOf(unit).flatMap(textsOf));
    const outcomes = worded(
      { text: `${headers[basis]} (${set})` },
      of(({ outcome }) => [words.outcome[outcome]]),
      of(({ outcome }) => [outcome]),
    );
    // What is only expected to be unmet would stand beside what is.
    if (basis === 'projected') return outcomes;
    const header = `${headers.unmetCriteria} (${set})`;
    const cellOf = of(({ gaps }) => gaps.map((gap) => gapText(gap, words)));
    return [...outcomes, { header, cellOf }];
  };
  return [
    column('unitId', ({ unit }) => unit.id),
    column('code', ({ unit }) => unit.code),
    column('name', ({ unit }) => unit.name),
    ...worded(
      'areaIds',
      ({ areaIds }) => listed(areaIds.map(nameOf)),
      ({ areaIds }) => listed(areaIds),
    ),
    ...worded(
      'standing',
      ({ standing }) => words.standing[standing.outcome],
      ({ standing }) => standing.outcome,
    ),
    ...worded(
      'standingReason',
      ({ standing }) => words.reason[standing.reason],
      ({ standing }) => standing.reason,
    ),
    column('recognisedOn', ({ standing }) => standing.recognisedOn),
    column('forYear', ({ standing }) => standing.forYear),
    column('isRegistered', ({ isRegistered }) => yesOrNo(isRegistered)),
    ...worded(
      'unitClass',
      ({ unitClass }) => unitClass && words.unitClass[unitClass],
      ({ unitClass }) => unitClass,
    ),
    column('isRebuilt', ({ isRebuilt }) => yesOrNo(isRebuilt)),
    ...worded(
      'counted',
      ({ counted }) => counted && countedWords(counted, words),
      ({ counted }) => counted && countedText(counted),
    ),
    ...inOrder([...kinds]).flatMap(ofKind),
  ];
}

/** How a ward is counted for the year, and why it is open where assessments disagree. */
const countedText = ({ basis, outcome, reason }: CountedVerdict): string =>
  listed([basis, outcome, ...(reason === 'assessments-disagree' ? [reason] : [])]);

const countedWords = ({ basis, outcome, reason }: CountedVerdict, words: ReportWords): string =>
  listed([
    words.basis[basis],
    words.outcome[outcome],
    ...(reason === 'assessments-disagree' ? [words.disagree] : []),
  ]);

/** The set and the basis of a verdict: neither is ever mixed with another. */
const kindOf = ({ criteriaSet, basis }: Verdict): string =>
  `${referenceText(criteriaSet)} ${basis}`;

/** Criteria that a tally does not name are told by their number. */
function gapText(gap: Gap, { unnamed }: ReportWords): string {
  switch (gap.kind) {
    case 'criterion':
      return gap.finding.criterionId;
    case 'unnamed':
      return unnamed(gap.criteriaCount);
    default:
      return notParsed(gap satisfies never, 'report', 'reportProgramme');
  }
}
