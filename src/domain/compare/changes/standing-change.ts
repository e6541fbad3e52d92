import type { Channel } from '../../charter/channel.ts';
import type { ServiceCategory } from '../../charter/service-category.ts';
import { foldGlued } from '../../text/fold.ts';
import type { InBoth } from '../../text/in-both.ts';
import { beforeAndNow, type Change, quote } from './change.ts';
import type { VersionedService } from './versioned-service.ts';

/** A service that the later version has and the former had not. */
export function describeAdded({ name }: VersionedService): Change {
  return { kind: 'ADDED', regression: false, bn: `নতুন সেবা: “${name}”।`, en: `A new service: “${name}”.` };
}

/** A service that the former version had and the later has not. */
export function describeRemoved({ name }: VersionedService): Change {
  return {
    kind: 'REMOVED',
    regression: true,
    bn: `এ সেবা আর নেই: “${name}”।`,
    en: `This service is no longer there: “${name}”.`,
  };
}

/** A new name of the same service; null where only spacing and spelling habits differ. */
export function findRenaming(before: VersionedService, after: VersionedService): Change | null {
  if (foldGlued(before.name) === foldGlued(after.name)) return null;
  const lead = { bn: 'সেবার নাম বদলেছে', en: 'The service has another name' };
  return { kind: 'RENAMED', regression: false, ...beforeAndNow(lead, quote(before.name), quote(after.name)) };
}

const CATEGORIES: Record<ServiceCategory, InBoth> = {
  CITIZEN: { bn: 'নাগরিক সেবা', en: 'citizen services' },
  INSTITUTIONAL: { bn: 'প্রাতিষ্ঠানিক সেবা', en: 'institutional services' },
  INTERNAL: { bn: 'অভ্যন্তরীণ সেবা', en: 'internal services' },
  UNSPECIFIED: { bn: 'কোনো বিভাগ ছাড়া', en: 'no section' },
};

/** A service that stands in another section of the charter than before; null where it stands in the same. */
export function findMove(before: VersionedService, after: VersionedService): Change | null {
  if (before.category === after.category) return null;
  const lead = { bn: 'সেবাটি অন্য বিভাগে গেছে', en: 'The service stands in another section' };
  const sentences = beforeAndNow(lead, CATEGORIES[before.category], CATEGORIES[after.category]);
  return { kind: 'OTHER', regression: false, ...sentences };
}

/** Other ways of asking for the service; a citizen loses where some are gone and none came. Null where they are the same. */
export function findChannelsChange(before: VersionedService, after: VersionedService): Change | null {
  const [was, is] = [new Set(before.channels), new Set(after.channels)];
  const gone = [...was].filter((channel) => !is.has(channel));
  const came = [...is].filter((channel) => !was.has(channel));
  if (gone.length === 0 && came.length === 0) return null;
  const regression = came.length === 0 && gone.some((channel: Channel) => channel !== 'OTHER');
  const lead = { bn: 'সেবা পাওয়ার উপায় বদলেছে', en: 'The ways to get the service have changed' };
  return { kind: 'OTHER', regression, ...beforeAndNow(lead, quote(before.channelsText), quote(after.channelsText)) };
}
