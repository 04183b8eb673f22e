import type { CriteriaSet, CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';

/**
 * Holds the frame of the provisional set of 2021: 22 criteria in 7 groups of tasks, of which one is known by its subject.
 *
 * Texts, numbers, thresholds and the division into groups are not public; complete the frame with `completeFrame`.
 *
 * @source mps-2022-02-15, plxh-2024-04-26, cand-2022-09-05
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
    sources: ['mps-2022-02-15', 'plxh-2024-04-26', 'cand-2022-09-05'],
    note: {
      vi: 'Thí điểm bắt đầu tháng 6/2021; số và ngày của quyết định ban hành chưa tìm thấy. Thứ tự tiêu chí ở đây không phải số thứ tự chính thức. Mọi tiêu chí đều áp dụng là suy ra từ các kết quả đã công bố, luôn tính trên đủ 22.',
      en: 'The pilot began in June 2021; number and day of the decision were not found. The order here is not the official numbering. That every criterion always applies is inferred from published results, which are always out of all 22.',
    },
  },
});
