/** Remembers what a pure function of a key gave, the last `capacity` answers at most. It can't be seen from outside but by the time it saves. */
export function remembered<K extends string | number, V>(compute: (key: K) => V, capacity = 256): (key: K) => V {
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
