/** Draws a standalone SVG document into a PNG, `scale` pixels to one of its units. */
export async function toPng(svg: string, scale: number): Promise<Blob> {
  const { width, height } = sizeOf(svg);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  if (svg.includes('@font-face')) await lettersDrawn(image, width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no PNG'))),
      'image/png',
    );
  });
}

const SAMPLE_WIDTH = 600;
const PAUSE_MS = 80;
const MOST_PAUSES = 30;

/**
 * Waits until the picture looks the same three times running. A browser calls it decoded while fonts in
 * it are still being read, and draws their words as blanks.
 */
async function lettersDrawn(image: HTMLImageElement, width: number, height: number): Promise<void> {
  const sample = document.createElement('canvas');
  sample.width = SAMPLE_WIDTH;
  sample.height = Math.max(1, Math.round((SAMPLE_WIDTH * height) / width));
  const context = sample.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  let last = -1;
  let same = 0;
  for (let pause = 0; same < 2 && pause < MOST_PAUSES; pause += 1) {
    context.clearRect(0, 0, sample.width, sample.height);
    context.drawImage(image, 0, 0, sample.width, sample.height);
    const { data } = context.getImageData(0, 0, sample.width, sample.height);
    const ink = data.reduce((sum, value) => sum + value, 0);
    same = ink === last ? same + 1 : 0;
    last = ink;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Width and height that the document's root states, in its units. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /<svg[^>]* width="([\d.]+)"[^>]* height="([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error('the SVG states no size');
  return { width: Number(width), height: Number(height) };
}
