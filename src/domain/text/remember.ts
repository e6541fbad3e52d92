const LONGEST_REMEMBERED = 4_000;
/** Of the texts together, for each that may be remembered: real cells are shorter. */
const MEAN_LENGTH = 200;

/**
 * The same function with its latest answers kept by their text: charters repeat their headings and officers word for
 * word. Answers are shared, so nobody may change one. Holds at most `most` texts, and `most` times 200 characters; those
 * not asked for the longest go first, half of them at a time. A text longer than a cell ever is would only fill the
 * memory, and is read each time.
 */
export function remember<Answer>(read: (text: string) => Answer, most = 1000): (text: string) => Answer {
  const half = most / 2;
  let latest = new Map<string, { answer: Answer }>();
  let before = new Map<string, { answer: Answer }>();
  let room = half * MEAN_LENGTH;
  const keep = (text: string, known: { answer: Answer }): void => {
    if (latest.size >= half || room < text.length) {
      before = latest;
      latest = new Map();
      room = half * MEAN_LENGTH;
    }
    latest.set(text, known);
    room -= text.length;
  };
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return read(text);
    const known = latest.get(text);
    if (known !== undefined) return known.answer;
    const own = apart(text);
    const older = before.get(own) ?? { answer: read(own) };
    keep(own, older);
    return older.answer;
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
