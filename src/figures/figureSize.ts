/** `small`: beside three others on an overview; `frame`: alone in an embed. */
export type FigureSize = 'full' | 'half' | 'small' | 'frame';
