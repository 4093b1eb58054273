import type { ReactNode } from 'react';
import { font } from '#theme/tokens.ts';

interface PictureProps {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/**
 * The drawn svg, whole in itself: colours, sizes and fonts are inline variables,
 * so that a copy needs only these resolved to stand as a file.
 */
export function Picture({ title, width, height, children }: PictureProps) {
  return (
    <svg
      role="img"
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ fontFamily: font.sans }}
      data-picture=""
    >
      <title>{title}</title>
      {children}
    </svg>
  );
}
