import type { CharterReading } from '../../../src/domain/charter/charter-reading.ts';
import type { Column } from '../../../src/domain/charter/column.ts';

const FIELDS: readonly Column[] = [
  'SERIAL',
  'NAME',
  'METHOD',
  'DOCUMENTS',
  'DOCUMENTS_PLACE',
  'DOCUMENTS_AND_PLACE',
  'FEE',
  'FEE_AND_PAYMENT',
  'DEADLINE',
  'RESPONSIBLE',
  'SUPERIOR',
];

/** A reading as the golden files keep it: all that was understood; of the accounts, only how many pieces of each kind. */
export function summarise(reading: CharterReading): unknown {
  const { services, findings, accounts, ...rest } = reading;
  return JSON.parse(
    JSON.stringify({
      ...rest,
      services: services.map(({ cells, ...service }) => ({
        ...service,
        keptCells: cells
          .filter(({ column }) => !FIELDS.includes(column))
          .map(({ column, text }) => `${column}: ${text}`),
      })),
      findings: findings.map(({ code, line, character, cell, detail, service }) => {
        return { code, line, character, cell, detail, service };
      }),
      accounts: countBy(accounts.map((piece) => `${piece.use} ${piece.as}`)),
    }),
  );
}

/** How often each word stands in a list. */
export function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
