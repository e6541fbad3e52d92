import type { Config } from '../config.ts';

export const portOf = (config: Config) => config.port;
