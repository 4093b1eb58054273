/** How much larger all is drawn for those who sit at the back. */
export const LARGE = 1.5;
