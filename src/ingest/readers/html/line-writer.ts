/** A line of words and the line of the page's source that it begins on. */
export interface WrittenLine {
  text: string;
  line: number;
}

const RUN_OF_SPACES = /[ \t\n\f\r]+/g;
const NEWLINE = /\r\n|\n|\r/;

/**
 * Puts the words of a page into lines as a browser shows them: inline texts join, runs of white space are one space,
 * breaks end a line, and lines without a word are dropped. No-break spaces stay.
 *
 * In:  `  সেবার `, `<b>নাম</b>`, a break, `\n  ফি`
 * Out: `সেবার নাম` and `ফি`
 */
export class LineWriter {
  #lines: WrittenLine[] = [];
  #parts: string[] = [];
  #line = 0;
  #hasWords = false;
  #needsSpace = false;

  /** Adds words as they stand in the source; `line` is where the text begins. */
  write(value: string, line: number): void {
    const words = value.replace(RUN_OF_SPACES, ' ');
    const inner = words.trim() === '' ? words.replaceAll(' ', '') : words;
    if (words.startsWith(' ')) this.space();
    if (inner === '' || inner === ' ') return;
    this.#add(inner.replace(/^ | $/g, ''), line + newlinesBeforeWords(value));
    if (words.endsWith(' ')) this.space();
  }

  /** Adds words whose spaces and line breaks count. */
  writeKept(value: string, line: number): void {
    for (const [index, kept] of value.split(NEWLINE).entries()) {
      if (index > 0) this.breakLine();
      if (kept !== '') this.#add(kept, line + index);
    }
  }

  /** Parts what follows from what stands before, on the same line. */
  space(): void {
    this.#needsSpace = this.#parts.length > 0;
  }

  breakLine(): void {
    const text = this.#parts.join('').trim();
    if (text !== '') this.#lines.push({ text, line: this.#line });
    this.#parts = [];
    this.#hasWords = false;
    this.#needsSpace = false;
  }

  /** The lines since the last call; ends the open one. */
  take(): WrittenLine[] {
    this.breakLine();
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }

  #add(words: string, line: number): void {
    if (!this.#hasWords) this.#line = line;
    this.#hasWords ||= words.trim() !== '';
    if (this.#needsSpace) this.#parts.push(' ');
    this.#parts.push(words);
    this.#needsSpace = false;
  }
}

function newlinesBeforeWords(value: string): number {
  const lead = value.slice(0, value.length - value.trimStart().length);
  return lead.split(NEWLINE).length - 1;
}
