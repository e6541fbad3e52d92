import {
  type CharterInput,
  ReadCharterDocument,
  type ReadCharterQuery,
  type ReadCharterQueryVariables,
} from '../../api/operations.ts';
import type { Question } from '../../api/question.ts';

/** A longer text makes an address that servers and browsers refuse. */
const LONGEST_TEXT_IN_ADDRESS = 1_000;

/** What the page asks; with the document only where it is short enough to stand in an address. */
export function checkQuestion(input: CharterInput | null): Question<ReadCharterQuery, ReadCharterQueryVariables> {
  const isShort = typeof input?.text === 'string' && input.text.length <= LONGEST_TEXT_IN_ADDRESS;
  return {
    document: ReadCharterDocument,
    variables: { input: input !== null && isShort ? input : { format: 'AUTO', text: '' } },
  };
}
