import { Arg, Ctx, FieldResolver, Resolver, Root, Subscription } from 'type-graphql';
import type { StoredCharter } from '../../storage/charter/charter.read.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import { CharterType } from '../charter/charter.type.ts';
import type { GraphContext } from '../context.ts';
import { OfficeType } from '../office/office.type.ts';
import { getScope } from '../scope.ts';
import { DatasetChangeType } from './dataset-change.type.ts';
import type { DatasetEvent } from './dataset-feed.ts';

interface Opening {
  readonly args: { readonly under?: string | null };
  readonly context: GraphContext;
}

@Resolver(() => DatasetChangeType)
export class DatasetChangedResolver {
  @Subscription(() => DatasetChangeType, {
    subscribe: ({ args: { under }, context }: Opening) => openFeed(context, under ?? null),
    description: 'Every stored change at or under an office or area; a dashboard refetches what it shows.',
  })
  datasetChanged(
    @Root() { revision, officeId, charterId }: DatasetEvent<GraphContext>,
    @Arg('under', () => String, { nullable: true, description: 'The slug of an area or office, itself included' })
    _under: string | null,
  ): DatasetChangeType {
    return { revision, officeId, charterId };
  }

  @FieldResolver(() => OfficeType, { nullable: true, description: 'Null: it may concern every office' })
  office(
    @Root() { officeId }: DatasetChangeType,
    @Ctx() { loaders }: GraphContext,
  ): Promise<StoredOffice | null> | null {
    return officeId === null ? null : loaders.office.byId.load(officeId);
  }

  @FieldResolver(() => CharterType, { nullable: true, description: 'The version that was stored or withdrawn' })
  charter(
    @Root() { charterId }: DatasetChangeType,
    @Ctx() { loaders }: GraphContext,
  ): Promise<StoredCharter | null> | null {
    return charterId === null ? null : loaders.charter.byId.load(charterId);
  }
}

async function openFeed(context: GraphContext, under: string | null) {
  return context.changes.open(under === null ? null : await getScope(context, under, ['under']));
}
