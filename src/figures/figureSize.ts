/**
 * `small`: beside three others on an overview; `frame`: alone in an embed; `stage`: alone on a slide or
 * screen, which it fills with larger type.
 */
export type FigureSize = 'full' | 'half' | 'small' | 'frame' | 'stage';
