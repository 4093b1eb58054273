import { card } from './en/card.ts';
import { chart } from './en/chart.ts';
import { codes } from './en/codes.ts';
import { companies } from './en/companies.ts';
import { content } from './en/content.ts';
import { corridor } from './en/corridor.ts';
import { coverage } from './en/coverage.ts';
import { evidence } from './en/evidence.ts';
import { exporting } from './en/exporting.ts';
import { figure } from './en/figure.ts';
import { find } from './en/find.ts';
import { investment } from './en/investment.ts';
import { map } from './en/map.ts';
import { observed } from './en/observed.ts';
import { pages } from './en/pages.ts';
import { present } from './en/present.ts';
import { products } from './en/products.ts';
import { routePicker } from './en/routePicker.ts';
import { routes } from './en/routes.ts';
import { share } from './en/share.ts';
import { shell } from './en/shell.ts';
import { trade } from './en/trade.ts';
import { view } from './en/view.ts';

/** The words of the interface in English, the language every other one is held against. */
export const en = {
  ...card,
  ...chart,
  ...codes,
  ...companies,
  ...content,
  ...corridor,
  ...coverage,
  ...evidence,
  ...exporting,
  ...figure,
  ...find,
  ...investment,
  ...map,
  ...observed,
  ...pages,
  ...present,
  ...products,
  ...routePicker,
  ...routes,
  ...share,
  ...shell,
  ...trade,
  ...view,
} as const;

export type MessageKey = keyof typeof en;

/** One language's messages: every key of the English ones, in ICU MessageFormat. */
export type Messages = Readonly<Record<MessageKey, string>>;
