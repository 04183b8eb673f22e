import type { Unbranded } from '../foundation/reading/unbranded';
import { frozen } from '../foundation/text/frozen';
import type { Provenance } from '../foundation/value/provenance';

/**
 * Orders the stages at which assessments are made: where a unit was assessed at several, the highest one counts.
 *
 * @category Assessments
 */
export interface StageLadder {
  /** The stages, the lowest first. */
  readonly stages: readonly string[];
  /** On what the order rests. */
  readonly provenance: Provenance;
}

/**
 * Gives a `StageLadder` as a host writes it for `parseStageLadder`.
 *
 * @category Assessments
 */
export type StageLadderInput = Unbranded<StageLadder>;

/**
 * The ladder used where the host names none: self-assessment, appraisal by the district, review by the province,
 * inspection by the Ministry. It is inferred from reports on single wards; no text of the programme sets it.
 *
 * @category Assessments
 */
export const defaultStageLadder: StageLadder = /* @__PURE__ */ frozen({
  stages: ['self-assessment', 'district-appraisal', 'provincial-review', 'ministerial-inspection'],
  provenance: {
    origin: 'inferred',
    confidence: 'low',
    sources: [],
    note: {
      vi: 'Thứ tự các cấp đánh giá được ghép từ tin tức về từng phường; không có văn bản nào của chương trình quy định.',
      en: 'The order is put together from reports on single wards; no text of the programme sets it.',
    },
  },
});
