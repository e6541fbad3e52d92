import { getResolvedPDFJS } from 'unpdf';

/** What is used of the library's page. Typed here by hand: its own types are those of a browser. */
export interface PdfPage {
  ref: { num: number } | null;
  getViewport(options: { scale: number }): { transform: number[]; width: number; height: number };
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  /** Takes the next operators of the drawing; not public, and the only place where their number can be watched. */
  _renderPageChunk(piece: { length: number; fnArray: number[] }, state: unknown): void;
  commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): unknown;
}

/** What is used of the library's document. */
export interface PdfDocument {
  numPages: number;
  getPage(page: number): Promise<PdfPage>;
  loadingTask: { destroy(): Promise<void> };
}

/** The library: how to open a document, and the numbers of the drawing operators by name. */
export interface PdfLibrary {
  getDocument(source: Record<string, unknown>): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
  OPS: Record<string, number>;
}

/** The library, loaded when the first PDF is read. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  return (await getResolvedPDFJS()) as unknown as PdfLibrary;
}
