import type { ColourRole } from '#content/colourRole.ts';
import { colour, sectorColour } from '#theme/tokens.ts';

const SECTOR_PREFIX = 'sector:';

/** The colour of a role, as a variable that follows the theme. */
export function roleColour(role: ColourRole): string {
  if (role.startsWith(SECTOR_PREFIX)) return sectorColour(role.slice(SECTOR_PREFIX.length));
  return colour[role as 'kz' | 'it' | 'ink' | 'muted' | 'accent'];
}
