const NUMBERED = /^([0-9০-৯]{1,3}\s?[।.)])\s*(?=\p{L}|["'“‘(])/u;
const NUMBER_WITHIN = /\s[0-9০-৯]{1,3}\s?[।.)]\s*\p{L}/u;

/**
 * The serial that stands before the service's name in one cell; null where there is none, and where the cell counts
 * several things.
 *
 * In:  `১। ট্রেড লাইসেন্স`, `১। আয়ের সনদ ২। জাতীয়তা সনদ`
 * Out: `১।` and `ট্রেড লাইসেন্স`; null and the cell as it stands.
 */
export function splitNumberedName(text: string): { serial: string | null; name: string } {
  const match = NUMBERED.exec(text);
  const serial = match?.[1];
  if (match === null || serial === undefined || NUMBER_WITHIN.test(text)) return { serial: null, name: text };
  return { serial, name: text.slice(match[0].length) };
}
