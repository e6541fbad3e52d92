import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const TEXT = readFileSync(new URL('../../data/charters/doict-lalmonirhat-kaliganj.txt', import.meta.url), 'utf8');
const TABLE = `
৪. অভিযোগ প্রতিকার ব্যবস্থাপনা (GRS)

ক্রমিক নং	কখন যোগাযোগ করবেন	কার সঙ্গে যোগাযোগ করবেন	যোগাযোগের ঠিকানা	নিষ্পত্তির সময়সীমা
১	দায়িত্বপ্রাপ্ত কর্মকর্তা সমাধান দিতে ব্যর্থ হলে	অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক), ফোন: ০২৫৮৭৭১৪০৮৬	জেলা কার্যালয়, লালমনিরহাট	৩০ কার্যদিবস
২	অভিযোগ নিষ্পত্তি কর্মকর্তা সমাধান দিতে ব্যর্থ হলে	আপিল কর্মকর্তা, মহাপরিচালক	আইসিটি টাওয়ার, আগারগাঁও, ঢাকা	২০ কার্যদিবস
৩	আপিল কর্মকর্তা সমাধান দিতে ব্যর্থ হলে	মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল	৫ নং গেইট, বাংলাদেশ সচিবালয়, ঢাকা	৬০ কার্যদিবস
`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

it('reads a charter’s own complaint table from the document to the ladder of its services', async () => {
  const { importCharter } = await graph.ask<{ importCharter: { charter: unknown; errors: unknown[] } }>(
    `mutation ($input: CharterInput!) { importCharter(input: $input) {
      charter { grievanceSteps { ordinal role basis allows { text max unit } contact { phones } note noteEn } }
      errors { code message } } }`,
    { input: { format: 'AUTO', text: TEXT + TABLE } },
  );
  expect(importCharter).toMatchObject({
    errors: [],
    charter: {
      grievanceSteps: [
        {
          ordinal: 1,
          role: 'GRIEVANCE_OFFICER',
          basis: 'CHARTER',
          allows: { text: '৩০ কার্যদিবস', max: 30, unit: 'WORKING_DAY' },
          contact: { phones: ['+8802587714086'] },
          note: expect.stringMatching(/[ঀ-৿]/),
          noteEn: expect.stringMatching(/[A-Za-z]/),
        },
        { ordinal: 2, role: 'APPEAL_OFFICER', basis: 'CHARTER', allows: { max: 20 } },
        { ordinal: 3, role: 'CABINET_CELL', basis: 'CHARTER', allows: { max: 60 } },
      ],
    },
  });
  const { office } = await graph.ask<{ office: { services: { nodes: Array<{ escalation: { steps: unknown[] } }> } } }>(
    `{ office(slug: "doict/lalmonirhat/kaliganj") { services(first: 1) { nodes {
      escalation { steps { role basis allows { max } } } } } } }`,
  );
  expect(office.services.nodes[0]?.escalation.steps).toMatchObject([
    { role: 'RESPONSIBLE', basis: 'CHARTER', allows: { max: 2 } },
    { role: 'SUPERIOR', basis: 'CHARTER' },
    { role: 'GRIEVANCE_OFFICER', basis: 'CHARTER', allows: { max: 30 } },
    { role: 'APPEAL_OFFICER', basis: 'CHARTER', allows: { max: 20 } },
    { role: 'CABINET_CELL', basis: 'CHARTER', allows: { max: 60 } },
  ]);
});
