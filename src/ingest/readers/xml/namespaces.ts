import { XmlError } from './scan-xml.ts';

const NOTHING: readonly string[] = [];
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

interface Named {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** Which namespace each prefix stands for at the place a scan has come to (Namespaces in XML 1.0). */
export class Namespaces {
  readonly #prefixes: ReadonlyMap<string, string>;
  /** By prefix as written, the namespaces it was given, the innermost last. */
  readonly #bound = new Map<string, string[]>([['xml', [XML_NAMESPACE]]]);
  /** For each open element the prefixes it declares. */
  readonly #declared: Array<readonly string[]> = [];

  /** `prefixes`: the name each namespace is to have, by namespace. */
  constructor(prefixes: ReadonlyMap<string, string>) {
    this.#prefixes = new Map([[XML_NAMESPACE, 'xml'], ...prefixes]);
  }

  /** Takes in an element's declarations and returns its own name and its attributes under their names. */
  enter(written: string, attributes: ReadonlyMap<string, string>): Named {
    this.#declared.push(this.#declare(attributes));
    const renamed = new Map<string, string>();
    let isSame = true;
    for (const [name, value] of attributes) {
      if (isDeclaration(name)) {
        isSame = false;
        continue;
      }
      const given = name.includes(':') ? this.#nameOf(name) : name;
      if (given !== name) isSame = false;
      renamed.set(given, value);
    }
    return { name: this.#nameOf(written), attributes: isSame ? attributes : renamed };
  }

  /** Forgets the declarations of the element entered last. */
  leave(): void {
    for (const prefix of this.#declared.pop() ?? NOTHING) this.#bound.get(prefix)?.pop();
  }

  #declare(attributes: ReadonlyMap<string, string>): readonly string[] {
    const declared: string[] = [];
    for (const [name, value] of attributes) {
      if (!isDeclaration(name)) continue;
      const prefix = name.slice('xmlns:'.length);
      const values = this.#bound.get(prefix);
      if (values === undefined) this.#bound.set(prefix, [value]);
      else values.push(value);
      declared.push(prefix);
    }
    return declared.length === 0 ? NOTHING : declared;
  }

  #nameOf(written: string): string {
    const colon = written.indexOf(':');
    const prefix = colon === -1 ? '' : written.slice(0, colon);
    const namespace = this.#bound.get(prefix)?.at(-1) ?? '';
    if (namespace === '') {
      if (prefix !== '') throw new XmlError('a prefix nobody declared');
      return written;
    }
    const given = this.#prefixes.get(namespace);
    if (given !== undefined && given === prefix) return written;
    const local = written.slice(colon + 1);
    return given === undefined ? `{${namespace}}${local}` : `${given}:${local}`;
  }
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}
