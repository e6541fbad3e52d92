import { main } from '../cli/main.ts';

export const serve = () => main();
