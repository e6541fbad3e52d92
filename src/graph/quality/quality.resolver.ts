import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredCharter } from '../../storage/charter/charter.read.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import { CharterType } from '../charter/charter.type.ts';
import type { GraphContext } from '../context.ts';
import { OfficeType } from '../office/office.type.ts';
import { type LoadedQuality, loadLosses, loadQuality } from './load-quality.ts';
import { QualityLossType, QualityScoreType } from './quality.type.ts';

@Resolver(() => QualityScoreType)
export class QualityScoreResolver {
  @FieldResolver(() => [QualityLossType], { description: 'Every lost point with its cell, the greatest loss first' })
  lost(@Root() { charter }: LoadedQuality, @Ctx() context: GraphContext) {
    return loadLosses(charter, context);
  }
}

@Resolver(() => CharterType)
export class CharterQualityResolver {
  @FieldResolver(() => QualityScoreType)
  quality(@Root() charter: StoredCharter, @Ctx() context: GraphContext) {
    return loadQuality(charter, context);
  }
}

@Resolver(() => OfficeType)
export class OfficeQualityResolver {
  @FieldResolver(() => QualityScoreType, {
    nullable: true,
    description: 'Of the charter in force today; null where there is none',
  })
  async quality(@Root() office: StoredOffice, @Ctx() context: GraphContext) {
    const charter = await context.loaders.charter.inForce(context.today).load(office.id);
    return charter === null ? null : loadQuality(charter, context);
  }
}
