import { createContext } from 'react';

/**
 * Pictures drawn at build, as markup by figure id; only the prerenderer gives them. In the browser
 * they already stand in the page and are kept until the live chart takes their place.
 */
export const PicturesContext = createContext<ReadonlyMap<string, string>>(new Map());
