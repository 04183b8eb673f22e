import type { UnitId } from '../../unit/unit';
import { areasCalled, isUnitName } from '../name/known-names';
import { contentsOf, type UnitNameIndex } from '../name/unit-name-index';
import type { TableColumn, TableKind } from '../table/table';

/** What tells a row about a ward from a heading, in tables whose rows are about wards. */
export function unitTable(
  columns: readonly TableColumn[],
  units: UnitNameIndex | undefined,
  isOther: (field: string, text: string) => boolean,
): TableKind {
  if (units === undefined) {
    return {
      columns,
      isArea: () => false,
      // Ids have no blanks as a rule, and headings nearly always do.
      isCell: (field, text) =>
        field === 'unitId' ? !/\s/.test(text.trim()) : isOther(field, text),
    };
  }
  const contents = contentsOf(units);
  const { register, byCode } = contents;
  const isArea = (text: string): boolean => areasCalled(contents, text).length > 0;
  return {
    columns,
    isArea,
    isCell: (field, text) => {
      const written = text.trim();
      if (field === 'unitId') return register.recordsOf(written as UnitId).length > 0;
      if (field === 'unitCode') return byCode.has(written);
      // Where an area is called so too, it may be a heading: "Điện Biên" is a ward and a province.
      if (field === 'ward') return isUnitName(contents, written) && !isArea(written);
      return isOther(field, text);
    },
  };
}
