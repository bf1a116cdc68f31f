import { encode } from 'uqr';

export type QrPath = { size: number; d: string };

/** Dark on light whatever the colours of the county and of the screen are, so that every camera reads it. */
export const CODE_INK = '#14212b';
export const CODE_GROUND = '#ffffff';

/**
 * A QR code as one SVG path in a square of `size` units, quiet zone of 2 modules included; error correction M, so that
 * a creased sheet still scans.
 */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const runs: string[] = [];
  for (const [y, row] of data.entries()) {
    let x = 0;
    while (x < size) {
      let end = x;
      while (end < size && row[end]) end++;
      if (end > x) runs.push(`M${x} ${y}h${end - x}v1h${x - end}z`);
      x = end + 1;
    }
  }
  return { size, d: runs.join('') };
}

/** The code as a whole SVG document: for a PDF without a ground, for a screen on one that stays light. */
export function qrSvg(text: string, colour: string, ground?: string): string {
  const { size, d } = qrPath(text);
  const rect = ground ? `<path fill="${ground}" d="M0 0h${size}v${size}H0z"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${rect}<path fill="${colour}" d="${d}"/></svg>`;
}
