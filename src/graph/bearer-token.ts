import { createHash, timingSafeEqual } from 'node:crypto';

const BEARER = /^Bearer ([^\s]{1,512})$/i;

/** Whether an authorization header bears this token, in a time that does not tell how much of it was right. */
export function isToken(authorization: string | null, token: string | null): boolean {
  const sent = BEARER.exec(authorization ?? '')?.[1];
  if (sent === undefined || token === null || token === '') return false;
  return timingSafeEqual(sha256(sent), sha256(token));
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
