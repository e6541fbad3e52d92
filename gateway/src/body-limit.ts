import type { IncomingMessage, ServerResponse } from 'node:http';
import { Transform } from 'node:stream';
import { answerError } from './answer.ts';

/**
 * True where the body is small enough to go on. A body that does not say how long it is gets counted while it is read;
 * the answer is 413 either way.
 */
export function withinBodyLimit(request: IncomingMessage, response: ServerResponse, limitBytes: number): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (length !== undefined && Number(length) > limitBytes) {
    refuse(response);
    return false;
  }
  if (encoding !== undefined) {
    const counted = request.pipe(countUpTo(limitBytes));
    counted.once('error', () => {
      refuse(response);
      request.unpipe(counted).resume();
    });
    // The engine reads `body` where there is one, instead of the request itself.
    Object.assign(request, { body: counted });
  }
  return true;
}

function countUpTo(limitBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limitBytes) done(new Error('the body is too large'));
      else done(null, chunk);
    },
  });
}

function refuse(response: ServerResponse): void {
  if (response.headersSent) return;
  answerError(response, 413, 'REQUEST_TOO_LARGE', 'The request is too large.', 'অনুরোধটি অনেক বড়।');
}
