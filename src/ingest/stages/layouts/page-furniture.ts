import { foldGlued } from '../../../domain/text/fold.ts';

/** How the lines begin that the portals put around every page, as pages are copied and stored. */
const BEGINNINGS = [
  'পরিকল্পনা ও বাস্তবায়নে: মন্ত্রিপরিষদ বিভাগ',
  'Planning and Implementation: Cabinet',
  'সাইটটি শেষ হাল-নাগাদ',
  'কনটেন্টটি শেষ হাল-নাগাদ',
  'সর্ব-শেষ হাল-নাগাদ',
  'Site was last updated',
  'Wellcome to National Portal',
  'Welcome to National Portal',
  'Main Comtent Skiped',
  'Main Content Skiped',
  'Text size A A A',
  'Color C C C C',
].map(foldGlued);
/** Words that are the portal's only where nothing else stands on the line. */
const WHOLE: ReadonlySet<string> = new Set(['মেনু নির্বাচন করুন', 'কারিগরি সহায়তায়', 'Share with'].map(foldGlued));
const LONGEST = 200;

/**
 * Whether a line belongs to the portal and not to the office's page. A table ends above it: it never is a cell.
 *
 * In:  `পরিকল্পনা ও বাস্তবায়নে: মন্ত্রিপরিষদ বিভাগ, এটুআই, বিসিসি, ডিওআইসিটি ও বেসিস`
 * Out: true
 */
export function isPageFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  const glued = foldGlued(text);
  return WHOLE.has(glued) || BEGINNINGS.some((beginning) => glued.startsWith(beginning));
}
