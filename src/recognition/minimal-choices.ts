/** How much to take of each of several things, a whole number from 0 for each. */
export type Choice = readonly number[];

/** The choices that suffice and of which nothing can be left out. */
export interface MinimalChoices {
  readonly choices: readonly Choice[];
  /** Whether these are all of them, or the search was ended before. */
  readonly isComplete: boolean;
}

/** The choices between two others. */
interface Box {
  readonly least: Choice;
  readonly most: Choice;
}

/** So many choices are judged at the most: a policy of many overlapping lists could ask for millions. */
const MAX_TRIALS = 5_000;

/**
 * Finds the minimal choices that suffice, where taking more never makes a choice insufficient.
 *
 * From the top of a box the search goes down to one minimal choice. Every other one takes less of something than that
 * one, so what is left of the box falls into boxes that each take less of one thing. Trials are counted between boxes, so the
 * first always gives a choice if there is one; only the others can be cut short.
 *
 * @param most - how much there is of each
 * @param suffices - whether a choice is enough
 */
export function minimalChoices(
  most: Choice,
  suffices: (choice: Choice) => boolean,
): MinimalChoices {
  const choices: Choice[] = [];
  let trialCount = 0;
  const isEnough = (choice: Choice): boolean => {
    trialCount += 1;
    return suffices(choice);
  };
  const boxes: Box[] = [{ least: most.map(() => 0), most }];
  for (let box = boxes.pop(); box !== undefined; box = boxes.pop()) {
    if (trialCount > MAX_TRIALS) return { choices, isComplete: false };
    if (!isEnough(box.most)) continue;
    const found = descend(box, isEnough);
    if (isMinimal(found, box, isEnough)) choices.push(found);
    for (const below of boxesBelow(found, box)) boxes.push(below);
  }
  return { choices, isComplete: true };
}

/** Takes as little of each as is still enough, one thing after the other. */
function descend({ least, most }: Box, isEnough: (choice: Choice) => boolean): Choice {
  const found = [...most];
  for (let index = 0; index < found.length; index += 1) {
    let enough = found[index] as number;
    let tooLittle = (least[index] as number) - 1;
    while (enough - tooLittle > 1) {
      const middle = Math.floor((enough + tooLittle) / 2);
      found[index] = middle;
      if (isEnough(found)) enough = middle;
      else tooLittle = middle;
    }
    found[index] = enough;
  }
  return found;
}

/** What stopped at the bottom of its box may still be lowered outside of it. */
function isMinimal(found: Choice, { least }: Box, isEnough: (choice: Choice) => boolean): boolean {
  return found.every((count, index) => {
    if (count === 0 || count !== least[index]) return true;
    return !isEnough(found.map((other, at) => (at === index ? other - 1 : other)));
  });
}

/** Splits the rest of a box: less of the first, or as much of it and less of the second, and so on. */
function boxesBelow(found: Choice, { least, most }: Box): readonly Box[] {
  return found.flatMap((count, index): readonly Box[] => {
    if (count <= (least[index] as number)) return [];
    return [
      {
        least: least.map((low, at) => (at < index ? (found[at] as number) : low)),
        most: most.map((high, at) => (at === index ? count - 1 : high)),
      },
    ];
  });
}
