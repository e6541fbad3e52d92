import { SourceFailure } from '../source-failure.ts';
import { answerDamaged, tooSlow, unreachable } from './failures.ts';

const TIMEOUTS = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
  'EAI_AGAIN',
]);
const CUT_OFF = new Set(['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'Z_BUF_ERROR']);
const PARSER_ERROR = 'HTTPParserError';
const DAMAGED = /^(?:HTTPParserError|Z_|ZSTD_|ERR__?ERROR_|ERR_BROTLI|ERR_ZSTD|UND_ERR_HEADERS_OVERFLOW|ERR_PADDING)/;

/** What went wrong between here and a host, as a failure that the user understands. */
export function networkFailure(host: string, error: unknown): SourceFailure {
  if (error instanceof SourceFailure) return error;
  const code = codeOf(error);
  if (TIMEOUTS.has(code)) return tooSlow(host, error);
  if (CUT_OFF.has(code)) return answerDamaged(host, code, true, error);
  if (DAMAGED.test(code)) return answerDamaged(host, code, false, error);
  return unreachable(host, code, error);
}

/** The code of an error; of several attempts at once, that of the first. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  if (!(error instanceof Error)) return 'unknown';
  // The parser gives no code, and calls a connection that ends too early no HTTP.
  return error.name === PARSER_ERROR && error.message.includes('EOF') ? 'ECONNRESET' : error.name;
}
