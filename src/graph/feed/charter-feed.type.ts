import { Field } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { connectionType } from '../page/connection.ts';
import { DateTimeScalar } from '../scalar/date-time.scalar.ts';

@SimpleObjectType('CharterFeedEntry', {
  description: 'A version that was stored or withdrawn, for other nodes to follow.',
})
export class CharterFeedEntryType {
  @Field(() => DateTimeScalar)
  readonly storedAt!: string;
}

export const CharterFeedConnectionType = connectionType('CharterFeed', CharterFeedEntryType);
