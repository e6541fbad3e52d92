/** An address that names no page; the server answers it with 404. */
export const NOWHERE = '/nothing-here';

/** Every page of the dashboard with real data, and each empty state. */
export const PAGES = [
  '/',
  '/?q=kaligonj',
  '/?q=zzzzzzzz',
  '/district/lalmonirhat',
  '/district/dhaka',
  '/district/nowhere',
  '/office/doict/lalmonirhat/kaliganj?submittedOn=2025-10-30',
  '/office/doict/rajbari/kalukhali',
  '/office/doict/dhaka',
  '/office/nowhere',
  '/compare',
  '/compare?offices=doict/lalmonirhat/kaliganj,doict/rajbari/kalukhali',
  '/service/ict-department-information',
  '/service/nowhere',
  '/check',
  '/sources',
  NOWHERE,
] as const;
