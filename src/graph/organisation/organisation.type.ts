import { Field } from 'type-graphql';
import { NodeType } from '../node/node.type.ts';
import { SimpleObjectType } from '../object-type.ts';
import { connectionType } from '../page/connection.ts';

@SimpleObjectType('Organisation', { implements: NodeType, description: 'A department or ministry with offices.' })
export class OrganisationType extends NodeType {
  @Field(() => String)
  readonly slug!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly nameEn!: string;

  @Field(() => String, { nullable: true })
  readonly website!: string | null;
}

export const OrganisationConnectionType = connectionType('Organisation', OrganisationType);
