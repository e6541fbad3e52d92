import { describe, expect, it } from 'vitest';
import type { CharterReading } from '../../../src/domain/charter/charter-reading.ts';
import { parseCharter } from '../../../src/ingest/parse-charter.ts';
import { readText } from '../../../src/ingest/readers/text/read-text.ts';
import { renderText, TEXT_LAYOUTS, type TextLayout } from '../../../src/synthetic/layouts/text-layouts.ts';
import { contentOf, FIELD_ORDER } from '../../support/render/charter-content.ts';
import { loadGazetteer, readRealCharter } from '../support/areas.ts';
import { promisesOf } from '../support/promises.ts';

const gazetteer = loadGazetteer();
const read = (text: string): CharterReading => parseCharter(readText(text), gazetteer);

describe.each(['doict-lalmonirhat-kaliganj', 'doict-rajbari-kalukhali'] as const)('%s in the "field" order', (name) => {
  const original = read(readRealCharter(name));
  const content = contentOf(original, FIELD_ORDER);

  it.each(Object.keys(TEXT_LAYOUTS) as TextLayout[])('says the same as %s', (layout) => {
    expect(promisesOf(read(renderText(content, layout)))).toEqual(promisesOf(original));
  });
});
