/** A section's line without its numbering; `numbered` also where the numeral was lost and only its point is left. */
export interface UnnumberedLine {
  text: string;
  numbered: boolean;
}

/** `২.১)`, `২.১.`, `২-১)`, `১)`, `০১.`, `ক.`, `ক)`, `(খ)`, `অ)`, `2.1)`, a bullet, or the bare point of a lost numeral. */
const NUMBERING =
  /^[\s*•●▪➢❖#]*(?:[([]?[0-9০-৯]{1,2}(?:\s?[.।:–-]\s?[0-9০-৯]{1,2}){0,2}\s?[.)\]।ঃ:–-]*|\(?[কখগঘঙঅআইঈ]\s?[.)।–-]+|(?:[A-D]|I{1,3}|IV)[.)]|[.)।]+)\s*/u;

/** Takes the numbering off a section's line. */
export function withoutNumbering(line: string): UnnumberedLine {
  const trimmed = line.normalize('NFC').trim();
  const text = trimmed.replace(NUMBERING, '');
  return { text, numbered: text !== trimmed && /^[\s*]*[([.।)0-9০-৯ক-ঙঅআইঈA-DIV]/.test(trimmed) };
}
