const LONGEST_REMEMBERED = 4_000;
/** Of the texts together, for each that may be remembered: real cells are shorter. */
const MEAN_LENGTH = 200;

/**
 * The same function with its latest answers kept by their text: charters repeat their headings and officers word for
 * word. Answers are shared, so nobody may change one. Holds at most `most` texts, and `most` times 200 characters; the
 * oldest goes first. A text longer than a cell ever is would only fill the memory, and is read each time.
 */
export function remember<Answer>(read: (text: string) => Answer, most = 1000): (text: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  let room = most * MEAN_LENGTH;
  const forgetOldest = (): void => {
    const [oldest] = answers.keys();
    if (oldest === undefined) return;
    answers.delete(oldest);
    room += oldest.length;
  };
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return read(text);
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const own = apart(text);
    const answer = read(own);
    if (answers.size >= most) forgetOldest();
    while (room < own.length && answers.size > 0) forgetOldest();
    answers.set(own, { answer });
    room -= own.length;
    return answer;
  };
}

/**
 * The same text in memory of its own, the same for equal texts: the engine keeps the whole of a document for a part that
 * was cut out of it, but the names of properties once each. Such texts are also the fastest to compare.
 */
function apart(text: string): string {
  const [name] = Object.keys({ [text]: null });
  return name ?? text;
}
