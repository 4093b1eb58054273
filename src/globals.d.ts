/** The build this code belongs to; `vite.config.ts` writes it in. */
declare const __RELEASE__: { readonly id: string; readonly date: string };
