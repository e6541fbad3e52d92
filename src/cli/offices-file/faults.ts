import type { FileFault } from './offices-file.ts';

export const parentOfHeadOffice = (line: number): FileFault => ({
  line,
  column: 'parent',
  message: 'প্রধান কার্যালয়ের কোনো মূল অফিস নেই। ঘরটি খালি রাখুন।',
  messageEn: 'Head office has no parent. Leave the cell empty.',
});
