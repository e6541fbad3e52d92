import type { FastifyInstance } from 'fastify';

/** Answers of the API hold nothing that a browser should run, load or frame. */
export const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

/**
 * The explorer loads only its own files and asks only its own server. Inline styles are allowed because the
 * editor places its lines with them; inline scripts and `eval` are not.
 */
export const EXPLORER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The two style sheets that libraries of the dashboard write into the page, by their very content: how a chart's text is
 * set (Observable Plot), how a touch on a button scrolls (React Aria). Another content is not taken, and the browser
 * tests, which allow no complaint on the console, say so.
 */
const STYLES_OF_LIBRARIES = [
  'jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww=',
  '38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=',
].map((digest) => `'sha256-${digest}'`);

/**
 * The dashboard loads only its own files and asks only its own server, over HTTP and WebSocket. No text becomes HTML or a
 * script in it: browsers that know trusted types refuse that.
 */
export const DASHBOARD_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${STYLES_OF_LIBRARIES.join(' ')}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What no page asks of a visitor's device, and no script that got into one shall. */
export const PERMISSIONS_POLICY = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** What every answer bears, whatever it holds. */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Puts the headers on every answer; a route may set another content policy before. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    reply.headers(SECURITY_HEADERS);
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', API_POLICY);
    done();
  });
}
