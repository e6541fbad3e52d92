import { Ctx, Query, Resolver } from 'type-graphql';
import { PARSER_VERSION } from '../../ingest/parser-version.ts';
import { readDataset } from '../../storage/dataset/dataset.read.ts';
import type { GraphContext } from '../context.ts';
import { DatasetType } from './dataset.type.ts';

const NO_CALENDAR = 'none';

@Resolver(() => DatasetType)
export class DatasetResolver {
  @Query(() => DatasetType, { description: 'What this server holds and how fresh it is' })
  async dataset(@Ctx() { db }: GraphContext): Promise<DatasetType> {
    return { ...(await readDataset(db)), calendarVersion: NO_CALENDAR, parserVersion: PARSER_VERSION };
  }
}
