import { frozen } from '../foundation/text/frozen';
import type { LocalisedText } from '../foundation/value/localised-text';

/**
 * Says what one edition of a published set, policy, target or roadmap changed.
 *
 * @category Published data
 */
export interface Edition {
  /** The id of the set, policy, target or roadmap. */
  readonly id: string;
  /** Which edition of it. @range a whole number from 1 */
  readonly revision: number;
  /** The version of this package that brought it. */
  readonly since: string;
  /** What it changed. */
  readonly change: LocalisedText;
}

const first = (id: string): Edition => ({
  id,
  revision: 1,
  since: '1.0.0-rc.1',
  change: { vi: 'Bản đầu tiên.', en: 'First edition.' },
});

/**
 * Lists every edition of the published sets, policies, targets and roadmaps; an edition once released is never edited.
 *
 * @category Published data
 */
export const publishedEditions: readonly Edition[] = /* @__PURE__ */ frozen(
  /* @__PURE__ */ [
    'model-ward-police-22',
    'model-ward-police-20',
    'all-must-be-met',
    'maintenance-not-published',
    'pilot-2021',
    'city-districts-2023',
    'provinces-2023',
    'national-quota-2023',
    'quang-nam-at-least-one-2023',
    'city-share-2025',
    'phu-yen-share-2025',
    'hung-yen-share-2025',
    'quang-nam-share-2025',
    'tp-hcm-all-wards-2025',
    'can-tho-districts-2025',
    'hung-yen-all-wards-2028',
    'all-wards-2030',
    'phu-yen-all-wards-2030',
    'quang-nam-all-wards-2030',
    'ba-ria-vung-tau-all-wards-2030',
    'tp-hcm-all-wards-2030',
    'city-roadmap',
    'hung-yen-roadmap',
  ].map(first),
);
