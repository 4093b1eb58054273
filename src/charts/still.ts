import { createContext } from 'react';

/** True where a picture is drawn without a page: no layer that answers, and nothing that needs a screen. */
export const StillContext = createContext(false);
