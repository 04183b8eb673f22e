import { selectCountingAssessments } from 'model-ward-rules';
import {
  explainGap,
  explainIssue,
  explainRemedy,
  explainRowIssue,
  explainVerdict,
} from 'model-ward-rules/explanation';

/** One row for each assessment, and whether it is the one that counts for its ward and year. */
export function resultsSheet(files, asOf) {
  const all = files.flatMap(({ name, judged }) => judged.map((one) => ({ name, ...one })));
  const chosen = selectCountingAssessments(
    all.map(({ assessment }) => assessment),
    { knownAt: asOf },
  );
  const counting = chosen.ok ? chosen.value.map(({ assessments }) => assessments) : [];
  const countsOf = (assessment) => {
    const peers = counting.find((assessments) => assessments.includes(assessment));
    if (!chosen.ok) return chosen.issues.map((issue) => explainIssue(issue, 'vi')).join(' ');
    if (peers === undefined) return 'không';
    return peers.length === 1 ? 'có' : 'mâu thuẫn với dòng khác';
  };
  return {
    name: 'Kết quả',
    rows: [
      ['Tệp', 'Dòng', 'Đơn vị', 'Năm', 'Kết luận', 'Còn thiếu', 'Được tính'],
      ...all.map(({ name, rowNumbers, assessment, verdict }) => [
        name,
        rowNumbers.join(', '),
        assessment.unitId,
        assessment.assessmentYear,
        explainVerdict(verdict, 'vi'),
        verdict.gaps.map((gap) => explainGap(gap, assessment.criteriaSet, 'vi')).join(' '),
        countsOf(assessment),
      ]),
    ],
  };
}

/** One row for each thing to put right. */
export function refusedSheet(files) {
  return {
    name: 'Bị từ chối',
    rows: [
      ['Tệp', 'Dòng', 'Lỗi', 'Cách sửa'],
      ...files.flatMap(({ name, unreadable, refused }) => [
        ...(unreadable === undefined ? [] : [[name, '', 'Không mở được tệp.', unreadable]]),
        ...refused.flatMap(({ rowNumbers, issues }) =>
          issues.map((row) => [
            name,
            rowNumbers.join(', '),
            explainRowIssue(row, 'vi'),
            explainRemedy(row.issue, 'vi'),
          ]),
        ),
      ]),
    ],
  };
}

/** Where every row went: received is judged and refused together. */
export function accountSheet(files) {
  return {
    name: 'Đối chiếu',
    rows: [
      ['Tệp', 'Dòng nhận được', 'Dòng đã xét', 'Dòng bị từ chối', 'Dòng bỏ qua', 'Lưu ý'],
      ...files.map(({ name, stats, refused, warnings }) => {
        const { receivedRowCount = 0, skippedRowCount = 0 } = stats ?? {};
        const refusedCount = new Set(refused.flatMap(({ rowNumbers }) => rowNumbers)).size;
        return [
          name,
          receivedRowCount,
          receivedRowCount - refusedCount,
          refusedCount,
          skippedRowCount,
          warnings.map((row) => explainRowIssue(row, 'vi')).join(' '),
        ];
      }),
    ],
  };
}
