export const join = (): string => 'joined';
