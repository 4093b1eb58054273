import type { Sector } from '#dataset/codes.ts';

/** Who or what a colour stands for; themes turn it into a colour. */
export type ColourRole = 'kz' | 'it' | 'ink' | 'muted' | 'accent' | `sector:${Sector}`;
