import { weighLetters } from './letter-weights.ts';

/** Short forms charters write in Latin capitals; in small letters the font may have a word of the same codes. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  `A4 AC ACR ASP ATM BCC BCS BDT BIN BJS BRDB BRTA BTCL CCTV CD CV DC DLS DVD E-GP EFT EPI ETIN E-TIN FAX GD GPF GPS
  GRS HSC IBAS ID ICT IP ISP JPG LAN LGD LGED LGRD LPC MIS NBR NCR NGO NID OK OTP PC PDF PLC PPR PRL PIN RTI SIM SMS
  SSC SSL TA TA/DA TCB TCV TEL TIN TK TQM TTC UDC UISC UNO UP URL USB VAT VGD VGF VIP VPN WIFI WWW ZIP Tk tk Md`.split(
    /\s+/,
  ),
);

/** Words charters write in English, as far as the font's Bangla has none of the same codes. */
const ENGLISH: ReadonlySet<string> = new Set(
  `app apps application assistant centre center certificate charter citizen committee computer copy data date department
  digital director district division doict driver e-filing e-gp e-mail e-nothi e-tin education email engineer facebook
  family fax father form format general google government govt health help hot-line hotline http https ibas++ ict
  information internet land library license live machine mail management microsoft mobile moict mother municipality
  name national network nothi number office officer offline online original passport payment phone photo police portal
  post powerpoint print private program programmer project public register registration report review rule school
  section service services skype smart software stamp student system tax test time title training union upazila user
  viber video view visa water website welfare whatsapp wi-fi wifi windows word www youtube zoom excel`.split(/\s+/),
);

/** Words of the font that are all capitals and have two letters of vowels in a row. */
const CAPITAL_WORDS: ReadonlySet<string> = new Set(['GB', 'IB', 'HB', 'GKB', 'GBI', 'KB', 'LB', 'DB', 'BD']);
const SURELY_ENGLISH = -4;
/** The same for a part with letters that are vowel signs in the font: it may be of the font with rare consonants. */
const SURELY_ENGLISH_WITH_SIGNS = -6;

/**
 * Whether a word amid text of the font is Latin all the same: a known one, capitals with two vowel letters in a row
 * (`NID` would be ঘওউ), or at least four plain letters that English uses and the font hardly does.
 */
export function isLatinWord(written: string): boolean {
  const word = withoutEnd(written);
  if (!/^[A-Za-z][A-Za-z0-9+-]*$/.test(word)) return false;
  if (SHORT_FORMS.has(word) || (ENGLISH.has(word.toLowerCase()) && isOneCase(word))) return true;
  if (/^[A-Z]{2,}$/.test(word)) return /[A-J][A-J]/.test(word) && !CAPITAL_WORDS.has(word);
  const parts = word.split('-').filter((part) => part.length > 2);
  return parts.some((part) => part.length > 3) && parts.every(isSurelyEnglish);
}

/** The word without the stops and bars after it. */
function withoutEnd(written: string): string {
  let end = written.length;
  while (end > 0 && '.।|-'.includes(written[end - 1] ?? ' ')) end -= 1;
  return written.slice(0, end);
}

function isSurelyEnglish(part: string): boolean {
  return weighLetters(part) <= (/[vwxy]/.test(part) ? SURELY_ENGLISH_WITH_SIGNS : SURELY_ENGLISH);
}

/** All small, all capitals, or only the first capital: in the font the cases are different letters. */
function isOneCase(word: string): boolean {
  return /^(?:[A-Za-z][a-z0-9+-]*|[A-Z0-9+-]+|e-[A-Z]?[A-Za-z]+)$/.test(word);
}
