import { parse } from 'yaml';

export const settings = (text: string): unknown => parse(text);
