export const readConfig = () => ({ port: 4000 });

export type Config = ReturnType<typeof readConfig>;
