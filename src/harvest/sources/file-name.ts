const ENCODED = /filename\*\s*=\s*utf-8'[^']{0,20}'([^;\s]{1,1000})/i;
const PLAIN = /filename\s*=\s*(?:"([^"]{1,500})"|([^;\s"]{1,500}))/i;
const UNFIT = /\p{C}/gu;
const LONGEST = 200;

/** What a document is called: by the host's header, else by the end of its address, else `document`. Never a path. */
export function fileNameOf(url: string, contentDisposition: string | null): string {
  const header = contentDisposition ?? '';
  const encoded = ENCODED.exec(header)?.[1];
  const plain = PLAIN.exec(header);
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  const name = encoded ?? plain?.[1] ?? plain?.[2] ?? last;
  return decoded(name).split(/[/\\]/).at(-1)?.replace(UNFIT, '').trim().slice(0, LONGEST) || 'document';
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    return name;
  }
}
