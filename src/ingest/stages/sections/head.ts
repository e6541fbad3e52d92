import type { CharterHead } from '../../../domain/charter/charter-reading.ts';
import { findPlaces, type Gazetteer } from '../../../domain/office/gazetteer.ts';
import { foldText } from '../../../domain/text/fold.ts';
import { type Piece, toSourceText } from '../../blocks.ts';
import { type Claim, interpreted } from '../../claim.ts';
import type { Chapter } from './chapters.ts';

const GOVERNMENT = foldText('গণপ্রজাতন্ত্রী বাংলাদেশ সরকার');
const ORGANISATION_WORDS = ['অধিদপ্তর', 'অধিদফতর', 'পরিদপ্তর', 'কর্পোরেশন', 'ব্যুরো', 'বোর্ড', 'মন্ত্রণালয়'].map(foldText);
const OFFICE_WORDS = ['কার্যালয়', 'অফিস', 'দপ্তর', 'উপজেলা', 'জেলা', 'office'].map(foldText);
const HOST = /^(?:https?:\/\/)?[a-z0-9-]+(?:\.+[a-z0-9-]+)*\.gov\.bd\/?$/i;
const LONGEST_LINE = 120;
/** What stands farther above the title is a web page's menu, not the charter's head. */
const MOST_LINES = 40;

/**
 * Who publishes the charter, from the lines above its title. Lines that are none of these stay unclaimed.
 *
 * In:
 *     গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
 *     তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর
 *     উপজেলা কার্যালয়
 *     কালীগঞ্জ, লালমনিরহাট
 *     doict.kaliganj.lalmonirhat.gov.bd
 * Out: the government, the organisation, two office lines, the host.
 */
export function readHead(chapters: readonly Chapter[], gazetteer: Gazetteer): { head: CharterHead; claims: Claim[] } {
  const head: CharterHead = { government: null, organisation: null, office: [], host: null };
  const claims: Claim[] = [];
  const lines = headLines(chapters);
  const organisation = findOrganisation(lines, gazetteer);
  for (const line of lines) {
    const source = toSourceText(line);
    if (line === organisation) {
      head.organisation = source;
      claims.push(interpreted(line, 'organisation'));
    } else if (head.government === null && foldText(line.text) === GOVERNMENT) {
      head.government = source;
      claims.push(interpreted(line, 'government'));
    } else if (head.host === null && HOST.test(line.text)) {
      head.host = source;
      claims.push(interpreted(line, 'host'));
    } else if (namesOffice(line.text, gazetteer)) {
      head.office.push(source);
      claims.push(interpreted(line, 'office'));
    }
  }
  return { head, claims };
}

/** The short paragraphs above the first heading or table. */
function headLines(chapters: readonly Chapter[]): Piece[] {
  const blocks = chapters[0]?.blocks ?? [];
  const firstTable = blocks.findIndex((block) => block.kind === 'TABLE');
  return blocks
    .slice(0, firstTable < 0 ? blocks.length : firstTable)
    .flatMap((block) => (block.kind === 'PARAGRAPH' ? [block.piece] : []))
    .filter((piece) => piece.text !== '' && piece.text.length <= LONGEST_LINE)
    .slice(-MOST_LINES);
}

/** A known organisation, else the last line with an organisation's word: the ministry stands above its department. */
function findOrganisation(lines: readonly Piece[], gazetteer: Gazetteer): Piece | null {
  const known = lines.find((line) => gazetteer.organisationsByName.has(foldText(line.text)));
  const named = lines.findLast((line) => ORGANISATION_WORDS.some((word) => foldText(line.text).endsWith(word)));
  return known ?? named ?? null;
}

function namesOffice(text: string, gazetteer: Gazetteer): boolean {
  const folded = foldText(text);
  return OFFICE_WORDS.some((word) => folded.includes(word)) || findPlaces(text, gazetteer).length > 0;
}
