/** How many errors of one request or file are told. */
export const MOST_ERRORS = 100;
