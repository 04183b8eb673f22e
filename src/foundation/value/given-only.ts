/** The keys of a value, any of which may stand for nothing. */
type MaybeGiven<Value> = { readonly [Key in keyof Value]: Value[Key] | undefined };

/**
 * Leaves out the keys that stand for nothing: a key that is there says that something was given. That nothing is missing which
 * the value must have is for its parser to say.
 */
export const givenOnly = <Value extends object>(keys: MaybeGiven<Value>): Value =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as Value;
