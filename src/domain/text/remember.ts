const LONGEST_REMEMBERED = 4_000;

/**
 * The same function with its latest answers kept by their text: charters repeat their headings and officers word for
 * word. Answers are shared, so nobody may change one. Holds at most `most` texts; the oldest goes first. A text longer
 * than a cell ever is would only fill the memory, and is read each time.
 */
export function remember<Answer>(read: (text: string) => Answer, most = 1000): (text: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return read(text);
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = read(text);
    if (answers.size >= most) forgetOldest(answers);
    answers.set(text, { answer });
    return answer;
  };
}

function forgetOldest(answers: Map<string, unknown>): void {
  const [oldest] = answers.keys();
  if (oldest !== undefined) answers.delete(oldest);
}
