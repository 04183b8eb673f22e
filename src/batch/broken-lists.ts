import type { NamedList } from './compiled-recognition';
import type { PackedAssessments } from './packed-assessments';

/** Which named lists each row of a block breaks: a bit for each list. */
export interface BrokenLists {
  /** Whatever turns out. */
  readonly broken: Uint16Array;
  /** If nothing unknown is met. */
  readonly brokenAtWorst: Uint16Array;
}

/** Makes room for so many rows. */
export function brokenListsOf(rowCount: number): BrokenLists {
  return { broken: new Uint16Array(rowCount), brokenAtWorst: new Uint16Array(rowCount) };
}

/** Finds which lists the rows from `start` to before `end` break: one list after the other, as each asks all rows the same. */
export function findBrokenLists(
  { broken, brokenAtWorst }: BrokenLists,
  { wordCount, known, met, notApplicable }: PackedAssessments,
  lists: readonly NamedList[],
  start: number,
  end: number,
): void {
  broken.fill(0);
  brokenAtWorst.fill(0);
  lists.forEach(({ brokenByFailing, brokenByWaiving }, index) => {
    for (let row = start; row < end; row += 1) {
      let breaking = 0;
      let breakingAtWorst = 0;
      for (let wordIndex = 0; wordIndex < wordCount; wordIndex += 1) {
        const place = row * wordCount + wordIndex;
        const knownWord = known[place] as number;
        const waivedWord = knownWord & (notApplicable[place] as number);
        const failingWord = (brokenByFailing[wordIndex] as number) & ~(met[place] as number);
        const word =
          (failingWord & ~waivedWord) | ((brokenByWaiving[wordIndex] as number) & waivedWord);
        breaking |= word & knownWord;
        breakingAtWorst |= word;
      }
      const block = row - start;
      if (breaking !== 0) broken[block] = (broken[block] as number) | (1 << index);
      if (breakingAtWorst !== 0) {
        brokenAtWorst[block] = (brokenAtWorst[block] as number) | (1 << index);
      }
    }
  });
}
