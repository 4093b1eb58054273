import type { ValueRef } from './valueRef.ts';

export interface TableContent {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Unit under the label, e.g. ‘USD mn’; empty where none. */
  readonly unit: string;
  readonly align: 'start' | 'end';
}

export interface TableRow {
  readonly key: string;
  readonly cells: readonly Cell[];
}

/** A cell; `text` is what every renderer prints. The first cell of a row is its header. */
export interface Cell extends ValueRef {
  readonly text: string;
  /** The number behind the text, in the column's unit; null for words and gaps. */
  readonly value: number | null;
  /** Said after the text: qualifier or caution; empty where none. */
  readonly remark?: string | undefined;
}
