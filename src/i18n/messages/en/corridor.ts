export const corridor = {} as const;
