import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { TimedOut } from '../error-answer.ts';
import { withinLimit } from '../within-limit.ts';
import { contentDisposition, type ExportFile } from './export-file.ts';

/** Opens the files below `/export/`. */
export interface Exports {
  /** The one that a path names. */
  open(path: string, query: URLSearchParams): Promise<ExportFile>;
  /** The one that is made of the body of a request to a path. */
  openPosted(path: string, body: unknown): Promise<ExportFile>;
}

/** How long a reader may take nothing of a file before the connection is ended, in milliseconds. */
const READER_LIMIT_MS = 120_000;

/**
 * `/export/…`: files as streams. The opening limit holds for opening one, not for sending it: a long file on a slow line takes
 * its time, holds nothing of the database meanwhile, and is no longer read once its connection is gone. A reader who
 * takes nothing for `readerLimitMs` is not waited for.
 */
export function addExportRoutes(
  app: FastifyInstance,
  exports: Exports,
  openingLimitMs: number,
  readerLimitMs: number = READER_LIMIT_MS,
): void {
  const send = async (method: string, opening: Promise<ExportFile>, reply: FastifyReply) => {
    const file = await withinLimit(opening, openingLimitMs, () => new TimedOut());
    reply.type(file.contentType).header('content-disposition', contentDisposition(file));
    reply.header('cache-control', 'no-store');
    if (method === 'HEAD') {
      await file.chunks.return(undefined);
      return reply.send();
    }
    endWithoutReader(reply.raw, readerLimitMs);
    return reply.send(Readable.from(file.chunks, { objectMode: false }));
  };
  app.route<{ Params: { '*': string } }>({
    method: ['GET', 'HEAD'],
    url: '/export/*',
    handler: (request, reply) => {
      const query = new URLSearchParams(queryOf(request.url));
      return send(request.method, exports.open(request.params['*'], query), reply);
    },
  });
  app.route<{ Params: { '*': string } }>({
    method: 'POST',
    url: '/export/*',
    handler: (request, reply) => send(request.method, exports.openPosted(request.params['*'], request.body), reply),
  });
}

/** Node takes the limit off the connection itself when the answer is finished. A slow page of our own is no reader's fault. */
function endWithoutReader(response: ServerResponse, limitMs: number): void {
  response.setTimeout(limitMs, () => {
    if (response.writableLength > 0) response.destroy();
  });
}

function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1);
}
