import { useEffect, useRef, useState } from 'react';

const MINUTE_MS = 60_000;

/** The time of now, anew every minute, so that what is told in minutes stays true on a page that stays open. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Does something once a minute: how a source stands is no stored change that the server tells of. */
export function useEveryMinute(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const timer = setInterval(() => latest.current(), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
}
