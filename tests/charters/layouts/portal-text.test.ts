import { describe, expect, it } from 'vitest';
import { parseCharter } from '../../../src/ingest/parse-charter.ts';
import { readText } from '../../../src/ingest/readers/text/read-text.ts';
import { loadGazetteer } from '../support/areas.ts';
import { PAGES } from './portal-pages.ts';

const gazetteer = loadGazetteer();

/** Each service in one line: serial, name, time, fee, officer, superior. */
function read(text: string): string[] {
  const reading = parseCharter(readText(text), gazetteer);
  return reading.services.map(({ serial, name, deadline, fee, responsible, superior }) => {
    const { kind, min, max, unit } = deadline;
    const time = max === null && min === null ? kind : [kind, min, max, unit].filter((each) => each !== null).join(' ');
    const sum = [fee.kind, ...fee.amountsBdt].join(' ');
    return [serial ?? '', name, time, sum, responsible?.text ?? '', superior?.text ?? ''].join(' | ');
  });
}

/** Every word that can be seen is accounted for. */
function expectAllWordsKept(text: string): void {
  const { accounts } = parseCharter(readText(text), gazetteer);
  const words = (texts: readonly string[]) => texts.flatMap((each) => each.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  expect(words(accounts.map((account) => account.text)).sort()).toEqual(words([text]).sort());
}
describe.each(Object.entries(PAGES))('a page with %s', (_name, { text, services }) => {
  it('is read as a person reads it, and no further', () => {
    expect(read(text)).toEqual(services);
  });

  it('keeps every word', () => {
    expectAllWordsKept(text);
  });
});
