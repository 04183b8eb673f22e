import type { AreaLevel, TargetAssignmentInput, UnitRegister } from 'model-ward-rules';
import { formatPercent, type Locale } from 'model-ward-rules/explanation';
import type { GoodRules } from '../rules/chosen-rules';
import { typedPercent } from '../rules/typed-number';
import type { ListState } from '../state';

export const countings = ['eligible', 'projected-eligible', 'recognised', 'registered'] as const;

/** The share that was asked for, due of the whole list and of the areas of each level in it. */
export function targetsOf(
  { percent, count }: ListState,
  { year }: GoodRules,
  { units }: UnitRegister,
  locale: Locale,
): readonly TargetAssignmentInput[] {
  const share = typedPercent(percent, locale);
  if (!share.ok || share.value === undefined) return [];
  const asked = share.value;
  const levels = new Set(units.filter(({ level }) => level !== 'ward').map(({ level }) => level));
  return (['country', ...levels] as readonly AreaLevel[]).map((level) => ({
    target: {
      id: `list-${level}`,
      revision: 1,
      name: {
        vi: `Từ ${formatPercent(asked, 'vi')} số phường trở lên`,
        en: `At least ${formatPercent(asked, 'en')} of the wards`,
      },
      level,
      rule: { kind: 'share-of-units', bound: 'at-least', percent: asked },
      dueYear: year,
      provenance: { origin: 'host', sources: [] },
    },
    counting: { count: countings.find((one) => one === count) ?? 'eligible', among: 'all' },
  }));
}
