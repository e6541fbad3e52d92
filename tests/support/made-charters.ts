import { importCharter } from '../../src/operations/import-charter.ts';
import { loadGazetteer } from '../../src/operations/load-gazetteer.ts';
import { NOW, type TestGraph } from './graph.ts';
import { namelessCharter } from './nameless-charter.ts';

/** Gives upazila offices without a charter one like Kaliganj's: the first `count` in the order of their slugs. */
export async function giveCharters(graph: TestGraph, count: number): Promise<string[]> {
  const { offices } = await graph.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
    `{ offices(filter: { level: UPAZILA, hasCharter: false }, first: ${count}) { nodes { slug } } }`,
  );
  const gazetteer = await loadGazetteer(graph.database.db);
  for (const { slug } of offices.nodes) {
    const text = `${namelessCharter()}\n`;
    const source = { bytes: Buffer.from(text), format: 'AUTO', officeSlug: slug } as const;
    await importCharter(
      graph.database.db,
      { ...source, effectiveFrom: '2026-01-01', uri: null, today: '2026-01-01', now: NOW.toString(), dryRun: false },
      gazetteer,
    );
  }
  return offices.nodes.map((office) => office.slug);
}
