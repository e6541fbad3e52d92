import { type SQL, sql } from 'drizzle-orm';
import { AREA_LEVELS, type AreaLevel } from '../../domain/office/area.ts';
import { isInBangla, type NamedThing, withPlaces } from '../../domain/search/build-entry.ts';
import type { EntryKind } from '../../domain/search/search-entry.ts';
import type { Database } from '../connect.ts';

/** Reads what rows of one kind are called and where they belong, in one statement; `wanted` is a query that gives their ids. */
type ReadNamedThings = (db: Database, wanted: SQL) => Promise<NamedThing[]>;

interface PlaceRow {
  name: string;
  nameEn: string;
  level: AreaLevel;
  aliases: string[];
}

/** The areas above one, the nearest first, without the country, which tells nothing apart. */
const placesAbove = (area: SQL): SQL => sql`(
  select coalesce(json_agg(json_build_object('name', p.name, 'nameEn', p.name_en, 'level', p.level, 'aliases', p.aliases)
    order by array_position(${area}.ancestor_ids, p.id)), '[]')
  from areas p where p.id = any(${area}.ancestor_ids) and p.level <> 'COUNTRY')`;

const levelOf = (level: AreaLevel): number => AREA_LEVELS.indexOf(level);

const textsOf = ({ name, nameEn, aliases }: PlaceRow): string[] => [name, nameEn, ...aliases];

/** An upazila is told apart by its district; a district's division says nothing that its name does not. */
const districtOf = (above: readonly PlaceRow[]): PlaceRow[] => above.filter(({ level }) => level === 'DISTRICT');

type AreaRow = PlaceRow & { id: number; slug: string; above: PlaceRow[] };

const readAreas: ReadNamedThings = async (db, wanted) => {
  const rows = await db.execute(sql`
    select a.id, a.slug, a.name, a.name_en as "nameEn", a.level, a.aliases, ${placesAbove(sql`a`)} as above
    from areas a where a.id = any(array(${wanted}))`);
  return ([...rows] as unknown as AreaRow[]).map((area) => {
    const district = districtOf(area.above);
    const full = (name: string): string => withPlaces(name, district);
    return {
      kind: 'Area',
      rowId: area.id,
      level: levelOf(area.level),
      names: [area.name, area.nameEn, full(area.name), full(area.nameEn)],
      aliases: [...area.aliases, ...area.aliases.map(full)],
      places: [area.slug, ...area.above.flatMap(textsOf)],
    };
  });
};

interface OfficeRow {
  id: number;
  slug: string;
  name: string;
  nameEn: string;
  level: AreaLevel;
  organisation: string[];
  area: PlaceRow;
  above: PlaceRow[];
}

/** The office's name in the script of another name of its area, with that name for the area's. */
function officeAt({ name, nameEn, area, above }: OfficeRow, alias: string): string {
  const isBangla = isInBangla(alias);
  const [own, place] = isBangla ? [name, area.name] : [nameEn, area.nameEn];
  const renamed = own.includes(place) ? own.replace(place, alias) : `${own} ${alias}`;
  return withPlaces(renamed, districtOf(above));
}

const readOffices: ReadNamedThings = async (db, wanted) => {
  const rows = await db.execute(sql`
    select o.id, o.slug, o.name, o.name_en as "nameEn", o.level, array[g.name, g.name_en] as organisation,
      json_build_object('name', a.name, 'nameEn', a.name_en, 'level', a.level, 'aliases', a.aliases) as area,
      ${placesAbove(sql`a`)} as above
    from offices o join areas a on a.id = o.area_id join organisations g on g.id = o.organisation_id
    where o.id = any(array(${wanted}))`);
  return ([...rows] as unknown as OfficeRow[]).map((office) => {
    const places = office.level === 'COUNTRY' ? [] : [office.area, ...districtOf(office.above)];
    return {
      kind: 'Office',
      rowId: office.id,
      level: levelOf(office.level),
      names: [withPlaces(office.name, places), withPlaces(office.nameEn, places)],
      aliases: places.length === 0 ? [] : office.area.aliases.map((alias) => officeAt(office, alias)),
      places: [office.slug, ...office.organisation, ...[office.area, ...office.above].flatMap(textsOf)],
    };
  });
};

interface CatalogueRow {
  id: number;
  name: string;
  nameEn: string | null;
  aliases: string[];
  organisation: string[];
}

const readCatalogueServices: ReadNamedThings = async (db, wanted) => {
  const rows = await db.execute(sql`
    select c.id, c.name, c.name_en as "nameEn", c.aliases, array[g.slug, g.name, g.name_en] as organisation
    from catalogue_services c join organisations g on g.id = c.organisation_id
    where c.id = any(array(${wanted}))`);
  return ([...rows] as unknown as CatalogueRow[]).map(({ id, name, nameEn, aliases, organisation }) => ({
    kind: 'CatalogueService',
    rowId: id,
    level: 0,
    names: [name, nameEn],
    aliases,
    places: organisation,
  }));
};

interface OfficerRow {
  id: number;
  name: string;
  nameEn: string | null;
  places: string[];
}

const readOfficers: ReadNamedThings = async (db, wanted) => {
  const rows = await db.execute(sql`
    select f.id, f.name, f.name_en as "nameEn", array(
      select unnest(array[p.designation, p.designation_en, o.slug, a.name, a.name_en, above.name, above.name_en])
      from (
        select distinct h.post_id from holdings h join charters c on c.id = h.charter_id
        where h.officer_id = f.id and c.withdrawn_at is null
      ) held
      join posts p on p.id = held.post_id
      join offices o on o.id = p.office_id
      join areas a on a.id = o.area_id
      left join areas above on above.id = a.parent_id and above.level <> 'COUNTRY'
    ) as places
    from officers f where f.id = any(array(${wanted}))`);
  return ([...rows] as unknown as OfficerRow[]).map(({ id, name, nameEn, places }) => ({
    kind: 'Officer',
    rowId: id,
    level: 0,
    names: [name, nameEn],
    aliases: [],
    places: places.filter((place) => place !== null),
  }));
};

/** How the things of each kind are read. */
export const NAMED_THINGS: Readonly<Record<EntryKind, ReadNamedThings>> = {
  Area: readAreas,
  Office: readOffices,
  CatalogueService: readCatalogueServices,
  Officer: readOfficers,
};
