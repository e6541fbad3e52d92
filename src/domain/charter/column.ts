/**
 * The logical columns of a charter table, whatever the heading says and wherever the column stands.
 * DOCUMENTS_AND_PLACE and FEE_AND_PAYMENT are one cell for two facts; OTHER is a look-alike that is none of these.
 */
export const COLUMNS = [
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
  'REMEDY',
  'BENEFICIARY',
  'APPLICANT_ACTION',
  'PROVIDER_ACTION',
  'PLACE',
  'ROOM',
  'LAW',
  'REMARK',
  'OTHER',
] as const;

/** One logical column of a charter table. */
export type Column = (typeof COLUMNS)[number];
