import { useCallback, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { serviceAnchor } from './anchors.ts';
import { useEveryVisit } from './use-every-visit.ts';

/**
 * The service that the address names. Whoever comes by such an address, or follows a link to it on the page, is taken
 * there; whoever opens one by hand stays where they are, and the address follows.
 */
export function useOpenedService(): [string | null, (key: string, isOpen: boolean) => void] {
  const [query, setQuery] = useSearchParams();
  const named = query.get('service');
  const byHand = useRef<string | null>(null);
  useEveryVisit(() => {
    if (named === null || byHand.current === named) return;
    document.getElementById(serviceAnchor(named))?.scrollIntoView({ block: 'start' });
  });
  const toggle = useCallback(
    (key: string, isOpen: boolean) => {
      byHand.current = isOpen ? key : null;
      setQuery(
        (before) => {
          const after = new URLSearchParams(before);
          if (isOpen) after.set('service', key);
          else if (after.get('service') === key) after.delete('service');
          return after;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setQuery],
  );
  return [named, toggle];
}
