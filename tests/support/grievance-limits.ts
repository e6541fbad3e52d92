import type { TestGraph } from './graph.ts';

/** A limit of the grievance procedure as the API takes it. */
export interface GivenLimit {
  appliesTo: string;
  body: string;
  role: 'GRIEVANCE_OFFICER' | 'APPEAL_OFFICER' | 'CABINET_CELL';
  max: number;
  unit: string;
  extension?: number | null;
  contact?: string | null;
  source: string;
  note?: string | null;
}

export type FoundLimit = GivenLimit & { byHand: boolean };

interface Payload {
  limits: FoundLimit[];
  removed: string[];
  unchanged: number;
  errors: Array<{ code: string; path: string[]; message: string; messageEn: string }>;
}

interface Step {
  role: string;
  allows: { text: string; max: number; unit: string } | null;
  startsOn: string | null;
  dueOn: string | null;
  note: string;
  noteEn: string;
}

const LIMIT = 'appliesTo body role max unit extension contact source note byHand';
const SET = `mutation ($limits: [GrievanceLimitInput!]!, $remove: [String!], $dryRun: Boolean) {
  setGrievanceLimits(limits: $limits, remove: $remove, dryRun: $dryRun) { limits { ${LIMIT} } removed unchanged errors { code path message messageEn } }
}`;
const ESCALATION = `query ($office: String!, $day: Date!) { office(slug: $office) { services(first: 1) { nodes {
  escalation(submittedOn: $day) { steps { role allows { text max unit } startsOn dueOn note noteEn } } } } } }`;

/** A limit to set: 30 working days for the grievance officer, if not said otherwise. */
export const limit = (given: Partial<GivenLimit>): GivenLimit => ({
  appliesTo: 'doict',
  body: 'আইসিটি অধিদপ্তর',
  role: 'GRIEVANCE_OFFICER',
  max: 30,
  unit: 'WORKING_DAY',
  source: 'https://doict.gov.bd',
  ...given,
});

/** The limits of the grievance procedure, as a user's questions to a graph. */
export function grievanceLimitsOf(graph: () => TestGraph) {
  return {
    setLimits: async (limits: readonly GivenLimit[], more: { remove?: string[]; dryRun?: boolean } = {}) =>
      (await graph().ask<{ setGrievanceLimits: Payload }>(SET, { limits, ...more })).setGrievanceLimits,
    allLimits: async () =>
      (await graph().ask<{ grievanceLimits: FoundLimit[] }>(`{ grievanceLimits { ${LIMIT} } }`)).grievanceLimits,
    limitsFor: async (office: string) => {
      const query = `query ($office: String) { grievanceLimits(office: $office) { ${LIMIT} } }`;
      return (await graph().ask<{ grievanceLimits: FoundLimit[] }>(query, { office })).grievanceLimits;
    },
    /** The steps of the grievance procedure for the first service of an office, handed in on 1 September 2025. */
    grievanceSteps: async (office: string): Promise<Step[]> => {
      type Answer = { office: { services: { nodes: [{ escalation: { steps: Step[] } }] } } };
      const answer = await graph().ask<Answer>(ESCALATION, { office, day: '2025-09-01' });
      const { steps } = answer.office.services.nodes[0].escalation;
      return steps.filter(({ role }) => role !== 'RESPONSIBLE' && role !== 'SUPERIOR');
    },
    revision: async () =>
      (await graph().ask<{ dataset: { revision: string } }>('{ dataset { revision } }')).dataset.revision,
  };
}
