import type { CriteriaSet, CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';

/**
 * Holds the frame of the provisional set of 2021: 22 criteria in 7 groups of tasks, of which one is known by its subject.
 *
 * Texts, numbers, thresholds and the division into groups are not public; complete the frame with `completeFrame`.
 *
 * @source mps-2022-02-15, plxh-2024-04-26, cand-2022-09-05, antg-2022-05-21, baocantho-2022-05-20
 * @category Published data
 */
export const modelWardPolice22: CriteriaSet = /* @__PURE__ */ frozen({
  id: 'model-ward-police-22' as CriteriaSetId,
  revision: 1,
  name: {
    vi: 'Bộ tiêu chí tạm thời (22 tiêu chí)',
    en: 'Provisional criteria set (22 criteria)',
  },
  status: 'provisional',
  certainForYears: [2021, 2022],
  groups: [
    { id: 'group-1' },
    { id: 'group-2' },
    { id: 'group-3' },
    { id: 'group-4' },
    { id: 'group-5' },
    { id: 'group-6' },
    { id: 'group-7' },
  ],
  criteria: [
    {
      id: 'premises',
      subject: {
        vi: 'Trụ sở làm việc (diện tích)',
        en: 'Working premises (office floor area)',
      },
      notApplicable: 'never',
      requirement: { kind: 'attested' },
      provenance: {
        origin: 'published',
        confidence: 'high',
        sources: ['plxh-2024-04-26', 'cand-2022-09-05'],
      },
    },
    { id: 'unpublished-1', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-2', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-3', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-4', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-5', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-6', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-7', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-8', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-9', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-10', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-11', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-12', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-13', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-14', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-15', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-16', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-17', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-18', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-19', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-20', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'unpublished-21', notApplicable: 'never', requirement: { kind: 'attested' } },
  ],
  provenance: {
    origin: 'published',
    confidence: 'high',
    sources: [
      'mps-2022-02-15',
      'plxh-2024-04-26',
      'cand-2022-09-05',
      'antg-2022-05-21',
      'baocantho-2022-05-20',
    ],
    note: {
      vi: 'Thí điểm bắt đầu tháng 6/2021; Bộ trưởng ban hành bằng Quyết định 5764/QĐ-BCA-V05 ngày 13/07/2021 (số: tin cậy cao, ngày: trung bình); ngày có hiệu lực không được nêu. Thứ tự tiêu chí ở đây không phải số thứ tự chính thức. Mọi tiêu chí đều áp dụng là suy ra từ các kết quả đã công bố, luôn tính trên đủ 22.',
      en: 'The pilot began in June 2021; the Minister issued it by Decision 5764/QĐ-BCA-V05 of 2021-07-13 (the number high, the day medium); the day of effect is not stated. The order here is not the official numbering. That every criterion always applies is inferred from published results, which are always out of all 22.',
    },
  },
});
