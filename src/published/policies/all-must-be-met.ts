import { frozen } from '../../foundation/text/frozen';
import type { RecognitionPolicy } from '../../recognition/recognition-policy';

/**
 * Holds the policy that every criterion must be met: inferred from practice, since no text of the rule is public.
 *
 * @source plxh-2024-04-26, nghean-police-2024-12-18 (practice; no rule text)
 * @category Published data
 */
export const allMustBeMet: RecognitionPolicy = /* @__PURE__ */ frozen({
  id: 'all-must-be-met',
  revision: 1,
  name: { vi: 'Đạt toàn bộ tiêu chí', en: 'All criteria must be met' },
  rule: { kind: 'all-met' },
  provenance: {
    origin: 'inferred',
    confidence: 'medium',
    sources: ['cand-2022-09-05', 'plxh-2024-04-26', 'nghean-police-2024-12-18'],
    note: {
      vi: 'Văn bản quy định điều kiện công nhận chưa công khai. Thực tế công bố: phường đạt 22/22 hoặc 20/20 thì được xem là đạt, phường thiếu một tiêu chí thì chưa.',
      en: 'No text of the rule is public. Published practice: wards at 22 of 22 or 20 of 20 are counted as reaching it, wards one criterion short are not.',
    },
  },
});
