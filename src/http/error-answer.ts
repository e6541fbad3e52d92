import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type DomainErrorCode } from '../domain/errors.ts';

/** A request that was not answered within the limit. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
  readonly statusCode = 503;
}

/** Answers what fails outside GraphQL (too large, too slow) in the shape of a GraphQL error. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error instanceof DomainError ? statusOf(error) : (error.statusCode ?? 500);
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    return reply.code(status).send(error instanceof DomainError ? domainAnswer(error) : describe(error, status));
  });
}

/** Answers a program that asks for an address that does not exist. */
export function answerNotFound(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(404).send(NOT_FOUND);
}

/** One error as GraphQL clients expect it. `argument` names the parameter at fault. */
export function errorAnswer(code: string, message: string, messageBn: string, argument?: readonly string[]): object {
  return { errors: [{ message, extensions: { code, messageBn, ...(argument && { argument: [...argument] }) } }] };
}

const NOT_FOUND = errorAnswer('NOT_FOUND', 'There is nothing at this address.', 'এই ঠিকানায় কিছু নেই।');

const STATUS: Partial<Record<DomainErrorCode, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  DATABASE_LOCKED: 503,
  DATABASE_UNAVAILABLE: 503,
};

const statusOf = ({ code }: DomainError): number => STATUS[code] ?? 400;

function domainAnswer({ code, message, messageBn, place }: DomainError): object {
  return errorAnswer(code, message, messageBn, place);
}

function describe(error: FastifyError, status: number): object {
  if (status === 413) return errorAnswer('DOCUMENT_TOO_LARGE', 'The request is too large.', 'অনুরোধটি অনেক বড়।');
  if (error instanceof TimedOut) {
    return errorAnswer('TIMED_OUT', 'The answer took too long.', 'উত্তর দিতে বেশি সময় লেগেছে।');
  }
  if (status < 500) return errorAnswer('BAD_REQUEST', error.message, 'অনুরোধটি বোঝা যায়নি।');
  return errorAnswer('INTERNAL_SERVER_ERROR', 'Something went wrong here.', 'এখানে কিছু একটা ভুল হয়েছে।');
}
