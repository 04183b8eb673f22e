/**
 * Says of what is stored what it is, in which shape, and by which version of the package it was reached.
 *
 * @category Schemas
 */
export interface Stamp {
  /** What it is: the name of its JSON Schema file, such as `verdict`. */
  readonly kind: string;
  /** The shape of this kind: a whole number from 1, which grows when what is stored can no longer be read as before. */
  readonly shape: number;
  /** The version of the package that reached it; it stays when the shape is brought up to date. */
  readonly version: string;
  /** Digests of what it was reached from, made by the host, by names the host chooses; absent where it keeps none. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/**
 * Holds a result as it is stored: plain data, with what a later version must know to read it.
 *
 * @typeParam Value - the result
 * @category Schemas
 */
export interface Stored<Value> extends Stamp {
  /** The result. */
  readonly value: Value;
}
