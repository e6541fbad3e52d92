import { useQueries } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { ChosenOfficeDocument, type ChosenPartsFragment } from '../../api/operations.ts';
import { keyOf } from '../../api/question.ts';

/** An office of the address with its name; `office` is undefined until it is known, null where there is none. */
export interface NamedOffice {
  readonly slug: string;
  readonly office: ChosenPartsFragment | null | undefined;
}

/** The names of the chosen offices. Each is asked for by itself, so that one that does not exist hides no other. */
export function useNamedOffices(slugs: readonly string[]): NamedOffice[] {
  const answers = useQueries({
    queries: slugs.map((slug) => {
      const question = { document: ChosenOfficeDocument, variables: { slug } };
      return { queryKey: keyOf(question), queryFn: ({ signal }: { signal: AbortSignal }) => ask(question, signal) };
    }),
  });
  return slugs.map((slug, place) => ({ slug, office: answers[place]?.data?.office }));
}
