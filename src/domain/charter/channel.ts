/** How a service is delivered or asked for, in the contract's order. */
export const CHANNELS = [
  'WEBSITE',
  'PHONE',
  'EMAIL',
  'IN_PERSON',
  'POST_OR_LETTER',
  'E_NOTHI',
  'ON_DEMAND',
  'ON_REQUISITION',
  'ON_INSTRUCTION',
  'ONLINE',
  'OTHER',
] as const;

/** One way of asking for or receiving a service. */
export type Channel = (typeof CHANNELS)[number];
