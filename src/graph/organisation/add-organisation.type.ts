import { Field } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { UserErrorType } from '../user-error.type.ts';
import { OrganisationType } from './organisation.type.ts';

@SimpleObjectType('AddOrganisationPayload')
export class AddOrganisationPayloadType {
  @Field(() => OrganisationType, { nullable: true })
  readonly organisation!: object | null;

  @Field(() => [UserErrorType])
  readonly errors!: UserErrorType[];
}
