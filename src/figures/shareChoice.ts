import type { Locale } from '#i18n/locale.ts';
import { formatView } from '#view/formatView.ts';
import { sharedAddress } from '#view/pageAddress.ts';
import type { Page } from '#view/route.ts';
import { formatPath } from '#view/route.ts';
import type { Theme, View } from '#view/view.ts';

/** What the sharing dialogue lets a reader choose. */
export interface ShareChoice {
  /** `fixed`: years stay put; `moving`: the link keeps showing the latest. */
  readonly years: 'moving' | 'fixed';
  readonly locale: Locale;
  readonly theme: Theme;
  /** `follows`: as high as the figure needs; `wide`: 16:9, which the figure fills. */
  readonly size: 'follows' | 'wide';
  /** Widest the frame may be, px; null: as wide as its column. */
  readonly widest: number | null;
  readonly controls: boolean;
  readonly tabs: boolean;
  readonly title: boolean;
}

/** The figure that is shared, and where the atlas stands. */
export interface Shared {
  readonly figure: string;
  readonly page: Page;
  /** Path under which the atlas is mounted. */
  readonly base: string;
  /** Absolute address that paths are resolved against. */
  readonly from: string;
}

/** What every way of sharing works from. */
export interface WayProps {
  readonly shared: Shared;
  readonly choice: ShareChoice;
  readonly choose: (part: Partial<ShareChoice>) => void;
  /** The view as it stands, which may move with the data. */
  readonly moving: View;
  /** The same view with years that stay put; null: not known yet, or nothing moves. */
  readonly fixed: View | null;
  /** The one of both that is chosen. */
  readonly shown: View;
  /** What a frame is called: its figure's name, which holds when the values move on. */
  readonly title: string;
}

/** A frame without filters, in the reader's theme: what an article mostly wants. */
export function firstChoice(view: View, locale: Locale): ShareChoice {
  return {
    years: 'moving',
    locale,
    theme: view.theme,
    size: 'follows',
    widest: null,
    controls: false,
    tabs: true,
    title: true,
  };
}

/** Absolute address that leads to the figure on its page. */
export function linkAddress(
  { figure, page, base, from }: Shared,
  view: View,
  locale: Locale,
): string {
  return new URL(sharedAddress({ locale, page }, figure, ownView(view, figure), base), from).href;
}

/** Absolute address of the figure in a frame, dressed as chosen. */
export function frameAddress(shared: Shared, view: View, choice: ShareChoice): string {
  const { figure, base, from } = shared;
  const { locale, theme, controls, tabs, title, size } = choice;
  const dressed = { ...ownView(view, figure), card: null, theme, controls, tabs, title };
  const path = formatPath({ locale, page: 'embed', figure }, base);
  return new URL(path + formatView({ ...dressed, fit: size === 'wide' }), from).href;
}

/** Absolute address of the figure as a slide shows it: it fills the frame and has nothing to press. */
export function slideAddress(shared: Shared, view: View, choice: ShareChoice): string {
  return frameAddress(shared, view, { ...choice, size: 'wide', controls: false, tabs: false });
}

export function scriptAddress({ base, from }: Shared): string {
  return new URL(`${base}embed.js`, from).href;
}

/** What is open in other figures of the page has no place in a link to this one. */
function ownView(view: View, figure: string): View {
  const open = view.tab[figure];
  return { ...view, tab: open === undefined ? {} : { [figure]: open } };
}
