import { type Config, readConfig } from '../config.ts';

export const config: Config = readConfig();
