import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** JSON of every kind, CSV and calendars. Events must not wait in a compressor; XLSX is compressed already. */
const COMPRESSIBLE = /json|^text\/(csv|calendar)/;

const THRESHOLD_BYTES = 1_024;

/** Dearer levels take more time than they save on a slow line; a larger window costs memory for each answer. */
const BROTLI = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 };
const GZIP = { level: 4 };

/**
 * Compresses the answers of routes that are added to `scope` afterwards, for clients that ask for it. Requests that are
 * compressed are refused as before: what they hold could be of any size.
 */
export async function addCompression(scope: FastifyInstance): Promise<void> {
  await scope.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    customTypes: COMPRESSIBLE,
    threshold: THRESHOLD_BYTES,
    brotliOptions: { params: BROTLI },
    zlibOptions: GZIP,
    globalDecompression: false,
  });
}
