/** How many answers a memo keeps before it starts afresh; sheets ask for a handful. */
const capacity = 256;

/** Remembers what a pure function of a key gave. It can't be seen from outside but by the time it saves. */
export function remembered<K extends string | number, V>(compute: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) {
      return known;
    }
    if (answers.size >= capacity) {
      answers.clear();
    }
    const answer = compute(key);
    answers.set(key, answer);
    return answer;
  };
}
