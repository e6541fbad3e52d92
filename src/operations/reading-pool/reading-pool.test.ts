import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DomainError } from '../../domain/errors.ts';
import { createGazetteer } from '../../domain/office/gazetteer.ts';
import { readCharter } from '../read-charter.ts';
import { openReadingPool, type ReadingPool } from './reading-pool.ts';

const CHARTERS = ['doict-lalmonirhat-kaliganj', 'doict-rajbari-kalukhali'].map((name) =>
  readFileSync(new URL(`../../../data/charters/${name}.txt`, import.meta.url)),
);
const document = (bytes: Uint8Array, officeSlug: string | null = null) =>
  ({ bytes, format: 'AUTO', officeSlug }) as const;

let pool: ReadingPool;
beforeAll(() => {
  pool = openReadingPool({ areas: [], organisations: [] }, 2);
});
afterAll(() => pool.close());

it('reads as one thread reads, in the order given', async () => {
  const documents = Array.from({ length: 40 }, (_, i) => document(CHARTERS[i % 2] ?? new Uint8Array()));
  const results = await pool.read(documents);
  const gazetteer = createGazetteer([]);
  const expected = await Promise.all(CHARTERS.map((bytes) => readCharter(document(bytes), gazetteer)));
  expect(results).toEqual(documents.map((_, i) => expected[i % 2]));
});

it('gives the refusal of a document in its place, with code and both languages', async () => {
  const [read, refused] = await pool.read([
    document(CHARTERS[0] ?? new Uint8Array()),
    document(Buffer.from('%PDF-1.7\nnothing')),
  ]);
  expect(read).not.toBeInstanceOf(DomainError);
  expect(refused).toBeInstanceOf(DomainError);
  expect(refused).toMatchObject({ code: 'DOCUMENT_DAMAGED', messageBn: expect.stringMatching(/[ঀ-৿]/) });
});
