import type { Contact } from '../officer/officer-cell.ts';
import { nameOf } from './context.ts';
import type { DescribedHolder, DescribedPost } from './described-office.ts';
import { inBoth, type JsonLdObject, node, reference } from './json-ld.ts';

/** A post by W3C ORG, and who holds it. */
export function describePost(post: DescribedPost): JsonLdObject[] {
  const id = nameOf.post(post.officeSlug, post.designation);
  const { holder, reportsTo } = post;
  // A person has no name of his own beyond this document, but is one in all posts he holds.
  const holderId = holder === null ? null : `_:officer${holder.officerId}`;
  const postNode = node({
    '@id': id,
    '@type': 'org:Post',
    'skos:prefLabel': inBoth(post.designation, post.designationEn),
    'org:postIn': reference(nameOf.office(post.officeSlug)),
    'org:heldBy': reference(holderId),
    'org:reportsTo': reportsTo && reference(nameOf.post(reportsTo.officeSlug, reportsTo.designation)),
    'sanad:acting': holder?.acting,
  });
  return holder === null || holderId === null ? [postNode] : [postNode, personNode(holderId, holder)];
}

function personNode(id: string, holder: DescribedHolder): JsonLdObject {
  return node({
    '@id': id,
    '@type': 'foaf:Person',
    'foaf:name': inBoth(holder.name, holder.nameEn),
    'foaf:phone': phoneReferences(holder.contact),
    'foaf:mbox': mailReferences(holder.contact),
  });
}

/** Phones as `tel:` addresses; one that was not understood has no such address and is left out. */
function phoneReferences({ phones }: Contact): JsonLdObject[] {
  return phones.filter((phone) => /^\+\d+$/.test(phone)).map((phone) => ({ '@id': `tel:${phone}` }));
}

function mailReferences({ emails }: Contact): JsonLdObject[] {
  return emails.filter((email) => /^[\w.+-]+@[\w.-]+$/.test(email)).map((email) => ({ '@id': `mailto:${email}` }));
}
