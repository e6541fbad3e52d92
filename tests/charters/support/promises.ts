import type { CharterReading } from '../../../src/domain/charter/charter-reading.ts';

/** What a citizen is promised, free of layout: every service with its deadline, fee and officers, and who signed. */
export function promisesOf({ services, signature, head, vision, mission }: CharterReading): unknown {
  return {
    services: services.map(
      ({ category, serial, name, deadline, fee, channels, documentsText, responsible, superior }) => ({
        category,
        serial,
        name,
        deadline,
        fee,
        channels,
        documentsText,
        responsible,
        superior,
      }),
    ),
    signedOn: signature.signedOn,
    signedBy: signature.name?.text ?? null,
    office: head.office.map((line) => line.text),
    vision,
    mission,
  };
}
