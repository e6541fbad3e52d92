export { serve } from '../http/reads-cli.ts';
