import { toBanglaDigits } from '../domain/text/digits.ts';

export const LANGUAGES = ['bn', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

type Colour = 'red' | 'yellow' | 'green' | 'dim' | 'bold';

const CODES: Record<Colour, number> = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 };

/** Columns of a table where the output is no terminal. */
const PIPED_WIDTH = 100;
const NARROWEST_WIDTH = 60;

/** Where a command's results and remarks go, and in which language. */
export interface Terminal {
  readonly language: Language;
  /** Columns to fill. */
  readonly width: number;
  /** A result, on stdout. Resolves when it may go on: a slow reader is waited for. */
  result(text: string): Promise<void>;
  /** A remark, on stderr. */
  remark(text: string): void;
  /** What went wrong, on stderr. */
  error(text: string): void;
  /** The sentence in the chosen language. */
  say(bn: string, en: string): string;
  /** A whole number in the digits of the chosen language. */
  number(value: number): string;
  /** The text in a colour, where stdout is a terminal that wants colours. */
  paint(colour: Colour, text: string): string;
}

/** The terminal of this process. Colours only on a terminal, and not where NO_COLOR is set. */
export function terminalOf(language: Language): Terminal {
  const coloured = process.stdout.isTTY && process.stdout.hasColors();
  return {
    language,
    width: Math.max(NARROWEST_WIDTH, process.stdout.columns ?? PIPED_WIDTH),
    result: (text) => write(process.stdout, text),
    remark: (text) => void write(process.stderr, text),
    error: (text) => void write(process.stderr, text),
    say: (bn, en) => (language === 'en' ? en : bn),
    number: (value) => (language === 'en' ? String(value) : toBanglaDigits(String(value))),
    paint: (colour, text) => (coloured ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text),
  };
}

async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (!stream.write(`${text}\n`)) await new Promise((resolve) => stream.once('drain', resolve));
}
