import { type CharterFacts, namesPost, type ServiceFacts } from './charter-facts.ts';
import { isStated } from './credit.ts';
import type { LossCause } from './loss-texts.ts';
import { ofDocument, type ScoredGroup, type ScoredItem, serviceGroup } from './scored-item.ts';
import { POINTS } from './weights.ts';

/** Whether a service can have papers and a fee: one for colleagues has office orders instead, and costs nothing. */
export function isForOutsiders({ category }: Pick<ServiceFacts, 'category'>): boolean {
  return category !== 'INTERNAL';
}

/** What a charter must state, and whether it does. Which officer or number is given does not matter here. */
export function completenessGroups(charter: CharterFacts): ScoredGroup[] {
  const part = 'COMPLETENESS';
  const { services, vision, mission, expectations, signedOn, signedBy } = POINTS.COMPLETENESS;
  const one = (points: number, cause: LossCause, isThere: boolean): ScoredGroup => ({
    part,
    points,
    items: [ofDocument(cause, isThere ? 1 : 0)],
  });
  return [
    serviceGroup(part, services, charter.services.flatMap(statedItems)),
    one(vision, 'VISION_MISSING', isStated(charter.vision)),
    one(mission, 'MISSION_MISSING', isStated(charter.mission)),
    one(expectations, 'EXPECTATIONS_MISSING', charter.expectations.some(isStated)),
    one(signedOn, 'DATE_MISSING', charter.signedOn !== null),
    one(signedBy, 'SIGNER_MISSING', isStated(charter.signedBy)),
  ];
}

function statedItems(service: ServiceFacts, index: number): ScoredItem[] {
  const { name, channelsText, documentsText, documentsPlace, fee, deadline, responsible } = service;
  const item = (cause: LossCause, isThere: boolean, cell: string | null): ScoredItem => ({
    credit: isThere ? 1 : 0,
    cause,
    service: index,
    cell,
  });
  return [
    item('NAME_MISSING', isStated(name), name),
    // The ministries' table has a column for the method, the field offices' one for the place instead.
    item('ACCESS_MISSING', isStated(channelsText) || isStated(documentsPlace), channelsText),
    ...(isForOutsiders(service)
      ? [
          item('PAPERS_MISSING', isStated(documentsText), documentsText),
          item('FEE_MISSING', fee.kind !== 'UNSPECIFIED', fee.text),
        ]
      : []),
    item('DEADLINE_MISSING', deadline.kind !== 'UNSPECIFIED', deadline.text),
    item('RESPONSIBLE_MISSING', namesPost(responsible), responsible?.text ?? null),
  ];
}
