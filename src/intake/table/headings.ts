import { textKey } from '../text/text-key';
import type { Heading, HeadingMeaning, Surroundings, TableKind } from './table';
import type { SectionMeaning } from './table-options';

/** Follows the headings of a table from row to row. */
export interface HeadingTrail {
  /** Takes a heading; the rows below stand under it. */
  pass(heading: Heading): void;
  /** What stands around a row here. */
  surroundings(): Surroundings;
  /** The heading of which nobody knows what it means for the rows below. */
  unexplained(): Heading | undefined;
}

/** Starts at the titles; texts below the table hold for all of it. */
export function followHeadings(
  titles: readonly Heading[],
  footers: readonly Heading[],
  sections: readonly SectionMeaning[] | undefined,
  kind: TableKind,
): HeadingTrail {
  const everywhere = [...titles.filter(saysAnything), ...footers.filter(hasDoubts)];
  let meaning: HeadingMeaning = {};
  for (const title of titles) meaning = { ...meaning, ...meaningOf(title, sections, kind) };
  let doubtful: Heading | undefined;
  let dated: Heading | undefined;
  let counted: Heading | undefined;
  let unexplained: Heading | undefined;
  let current: Surroundings = { headings: everywhere, meaning };
  return {
    pass(heading) {
      const { saying } = heading;
      const own = meaningOf(heading, sections, kind);
      const isExplained = sections !== undefined && (sections.length === 0 || hasMeaning(own));
      unexplained = isExplained ? undefined : heading;
      meaning = { ...meaning, ...own };
      // What is doubtful stays so below other headings, until one says the contrary.
      if (hasDoubts(heading)) doubtful = heading;
      else if (saying.isConfirmed) doubtful = undefined;
      if (saying.years.length > 0) dated = heading;
      if (saying.criteriaCounts.length > 0) counted = heading;
      const inForce = [doubtful, dated, counted].filter((one) => one !== undefined);
      current = { headings: [...everywhere, ...new Set(inForce)], meaning };
    },
    surroundings: () => current,
    unexplained: () => unexplained,
  };
}

const hasDoubts = ({ saying }: Heading): boolean => saying.doubts.length > 0;

const saysAnything = ({ saying: { doubts, years, criteriaCounts } }: Heading): boolean =>
  doubts.length + years.length + criteriaCounts.length > 0;

const hasMeaning = (meaning: HeadingMeaning): boolean => Object.keys(meaning).length > 0;

function meaningOf(
  { text, saying }: Heading,
  sections: readonly SectionMeaning[] = [],
  { isArea }: TableKind,
): HeadingMeaning {
  const { doubts, isConfirmed, years } = saying;
  const [year, another] = years;
  const isProjected = doubts.includes('projected');
  const area = areaIn(text, isArea);
  return {
    ...(sections.includes('area') && area !== undefined ? { area } : {}),
    ...(sections.includes('basis') && isProjected !== isConfirmed
      ? { basis: isProjected ? 'projected' : 'confirmed' }
      : {}),
    ...(sections.includes('assessmentYear') &&
    another === undefined &&
    year !== undefined &&
    year.from === year.to
      ? { assessmentYear: year.from }
      : {}),
  };
}

/** An ordinal before a heading, and a remark in brackets or a colon behind it. */
const BEFORE = /^(?:\d{1,3}|[ivxlc]{1,6}|[a-zđ])(?:[.)] ?|-| - )/;
const BEHIND = / ?(?:\([^)]*\)|[:.])+$/;

function areaIn(text: string, isArea: TableKind['isArea']): string | undefined {
  const key = textKey(text);
  const bare = key.replace(BEFORE, '').replace(BEHIND, '');
  return [text, key.replace(BEHIND, ''), bare].find((one) => isArea(one));
}
