/** Copies plain data with another value at a path such as `counts.metCount`; `undefined` takes the key away. */
export function forge<Value>(value: Value, path: string, put: unknown): Value {
  const copy = JSON.parse(JSON.stringify(value));
  const keys = path.split('.');
  const last = keys.pop() as string;
  const holder = keys.reduce((at, key) => at[key], copy);
  holder[last] = put;
  return JSON.parse(JSON.stringify(copy));
}
