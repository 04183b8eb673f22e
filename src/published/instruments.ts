import { frozen } from '../foundation/text/frozen';
import type { LocalisedText } from '../foundation/value/localised-text';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Confidence, Provenance } from '../foundation/value/provenance';

/**
 * Names a decision, plan or resolution of an authority on which the programme rests.
 *
 * @category Published data
 */
export interface Instrument {
  /** Identifies the instrument; never reused. */
  readonly id: string;
  /** Its official number. */
  readonly number: string;
  /** What it is, in our own words. */
  readonly subject: LocalisedText;
  /** The day it was issued. */
  readonly issuedOn: PlainDate;
  /** How far that day can be relied on. */
  readonly issuedOnConfidence: Confidence;
  /** On what its number rests. */
  readonly provenance: Provenance;
}

/**
 * Lists the instruments of the programme that are public, by their day.
 *
 * @source antg-2022-05-21, baocantho-2022-05-20, vietnamnet-2022-09-12, hatinh-police-2023-02, gialaitv-2022-06, bacninh-224-2024, qrt-2023-05-30, cadn-2024-03-27, dongnai-1093-2024
 * @category Published data
 */
export const publishedInstruments: readonly Instrument[] = /* @__PURE__ */ frozen([
  {
    id: 'decision-5764-2021',
    number: '5764/QĐ-BCA-V05',
    subject: {
      vi: 'Quyết định của Bộ trưởng Bộ Công an ban hành bộ tiêu chí tạm thời (22 tiêu chí)',
      en: 'Decision of the Minister that issued the provisional set of 22 criteria',
    },
    issuedOn: '2021-07-13' as PlainDate,
    issuedOnConfidence: 'medium',
    provenance: {
      origin: 'published',
      confidence: 'high',
      sources: ['antg-2022-05-21', 'baocantho-2022-05-20'],
      note: {
        vi: 'Ngày có hiệu lực không được nêu; thí điểm bắt đầu tháng 6/2021, trước quyết định.',
        en: 'The day of effect is not stated; the pilot began in June 2021, before the decision.',
      },
    },
  },
  {
    id: 'resolution-12-2022',
    number: '12-NQ/TW',
    subject: {
      vi: 'Nghị quyết của Bộ Chính trị về xây dựng Công an nhân dân; căn cứ chủ trương',
      en: 'Resolution of the Politburo on building the People’s Public Security; the ground of policy',
    },
    issuedOn: '2022-03-16' as PlainDate,
    issuedOnConfidence: 'high',
    provenance: {
      origin: 'published',
      confidence: 'high',
      sources: ['vietnamnet-2022-09-12', 'hatinh-police-2023-02', 'gialaitv-2022-06'],
    },
  },
  {
    id: 'plan-556-2022',
    number: '556/KH-BCA-V05',
    subject: {
      vi: 'Kế hoạch của Bộ Công an đưa thí điểm ra mọi tỉnh',
      en: 'Plan of the Ministry under which the pilot went to all provinces',
    },
    issuedOn: '2022-11-04' as PlainDate,
    issuedOnConfidence: 'high',
    provenance: {
      origin: 'published',
      confidence: 'high',
      sources: ['bacninh-224-2024', 'qrt-2023-05-30'],
      note: {
        vi: 'Số và ngày theo văn bản của Bắc Ninh; nội dung theo việc các tỉnh đã làm.',
        en: 'Number and day are cited in the text of Bắc Ninh; what it asks is known from what provinces did under it.',
      },
    },
  },
  {
    id: 'scheme-30-2023',
    number: '30/ĐA-BCA',
    subject: {
      vi: 'Đề án nêu cùng 20 tiêu chí lần đầu',
      en: 'Scheme beside which 20 criteria are first named',
    },
    issuedOn: '2023-11-07' as PlainDate,
    issuedOnConfidence: 'medium',
    provenance: {
      origin: 'published',
      confidence: 'medium',
      sources: ['cadn-2024-03-27'],
    },
  },
  {
    id: 'decision-1093-dong-nai-2024',
    number: '1093/QĐ-UBND (Đồng Nai)',
    subject: {
      vi: 'Đề án của tỉnh Đồng Nai, 2024 – 2030',
      en: 'Scheme of the province of Đồng Nai, 2024 to 2030',
    },
    issuedOn: '2024-04-19' as PlainDate,
    issuedOnConfidence: 'high',
    provenance: {
      origin: 'published',
      confidence: 'high',
      sources: ['dongnai-1093-2024'],
      note: {
        vi: 'Chỉ xem được phần đầu; tên đã bỏ chữ "điển hình".',
        en: 'Only its head was seen; its title is already without “điển hình”.',
      },
    },
  },
  {
    id: 'decision-224-bac-ninh-2024',
    number: '224/QĐ-UBND (Bắc Ninh)',
    subject: {
      vi: 'Đề án của tỉnh Bắc Ninh, 2024 – 2030',
      en: 'Scheme of the province of Bắc Ninh, 2024 to 2030',
    },
    issuedOn: '2024-05-09' as PlainDate,
    issuedOnConfidence: 'high',
    provenance: {
      origin: 'published',
      confidence: 'high',
      sources: ['bacninh-224-2024'],
      note: {
        vi: 'Chỉ xem được phần đầu.',
        en: 'Only its head was seen.',
      },
    },
  },
]);
