import type { CriteriaSet, CriteriaSetId } from '../../criteria-set/criteria-set';
import { frozen } from '../../foundation/text/frozen';

/**
 * Holds the frame of the set of 20 criteria, certain for 2024, of which one is known by its number and subject.
 *
 * Texts and thresholds, and the day it took effect, are not public; complete the frame with `completeFrame`.
 *
 * @source nghean-police-2024-12-18, cadn-2024-03-27, kontum-police-2025-06-11
 * @category Published data
 */
export const modelWardPolice20: CriteriaSet = /* @__PURE__ */ frozen({
  id: 'model-ward-police-20' as CriteriaSetId,
  revision: 1,
  name: { vi: 'Bộ tiêu chí (20 tiêu chí)', en: 'Criteria set (20 criteria)' },
  status: 'unstated',
  certainForYears: [2024],
  groups: [],
  criteria: [
    { id: 'criterion-1', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-2', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-3', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-4', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-5', notApplicable: 'never', requirement: { kind: 'attested' } },
    {
      id: 'criterion-6',
      number: 6,
      subject: { vi: 'Trụ sở, trang thiết bị', en: 'Premises and equipment' },
      notApplicable: 'never',
      requirement: { kind: 'attested' },
      provenance: { origin: 'published', confidence: 'medium', sources: ['cadn-2024-03-27'] },
    },
    { id: 'criterion-7', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-8', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-9', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-10', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-11', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-12', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-13', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-14', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-15', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-16', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-17', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-18', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-19', notApplicable: 'never', requirement: { kind: 'attested' } },
    { id: 'criterion-20', notApplicable: 'never', requirement: { kind: 'attested' } },
  ],
  provenance: {
    origin: 'published',
    confidence: 'high',
    sources: ['nghean-police-2024-12-18', 'cadn-2024-03-27', 'kontum-police-2025-06-11'],
    note: {
      vi: 'Chưa rõ ngày có hiệu lực; số tiêu chí chắc chắn cho năm 2024, được nêu cùng Đề án 30/ĐA-BCA ngày 07/11/2023. Chỉ riêng tiêu chí số 6 được công khai; các vị trí khác chỉ giữ chỗ. Mọi tiêu chí đều áp dụng là suy ra từ các kết quả đã công bố, luôn tính trên đủ 20.',
      en: 'The day it took effect is not known; the number of criteria is certain for 2024, and is first named beside Scheme 30/ĐA-BCA of 2023-11-07. Only criterion 6 is public; the other entries are placeholders. That every criterion always applies is inferred from published results, which are always out of all 20.',
    },
  },
});
