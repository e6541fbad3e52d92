import { z } from 'zod';
import { DOCUMENT_FORMATS } from '../../../domain/charter/document-format.ts';
import { AREA_LEVELS } from '../../../domain/office/area.ts';

/** The most nodes that a document may have passed through. */
export const MAX_CHAIN = 50;

const cursor = z.string().min(1).max(500);
/** A database text cannot hold a zero byte. */
const text = z.string().regex(/^[^\0]*$/);
const name = text.min(1).max(500);
const address = text.max(2_000).nullable();
const slug = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/);
/** A database knows no year 0. */
const day = z.iso.date().regex(/^(?!0000)/);
const named = z.object({ slug });

const Office = z.object({
  slug,
  name,
  nameEn: name,
  level: z.enum(AREA_LEVELS),
  website: address,
  area: named,
  parent: named.nullable(),
  organisation: z.object({ slug, name, nameEn: name, website: address }),
});

/** One entry of another node's feed. What it does not say in this shape is no entry. */
export const FeedEntry = z.object({
  withdrawn: z.string().min(1).max(200).nullable(),
  contentBase64: z.string().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  chain: z.array(text.min(1).max(200)).max(MAX_CHAIN),
  storedAt: z.iso.datetime({ offset: true }),
  reason: z.string().max(10_000).nullable(),
  charter: z.object({
    id: z.string().min(1).max(200),
    signedOn: day.nullable(),
    effectiveFrom: day,
    effectiveFromBasis: z.enum(['GIVEN', 'SIGNED', 'FIRST_SEEN']),
    synthetic: z.boolean(),
    provenance: z.object({ format: z.enum(DOCUMENT_FORMATS), uri: address }),
    office: Office,
  }),
});

/** A page of the feed. The entries are looked at one by one, so that a damaged one does not hold up the others. */
export const FeedPage = z.object({
  edges: z.array(z.object({ cursor, node: z.unknown() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: cursor.nullable() }),
});

/** An answer of GraphQL to the question for a page. */
export const FeedAnswer = z.object({
  data: z.object({ charterFeed: FeedPage.nullable() }).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).nullish() }))
    .nullish(),
});
