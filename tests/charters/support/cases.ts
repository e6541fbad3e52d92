import { readdirSync, readFileSync } from 'node:fs';
import type { CharterReading } from '../../../src/domain/charter/charter-reading.ts';
import type { Gazetteer } from '../../../src/domain/office/gazetteer.ts';
import { parseCharter } from '../../../src/ingest/parse-charter.ts';
import { readDocument } from '../../../src/ingest/read-document.ts';

const CHARTERS = new URL('../', import.meta.url);

/** One golden charter: the document, and the file that says what must come of it. */
export interface GoldenCase {
  name: string;
  bytes: Uint8Array;
  expectedFile: URL;
}

/** Every folder beside this one that holds an `input.*`. */
export function listGoldenCases(): GoldenCase[] {
  return readdirSync(CHARTERS, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|\/)input\.[a-z]+$/.test(path))
    .map((path) => {
      const folder = path.slice(0, path.lastIndexOf('/'));
      return {
        name: folder,
        bytes: readFileSync(new URL(path, CHARTERS)),
        expectedFile: new URL(`${folder}/expected.json`, CHARTERS),
      };
    });
}

/** The document as the program reads it, its format told by its content. */
export async function readGoldenCase({ bytes }: GoldenCase, gazetteer: Gazetteer): Promise<CharterReading> {
  const { document } = await readDocument({ bytes, format: 'AUTO' });
  return parseCharter(document, gazetteer);
}
