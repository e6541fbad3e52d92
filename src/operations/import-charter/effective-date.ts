import type { CharterReading } from '../../domain/charter/charter-reading.ts';
import type { NewCharter } from '../../storage/charter/charter.write.ts';

/** The day a charter takes effect and why: as given, else as signed, else the day it was first seen. */
export function chooseEffectiveDate(
  { effectiveFrom, firstSeenOn }: { effectiveFrom: string | null; firstSeenOn: string },
  { signature }: Pick<CharterReading, 'signature'>,
): Pick<NewCharter, 'effectiveFrom' | 'effectiveFromBasis'> {
  if (effectiveFrom !== null) return { effectiveFrom, effectiveFromBasis: 'GIVEN' };
  if (signature.signedOn !== null) return { effectiveFrom: signature.signedOn, effectiveFromBasis: 'SIGNED' };
  return { effectiveFrom: firstSeenOn, effectiveFromBasis: 'FIRST_SEEN' };
}
