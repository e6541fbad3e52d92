import { useSearchParams } from 'react-router';

/** A filter of a page, kept in its address so that the view can be shared; null where it is not set. */
export function useFilter(name: string): [string | null, (value: string | null) => void] {
  const [query, setQuery] = useSearchParams();
  const set = (value: string | null) =>
    setQuery(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null || value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return [query.get(name), set];
}
