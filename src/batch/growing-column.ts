type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** A column that is filled before anybody knows how long it will be. */
export interface GrowingColumn<Values extends Column> {
  push(value: number): void;
  /** What was pushed, in memory that has no room left over. */
  values(): Values;
}

/** Begins a column. Room is doubled whenever it runs out, so that each value is moved about once. */
export function growColumn<Values extends Column>(
  make: (length: number) => Values,
): GrowingColumn<Values> {
  let column = make(FIRST_LENGTH);
  let length = 0;
  return {
    push(value) {
      if (length === column.length) {
        const longer = make(2 * length);
        longer.set(column);
        column = longer;
      }
      column[length] = value;
      length += 1;
    },
    values: () => column.slice(0, length) as Values,
  };
}

const FIRST_LENGTH = 64;
