const MOST_REMEMBERED = 16_384;

/**
 * The value of `key`, worked out once. For values that follow from the key alone and never change: a page asks for the same few
 * days and moments many times over, and looking a zone or a calendar up is what costs time here.
 */
export function remembered<Key extends string | number, Value>(known: Map<Key, Value>, key: Key, workOut: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const value = workOut();
  known.set(key, value);
  return value;
}
