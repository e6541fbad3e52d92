/** Names the rules a charter was read by; raise it whenever the same document would be read differently. */
export const PARSER_VERSION = '3';
