import { foldGlued } from '../text/fold.ts';
import type { ComparedService } from './compared-service.ts';

/** The sides of a service that are compared, in the contract's order. */
export const ASPECTS = ['DEADLINE', 'FEE', 'DOCUMENTS', 'CHANNELS', 'OFFICER', 'NAME'] as const;

/** A side of a service in which offices can differ. */
export type Aspect = (typeof ASPECTS)[number];

const squeeze = (text: string | null): string => foldGlued(text ?? '');

/** What two offices must have alike not to differ in an aspect. Spacing and spelling habits do not count. */
const LIKENESS: Record<Aspect, (service: ComparedService) => string> = {
  DEADLINE: ({ deadline: d }) =>
    JSON.stringify([d.kind, d.min, d.max, d.unit, d.immediate, d.kind === 'SCHEDULED' ? squeeze(d.text) : d.cases]),
  FEE: ({ fee }) => JSON.stringify([fee.kind, fee.amountsBdt]),
  DOCUMENTS: (service) => squeeze(papersWithoutPlace(service)),
  CHANNELS: ({ channels }) => [...channels].sort().join(),
  OFFICER: ({ responsibleDesignation }) => squeeze(responsibleDesignation),
  NAME: ({ name }) => squeeze(name),
};

/** The aspects in which the offices' versions of one service differ, in the contract's order. */
export function differingAspects(services: readonly ComparedService[]): Aspect[] {
  return ASPECTS.filter((aspect) => new Set(services.map(LIKENESS[aspect])).size > 1);
}

/** The papers a service asks for. Every office names its own place, which says nothing of them. */
export function papersWithoutPlace({
  documentsText,
  documentsPlace,
}: Pick<ComparedService, 'documentsText' | 'documentsPlace'>): string {
  return documentsPlace === null ? (documentsText ?? '') : (documentsText ?? '').replace(documentsPlace, '');
}
