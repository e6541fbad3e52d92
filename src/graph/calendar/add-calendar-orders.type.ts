import { Field, Int } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { UserErrorType } from '../user-error.type.ts';
import { CalendarOrderType } from './calendar.type.ts';

@SimpleObjectType('AddCalendarOrdersPayload', { description: 'What was stored; with errors nothing was.' })
export class AddCalendarOrdersPayloadType {
  @Field(() => [CalendarOrderType])
  readonly orders!: CalendarOrderType[];

  @Field(() => Int, { description: 'Orders that are stored with the same entries already' })
  readonly unchanged!: number;

  @Field(() => [UserErrorType], {
    description: 'Up to 100, each at its order, entry and field: orders, 0, entries, 3, name',
  })
  readonly errors!: UserErrorType[];
}
