/** A statement of RDF as the JSON-LD processor gives it. */
export interface Quad {
  subject: { value: string };
  predicate: { value: string };
  object: { termType: string; value: string; datatype?: { value: string } };
}

/** What CPSV-AP 3.2 asks of a property: at least `min`, at most `max`, and what its values are. */
interface PropertyShape {
  min?: number;
  max?: number;
  /** Their class; or their datatype. */
  class?: string;
  datatype?: string;
}

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const TEXT = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const CV = 'http://data.europa.eu/m8g/';
const CPSV = 'http://purl.org/vocab/cpsv#';
const DCT = 'http://purl.org/dc/terms/';
const ORG = 'http://www.w3.org/ns/org#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

const IDENTIFIED: Record<string, PropertyShape> = { [`${DCT}identifier`]: { min: 1, max: 1 } };

/** The parts of the profile that exports use, and of W3C ORG what a ladder of posts needs. */
const SHAPES: Record<string, Record<string, PropertyShape>> = {
  [`${CPSV}PublicService`]: {
    ...IDENTIFIED,
    [`${DCT}title`]: { min: 1, datatype: TEXT },
    [`${DCT}description`]: { min: 1, datatype: TEXT },
    [`${CV}hasCompetentAuthority`]: { min: 1, class: `${CV}PublicOrganisation` },
    [`${CV}processingTime`]: { max: 1, datatype: `${XSD}duration` },
    [`${CV}hasChannel`]: { class: `${CV}Channel` },
    [`${CV}hasCost`]: { class: `${CV}Cost` },
    [`${CV}contactPoint`]: { class: `${CV}ContactPoint` },
    [`${CPSV}hasInput`]: { class: `${CV}Evidence` },
    [`${DCT}language`]: { class: `${DCT}LinguisticSystem` },
    [`${DCT}spatial`]: { class: `${DCT}Location` },
    [`${DCT}audience`]: { class: `${SKOS}Concept` },
    'http://www.w3.org/ns/adms#status': { max: 1, class: `${SKOS}Concept` },
  },
  [`${CV}PublicOrganisation`]: {
    [`${SKOS}prefLabel`]: { min: 1, datatype: TEXT },
    [`${DCT}spatial`]: { min: 1, class: `${DCT}Location` },
    [`${ORG}hasPost`]: { class: `${ORG}Post` },
    [`${ORG}unitOf`]: { min: 1, max: 1, class: `${ORG}FormalOrganization` },
  },
  [`${CV}Channel`]: {
    ...IDENTIFIED,
    [`${DCT}type`]: { max: 1, class: `${SKOS}Concept` },
    [`${DCT}description`]: { datatype: TEXT },
  },
  [`${CV}Cost`]: {
    ...IDENTIFIED,
    [`${CV}hasValue`]: { max: 1, datatype: `${XSD}double` },
    [`${CV}currency`]: { max: 1, class: `${SKOS}Concept` },
    [`${DCT}description`]: { datatype: TEXT },
  },
  [`${CV}Evidence`]: {
    ...IDENTIFIED,
    [`${DCT}title`]: { min: 1, datatype: TEXT },
    [`${DCT}description`]: { datatype: TEXT },
  },
  [`${ORG}Post`]: {
    [`${ORG}postIn`]: { min: 1, max: 1 },
    [`${ORG}heldBy`]: { max: 1, class: 'http://xmlns.com/foaf/0.1/Person' },
    [`${ORG}reportsTo`]: { max: 1 },
  },
};

/** What in the quads is not as the profile wants it; empty where all is. */
export function breachesOf(quads: readonly Quad[]): string[] {
  const classes = Map.groupBy(
    quads.filter((quad) => quad.predicate.value === TYPE),
    (quad) => quad.subject.value,
  );
  const isOf = (name: string, type: string): boolean =>
    classes.get(name)?.some((quad) => quad.object.value === type) ?? false;
  const bySubject = Map.groupBy(quads, (quad) => quad.subject.value);
  return [...classes].flatMap(([subject, types]) =>
    types.flatMap(({ object }) =>
      Object.entries(SHAPES[object.value] ?? {}).flatMap(([property, shape]) => {
        const values = (bySubject.get(subject) ?? []).filter((quad) => quad.predicate.value === property);
        const wrong = values.filter(
          ({ object: value }) =>
            (shape.class !== undefined && !isOf(value.value, shape.class)) ||
            (shape.datatype !== undefined &&
              !(value.termType === 'Literal' && value.datatype?.value === shape.datatype)),
        );
        const count = values.length;
        const miscounted = count < (shape.min ?? 0) || count > (shape.max ?? Number.POSITIVE_INFINITY);
        return [
          ...(miscounted ? [`${subject} has ${count} ${property}`] : []),
          ...wrong.map((quad) => `${subject} ${property} ${quad.object.value}`),
        ];
      }),
    ),
  );
}
