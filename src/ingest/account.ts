import type { AccountedPiece, KeptText } from '../domain/charter/charter-reading.ts';
import type { Section } from '../domain/charter/section.ts';
import { type Piece, piecesOf, toSourceText } from './blocks.ts';
import { type Claim, keptAsText, layout } from './claim.ts';
import type { Chapter } from './stages/sections/chapters.ts';

/** What became of every piece of the document, and the words that no field holds. */
export interface Accounts {
  accounts: AccountedPiece[];
  texts: KeptText[];
}

/**
 * Accounts for every non-blank piece exactly once, in the order of the document. What no stage claimed is kept as text
 * here, so nothing can be lost, whatever a stage overlooks.
 *
 * In:  the claim `সিটিজেন চার্টার` as title, and a paragraph `বি.দ্র. …` that nobody claimed
 * Out: INTERPRETED as `title`; TEXT as `note`, its words in `texts`.
 */
export function accountForAll(
  pieces: readonly Piece[],
  chapters: readonly Chapter[],
  claims: readonly Claim[],
): Accounts {
  const claimed = new Map(claims.map((claim) => [claim.piece, claim]));
  const sections = sectionsOf(chapters);
  const accounts: AccountedPiece[] = [];
  const texts: KeptText[] = [];
  for (const piece of pieces) {
    if (piece.published === '') continue;
    const section = sections.get(piece) ?? null;
    const claim = claimed.get(piece) ?? claimUnclaimed(piece, section);
    if (!claimed.has(piece) && claim.use === 'TEXT') texts.push({ ...toSourceText(piece), section, as: claim.as });
    accounts.push({ ...toSourceText(piece), text: piece.published, use: claim.use, as: claim.as });
  }
  return { accounts, texts };
}

function claimUnclaimed(piece: Piece, section: Section | null): Claim {
  if (piece.text === '') return layout(piece, 'invisible-characters');
  if (section === 'GRIEVANCE' || section === 'OBJECTIVES') return keptAsText(piece, section.toLowerCase());
  return keptAsText(piece, piece.at.table === undefined ? 'note' : 'table-text');
}

function sectionsOf(chapters: readonly Chapter[]): Map<Piece, Section | null> {
  const sections = new Map<Piece, Section | null>();
  for (const { section, heading, blocks } of chapters) {
    if (heading !== null) sections.set(heading, section);
    for (const piece of piecesOf(blocks)) sections.set(piece, section);
  }
  return sections;
}
