import { SourceFailure } from '../../source-failure.ts';

const SHOWN = 200;

/** SOURCE_NOT_A_PEER: what answers is no other Sanad, or one that cannot be followed. */
export function notAPeer(url: string, reason: string, passing = false): SourceFailure {
  const why = reason.slice(0, SHOWN);
  return new SourceFailure(
    'SOURCE_NOT_A_PEER',
    `${url} does not answer as another Sanad does (${why}). Give the address of its GraphQL API, such as https://example.org/graphql, and see that its version has charterFeed.`,
    `${url} অন্য একটি সনদ নোডের মতো উত্তর দিচ্ছে না (${why})। তার GraphQL API-এর ঠিকানা দিন, যেমন https://example.org/graphql, আর সেই সংস্করণে charterFeed আছে কি না দেখুন।`,
    { passing },
  );
}
