import type { DatasetMap } from '#dataset/loadDataset.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Network } from '#network/network.ts';
import type { View } from '#view/view.ts';
import type { FigureContent } from './figureContent.ts';

/** Every module a figure may ask for, parsed. */
export interface DataMap extends DatasetMap {
  readonly network: Network;
}

export type DataId = keyof DataMap;

/** The modules a figure named, loaded; sources are always there. */
export type FigureData<K extends DataId> = Pick<DataMap, K | 'sources'>;

/** A choice of the view that a figure answers to; others leave it as it is. */
export type FigureOption =
  | 'years'
  | 'at'
  /** Marks the focus year that another figure's control sets. */
  | 'focus'
  | 'sectors'
  | 'flow'
  | 'reporter'
  | 'currency'
  | 'prices'
  | 'measure'
  | 'scale'
  | 'overlay'
  | 'events'
  | 'claims'
  | 'routes'
  /** Lets the reader choose ends and ways, and what the estimate assumes. */
  | 'assume'
  | 'layers'
  | 'map'
  | 'product';

/** Makes a figure's content. Pure: the same data, view and language give the same content. */
export type FigureBuilder<K extends DataId = DataId> = (
  data: FigureData<K>,
  view: View,
  i18n: Translator,
) => FigureContent;

/** What a figure is: where it stands, what it needs, what it answers to, how its content is made. */
export interface FigureSpec<K extends DataId = DataId> {
  readonly id: string;
  readonly page: string;
  readonly datasets: readonly K[];
  readonly options: readonly FigureOption[];
  /** Fetches its builder, a chunk of its own: a page brings only the rules of what it shows. */
  readonly load: () => Promise<FigureBuilder<K>>;
}
