import type { FigureContent } from '#content/figureContent.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import type { Translator } from '#i18n/translator.ts';
import type { View } from '#view/view.ts';

/** What an entry of a figure's menu has at hand when it is chosen. */
export interface MenuContext {
  readonly content: FigureContent;
  readonly view: View;
  readonly i18n: Translator;
  /** The `<figure>`; what is drawn stands in it. */
  readonly element: HTMLElement;
  /** Address of this very view of the figure, absolute. */
  readonly address: string;
  readonly release: { readonly id: string; readonly date: string };
  /** Gives the figure the whole screen. */
  readonly showAlone: () => void;
  /** Opens the sharing dialogue for the figure. */
  readonly share: () => void;
}

/** What happened, said in the status line of the menu; null where it is plain to see. */
export type MenuOutcome = MessageKey | null;

/** One entry of the menu. */
export interface MenuAction {
  readonly id: string;
  readonly label: MessageKey;
  /** Entries of one group stand together. */
  readonly group: 'share' | 'download' | 'show';
  /** Absent: offered for every figure. */
  readonly offered?: (content: FigureContent) => boolean;
  readonly run: (context: MenuContext) => Promise<MenuOutcome>;
}
