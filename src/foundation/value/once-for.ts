/** Computes an answer once for each question that is asked of it. */
export function onceFor<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const given = known.get(key) ?? answer(key);
    known.set(key, given);
    return given;
  };
}
