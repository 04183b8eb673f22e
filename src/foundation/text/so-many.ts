/** So many of something, in English: `1 unit`, `2 units`, `1 entry`, `2 entries`. */
export const soMany = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
