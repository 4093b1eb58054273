type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** How a person sees who has all three cones, or lacks the long, middle or short ones (Machado 2009). */
export const VISION = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];

const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** WCAG contrast ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Distance in Oklab as seen by that vision: 0 is the same colour, 1 is black against white. */
export function distance(one: string, other: string, vision: Matrix): number {
  const [a, b] = [toLab(one, vision), toLab(other, vision)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function luminance(hex: string): number {
  const [r, g, b] = toLinear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function toLab(hex: string, vision: Matrix): Triple {
  const seen = map(times(vision, toLinear(hex)), (value) => Math.min(1, Math.max(0, value)));
  return times(TO_LAB, map(times(TO_CONES, seen), Math.cbrt));
}

function toLinear(hex: string): Triple {
  const value = Number.parseInt(hex.slice(1), 16);
  return map([value >> 16, (value >> 8) & 255, value & 255], (channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  return map(matrix, ([a, b, c]) => a * x + b * y + c * z);
}

function map<In>(triple: readonly [In, In, In], change: (value: In) => number): Triple {
  return [change(triple[0]), change(triple[1]), change(triple[2])];
}
