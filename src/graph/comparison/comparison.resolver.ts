import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import { type ComparedRow, compareOffices, summarise } from '../../domain/compare/compare-offices.ts';
import type { ComparedService } from '../../domain/compare/compared-service.ts';
import { explainVerdict } from '../../domain/compare/explain-verdict.ts';
import { DomainError } from '../../domain/errors.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import type { StoredService } from '../../storage/service/service.map.ts';
import { readServicesInForce } from '../../storage/service/service.read.ts';
import type { GraphContext } from '../context.ts';
import { ServiceCategoryEnum } from '../enums.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { type ComparisonRowType, OfficeComparisonType } from './comparison.type.ts';

const FEWEST_OFFICES = 2;
const MOST_OFFICES = 20;

type Compared = StoredService & ComparedService;

@Resolver()
export class ComparisonResolver {
  @Query(() => OfficeComparisonType, {
    description: `Row by row: what each of ${FEWEST_OFFICES} to ${MOST_OFFICES} offices promises for the same service.`,
  })
  async compareOffices(
    @Arg('offices', () => [String]) slugs: string[],
    @Arg('category', () => ServiceCategoryEnum, { nullable: true }) category: ServiceCategory | null,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<OfficeComparisonType> {
    const offices = await getOffices(slugs, context);
    const ids = offices.map((office) => office.id);
    const inForce = await readServicesInForce(context.db, ids, asOf ?? context.today);
    const services = await Promise.all(
      inForce
        .filter((service) => category == null || service.category === category)
        .map((service) => withDesignation(service, context)),
    );
    const rows = compareOffices(ids, services);
    return {
      offices,
      rows: await Promise.all(rows.map((row) => presentRow(row, offices, context))),
      summary: summarise(rows),
    };
  }
}

async function getOffices(slugs: readonly string[], { loaders }: GraphContext): Promise<StoredOffice[]> {
  const distinct = new Set(slugs);
  if (distinct.size !== slugs.length || slugs.length < FEWEST_OFFICES || slugs.length > MOST_OFFICES) {
    throw new DomainError(
      'BAD_USER_INPUT',
      `Name ${FEWEST_OFFICES} to ${MOST_OFFICES} different offices to compare.`,
      'তুলনার জন্য ২ থেকে ২০টি ভিন্ন অফিস দিন।',
      ['offices'],
    );
  }
  return Promise.all(slugs.map(async (slug) => (await loaders.office.bySlug.load(slug)) ?? unknownOffice(slug)));
}

function unknownOffice(slug: string): never {
  throw new DomainError(
    'BAD_USER_INPUT',
    `There is no office "${slug}". Office slugs look like doict/lalmonirhat/kaliganj.`,
    `“${slug}” নামে কোনো অফিস নেই। অফিসের স্লাগ এমন: doict/lalmonirhat/kaliganj।`,
    ['offices'],
  );
}

async function withDesignation(service: StoredService, { loaders }: GraphContext): Promise<Compared> {
  const holding = service.responsibleId === null ? null : await loaders.post.holding.load(service.responsibleId);
  const post = holding === null ? null : await loaders.post.byId.load(holding.postId);
  return { ...service, responsibleDesignation: post?.designation ?? null };
}

async function presentRow(
  row: ComparedRow<Compared>,
  offices: readonly StoredOffice[],
  { loaders }: GraphContext,
): Promise<ComparisonRowType> {
  const cells = offices.map((office, i) => ({ office, service: row.services[i] ?? null }));
  const explanation = explainVerdict(
    row.verdict,
    cells.map(({ office, service }) => ({ ...office, deadline: service?.deadline ?? null })),
  );
  const entry = await loaders.catalogue.byId.load(row.catalogueServiceId);
  if (entry === null) throw new Error(`catalogue service ${row.catalogueServiceId} is gone`);
  return {
    catalogueService: entry,
    cells,
    verdict: row.verdict,
    silent: row.silent,
    differs: row.differs,
    fastest: offices.filter((office) => row.fastestOfficeIds.includes(office.id)),
    spreadWorkingDays: row.spreadWorkingDays,
    explanation: explanation.bn,
    explanationEn: explanation.en,
  };
}
