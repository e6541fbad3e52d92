import { useEffect, useRef } from 'react';
import { type Location, useLocation } from 'react-router';

/** Does something at every visit of an address of the page, also where a link leads to the same one again. */
export function useEveryVisit(act: (location: Location) => void): void {
  const location = useLocation();
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => latest.current(location), [location]);
}
