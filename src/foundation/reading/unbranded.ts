/**
 * Gives a type as a host writes it: every id and day is a plain string, and all else is as it was.
 *
 * @typeParam Value - what a `parse…` function gives
 * @category Results and issues
 */
export type Unbranded<Value> = Value extends string
  ? keyof Value extends keyof string
    ? Value
    : string
  : Value extends object
    ? { [Key in keyof Value]: Unbranded<Value[Key]> }
    : Value;
