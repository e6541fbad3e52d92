import type { ServerResponse } from 'node:http';

/** Sends JSON that no cache may keep. */
export function answerJson(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 503 && { 'retry-after': '5' }),
      ...(status === 413 && { connection: 'close' }),
    })
    .end(JSON.stringify(body));
}

/** What fails outside GraphQL, in the shape that GraphQL clients expect. */
export function answerError(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  messageBn: string,
): void {
  answerJson(response, status, { errors: [{ message, extensions: { code, messageBn } }] });
}
