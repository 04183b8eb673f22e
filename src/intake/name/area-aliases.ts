import { frozen } from '../../foundation/text/frozen';

/**
 * Gives another way to write the name of an area.
 *
 * @category Intake
 */
export interface AreaAlias {
  /** What people write, without the word for the level; case and blanks do not matter. */
  readonly alias: string;
  /** The name of the area in the register, without the word for the level. */
  readonly name: string;
}

/**
 * Gives the aliases that are always known: short forms that are in general use and can mean one area alone.
 *
 * "ĐN" may be Đà Nẵng, Đồng Nai or Đắk Nông and "HN" Hà Nội or Hà Nam, so that only a host can say what they mean. Former
 * names such as "Sài Gòn" are no aliases: they stood for other areas.
 *
 * @category Intake
 */
export const areaAliases: readonly AreaAlias[] = /* @__PURE__ */ frozen([
  { alias: 'HCM', name: 'Hồ Chí Minh' },
  { alias: 'TPHCM', name: 'Hồ Chí Minh' },
  { alias: 'BR-VT', name: 'Bà Rịa - Vũng Tàu' },
  { alias: 'BRVT', name: 'Bà Rịa - Vũng Tàu' },
  { alias: 'Thừa Thiên - Huế', name: 'Thừa Thiên Huế' },
  { alias: 'TT-Huế', name: 'Thừa Thiên Huế' },
  { alias: 'TT Huế', name: 'Thừa Thiên Huế' },
]);
