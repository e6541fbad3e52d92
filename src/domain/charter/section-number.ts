/** A section's line without its numbering; `numbered` also where the numeral was lost and only its point is left. */
export interface UnnumberedLine {
  text: string;
  numbered: boolean;
}

/** `২.১)`, `২.১.`, `১)`, `০১.`, `ক.`, `ক)`, `(খ)`, `2.1)`, a bullet, or the bare point of a lost numeral. */
const NUMBERING =
  /^[\s*•●▪➢#]*(?:\(?[0-9০-৯]{1,2}(?:[.।:][0-9০-৯]{1,2}){0,2}\s?[.)।ঃ:-]*|\(?[কখগঘঙ]\s?[.)।]+|[.)।]+)\s*/u;

/** Takes the numbering off a section's line. */
export function withoutNumbering(line: string): UnnumberedLine {
  const trimmed = line.normalize('NFC').trim();
  const text = trimmed.replace(NUMBERING, '');
  return { text, numbered: text !== trimmed && /^[\s*]*[(.।)0-9০-৯ক-ঙ]/.test(trimmed) };
}
