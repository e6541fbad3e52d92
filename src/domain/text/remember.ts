/**
 * The same function with its latest answers kept by their text: charters repeat their headings and officers word for
 * word. Answers are shared, so nobody may change one. Holds at most `most` texts; the oldest goes first.
 */
export function remember<Answer>(read: (text: string) => Answer, most = 1000): (text: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = read(text);
    const [oldest] = answers.keys();
    if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
    answers.set(text, { answer });
    return answer;
  };
}
