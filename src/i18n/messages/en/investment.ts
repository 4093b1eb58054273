export const investment = {} as const;
