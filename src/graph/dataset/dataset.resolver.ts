import { Ctx, Query, Resolver } from 'type-graphql';
import { PARSER_VERSION } from '../../ingest/parser-version.ts';
import { readDataset } from '../../storage/dataset/dataset.read.ts';
import type { GraphContext } from '../context.ts';
import { DatasetType } from './dataset.type.ts';

@Resolver(() => DatasetType)
export class DatasetResolver {
  @Query(() => DatasetType, { description: 'What this server holds and how fresh it is' })
  async dataset(@Ctx() { db, loaders, today }: GraphContext): Promise<DatasetType> {
    const [stored, { edition }] = await Promise.all([readDataset(db), loaders.calendar.knownOn(today)]);
    return { ...stored, calendarVersion: edition.version, parserVersion: PARSER_VERSION };
  }
}
