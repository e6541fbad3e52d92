import { remember } from '../text/remember.ts';
import { hasBareUnit } from './bare-unit.ts';
import { joinTokens } from './join-tokens.ts';
import { readDeadline } from './read-deadline.ts';
import { repairText } from './repair-text.ts';
import { tokenise } from './tokenise.ts';

const MOST_REMEMBERED = 5_000;

/** Whether a cell names a unit but no number, and nothing else bounds it: `তাৎক্ষণিক/কার্যদিবস`, `……দিনের মধ্যে`. */
export const numberLeftOut = remember(
  (text: string): boolean =>
    readDeadline(text).kind === 'UNSPECIFIED' && hasBareUnit(joinTokens(tokenise(repairText(text)))),
  MOST_REMEMBERED,
);
