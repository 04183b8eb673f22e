import { type CriteriaMask, WORD_SIZE, wordCountOf } from '../criteria-set/criteria-mask';

/** Marks the places of a list that holds something for each criterion. */
export function maskWhere<Item>(
  items: readonly Item[],
  isMarked: (item: Item) => boolean,
): CriteriaMask {
  return Array.from({ length: wordCountOf(items.length) }, (_, wordIndex) =>
    items
      .slice(wordIndex * WORD_SIZE, (wordIndex + 1) * WORD_SIZE)
      .reduce((word, item, place) => (isMarked(item) ? word | (1 << place) : word), 0),
  );
}
