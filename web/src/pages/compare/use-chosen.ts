import { useNavigate, useSearchParams } from 'react-router';
import { comparedOffices, withOffices } from './compared-offices.ts';

/** The chosen offices, kept in the address. */
export function useChosen(): [readonly string[], (slugs: readonly string[]) => void] {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const choose = (slugs: readonly string[]) =>
    void navigate({ search: withOffices(query, slugs) }, { replace: true, preventScrollReset: true });
  return [comparedOffices(query.get('offices')), choose];
}
