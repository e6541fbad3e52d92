import { DomainError } from '../../../domain/errors.ts';
import { holdsEncryptedPackage, isOleContainer } from '../archive/ole-container.ts';
import { unpackArchive } from '../archive/unpack-archive.ts';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { PREFIXES } from './names.ts';

/** The parts of a Word document that its words come from. */
export interface DocxParts {
  document: XmlElement;
  numbering: XmlElement | undefined;
  styles: XmlElement | undefined;
}

/**
 * The parts of a DOCX, found through its relationships (ECMA-376-2, 9.3): some programs call the main part
 * `word/document2.xml`. Throws FORMAT_NOT_SUPPORTED for a .doc and for archives that hold something else.
 */
export function openDocx(bytes: Uint8Array): DocxParts {
  if (isOleContainer(bytes) && !holdsEncryptedPackage(bytes)) throw oldFormat();
  const relationships = unpackArchive(bytes, (name) => name.endsWith('.rels'));
  const targetOf = (source: string, type: string): string | undefined => {
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    const part = `${folder}_rels/${source.slice(folder.length)}.rels`;
    const file = relationships.get(part);
    const found =
      file && parseXml(file, part, PREFIXES).children.find((one) => one.attributes.get('Type')?.endsWith(type));
    return found && resolved(folder, found.attributes.get('Target') ?? '');
  };
  const main = targetOf('', '/officeDocument') ?? 'word/document.xml';
  const numbering = targetOf(main, '/numbering');
  const styles = targetOf(main, '/styles');
  const files = unpackArchive(bytes, (name) => name === main || name === numbering || name === styles);
  const parsed = (name: string | undefined): XmlElement | undefined => {
    const file = name === undefined ? undefined : files.get(name);
    return file && parseXml(file, name ?? '', PREFIXES);
  };
  const document = parsed(main);
  if (document?.name !== 'w:document') throw notWord();
  return { document, numbering: parsed(numbering), styles: parsed(styles) };
}

/** A relationship's target, relative to the folder or from the root, as a name in the archive. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function oldFormat(): DomainError {
  return new DomainError(
    'FORMAT_NOT_SUPPORTED',
    'This is a file of an old Office format (.doc). Open it in Word and save it as .docx.',
    'এটি পুরোনো অফিস ফরম্যাটের (.doc) ফাইল। Word-এ খুলে .docx হিসেবে সংরক্ষণ করুন।',
    ['input'],
  );
}

function notWord(): DomainError {
  return new DomainError(
    'FORMAT_NOT_SUPPORTED',
    'The archive holds no Word document. Save the charter as .docx, or send the file itself.',
    'ফাইলটির ভেতরে কোনো Word নথি নেই। সনদটি .docx হিসেবে সংরক্ষণ করুন, অথবা মূল ফাইলটি দিন।',
    ['input'],
  );
}
