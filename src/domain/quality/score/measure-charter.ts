import type { ServiceCategory } from '../../charter/service-category.ts';
import { isSilent, statesBound } from '../../deadline/measure.ts';
import { type CharterFacts, namesPost, type ServiceFacts } from './charter-facts.ts';
import { completenessGroups } from './completeness.ts';
import { escalationGroups } from './escalation.ts';
import { precisionGroups } from './precision.ts';
import type { ScoredGroup } from './scored-item.ts';
import { FORMULA_VERSION, PART_POINTS, type QualityPart } from './weights.ts';

/**
 * What is kept of a charter for sums over many offices. The three parts run from 0 to 100 and hold for good; freshness
 * depends on the day and is computed where it is asked for.
 */
export interface CharterMeasures {
  services: number;
  citizenServices: number;
  institutionalServices: number;
  internalServices: number;
  unspecifiedServices: number;
  /** Services that give a bound: an upper number or service on the spot. */
  deadlinesStated: number;
  /** Services whose deadline is UNSPECIFIED or UNPARSED. */
  deadlinesMissing: number;
  superiorsStated: number;
  completeness: number;
  precision: number;
  escalation: number;
  formulaVersion: string;
}

/** Measures a charter: counts, and the parts of its score that no day changes. The same facts give the same measures. */
export function measureCharter(charter: CharterFacts): CharterMeasures {
  const { services } = charter;
  const count = (meets: (service: ServiceFacts) => boolean) => services.filter(meets).length;
  const ofCategory = (category: ServiceCategory) => count((service) => service.category === category);
  return {
    services: services.length,
    citizenServices: ofCategory('CITIZEN'),
    institutionalServices: ofCategory('INSTITUTIONAL'),
    internalServices: ofCategory('INTERNAL'),
    unspecifiedServices: ofCategory('UNSPECIFIED'),
    deadlinesStated: count(({ deadline }) => statesBound(deadline)),
    deadlinesMissing: count(({ deadline }) => isSilent(deadline)),
    superiorsStated: count(({ superior }) => namesPost(superior)),
    completeness: partOf('COMPLETENESS', completenessGroups(charter)),
    precision: partOf('PRECISION', precisionGroups(charter)),
    escalation: partOf('ESCALATION', escalationGroups(charter)),
    formulaVersion: FORMULA_VERSION,
  };
}

/** Every group of a charter's score but freshness, which is one item by itself. */
export function lastingGroups(charter: CharterFacts): ScoredGroup[] {
  return [...completenessGroups(charter), ...precisionGroups(charter), ...escalationGroups(charter)];
}

function partOf(part: QualityPart, groups: readonly ScoredGroup[]): number {
  const earned = groups.reduce((sum, { points, items }) => sum + points * meanCredit(items), 0);
  return (100 * earned) / PART_POINTS[part];
}

function meanCredit(items: ScoredGroup['items']): number {
  return items.reduce((sum, { credit }) => sum + credit, 0) / items.length;
}
