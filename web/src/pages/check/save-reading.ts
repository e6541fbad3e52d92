import type { PreparedDocument } from './document.ts';

const PATHS = { services: 'reading', findings: 'reading-findings' } as const;

/** Fetches the reading of a document as a file and has the browser save it. Rejects where the server gives none. */
export async function saveReading(
  { input, name }: PreparedDocument,
  what: keyof typeof PATHS,
  format: 'CSV' | 'XLSX',
): Promise<void> {
  const ending = format.toLowerCase();
  const response = await fetch(`/export/${PATHS[what]}.${ending}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (!response.ok) throw new Error(`no file (${response.status})`);
  saveAs(await response.blob(), `${name?.replace(/[.][^.]*$/, '') ?? 'charter'}-${what}.${ending}`);
}

function saveAs(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser takes the content while the click is handled; the address may go after it.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
