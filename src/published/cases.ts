import { frozen } from '../foundation/text/frozen';
import { anHoa2022 } from './cases/an-hoa-2022';
import { baDinh2023 } from './cases/ba-dinh-2023';
import { baRiaVungTau2023 } from './cases/ba-ria-vung-tau-2023';
import { dienBien2022 } from './cases/dien-bien-2022';
import { haNoi2023 } from './cases/ha-noi-2023';
import { haiChau12022 } from './cases/hai-chau-1-2022';
import { khueTrung202403 } from './cases/khue-trung-2024-03';
import { konTum2024 } from './cases/kon-tum-2024';
import { namTuLiem2023 } from './cases/nam-tu-liem-2023';
import { national2023 } from './cases/national-2023';
import { ngheAnMaintained2024 } from './cases/nghe-an-maintained-2024';
import { ngheAnNew2024 } from './cases/nghe-an-new-2024';
import { ngheAnRecognised2023 } from './cases/nghe-an-recognised-2023';
import { quanToan2022 } from './cases/quan-toan-2022';
import { quangNam2023 } from './cases/quang-nam-2023';
import { quangNam2024 } from './cases/quang-nam-2024';
import { tayHo2023 } from './cases/tay-ho-2023';
import { tayHo2024 } from './cases/tay-ho-2024';
import { truongThi2023 } from './cases/truong-thi-2023';
import type { PublishedCase } from './published-case';

/**
 * Lists every published case, wards first.
 *
 * @category Published data
 */
export const publishedCases: readonly PublishedCase[] = /* @__PURE__ */ frozen([
  dienBien2022,
  haiChau12022,
  quanToan2022,
  anHoa2022,
  truongThi2023,
  khueTrung202403,
  ngheAnRecognised2023,
  ngheAnMaintained2024,
  ngheAnNew2024,
  konTum2024,
  quangNam2023,
  quangNam2024,
  national2023,
  haNoi2023,
  baDinh2023,
  namTuLiem2023,
  tayHo2023,
  tayHo2024,
  baRiaVungTau2023,
]);
