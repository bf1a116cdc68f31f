import sharp from 'sharp';

type Colours = { sky: string; glow: string; far: string; near: string; ground: string };

const MORNING: Colours = {
  sky: '#6f9fb8',
  glow: '#f6d9b0',
  far: '#7d95a5',
  near: '#3f6b62',
  ground: '#24463f',
};

/**
 * A river landscape with a red chimney, so that tests have photographs of no real place and can look for what must stay
 * in a crop.
 *
 * @param chimney where it stands, as a share of the width
 */
export function landscape(width: number, height: number, chimney = 0.7, colours = MORNING) {
  const { sky, glow, far, near, ground } = colours;
  const x = (share: number) => Math.round(share * width);
  const y = (share: number) => Math.round(share * height);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="air" x2="0" y2="1"><stop stop-color="${sky}"/><stop offset=".62" stop-color="${glow}"/></linearGradient></defs>
    <rect width="${width}" height="${height}" fill="url(#air)"/>
    <circle cx="${x(0.28)}" cy="${y(0.46)}" r="${y(0.06)}" fill="#fff3d6"/>
    <path fill="${far}" d="M0 ${y(0.52)}Q${x(0.16)} ${y(0.36)} ${x(0.33)} ${y(0.5)}T${x(0.62)} ${y(0.44)}T${width} ${y(0.5)}V${height}H0Z"/>
    <path fill="${near}" d="M0 ${y(0.64)}Q${x(0.2)} ${y(0.52)} ${x(0.45)} ${y(0.62)}T${width} ${y(0.58)}V${height}H0Z"/>
    <path fill="${glow}" opacity=".75" d="M0 ${y(0.78)}Q${x(0.3)} ${y(0.68)} ${x(0.55)} ${y(0.76)}T${width} ${y(0.7)}V${y(0.8)}Q${x(0.7)} ${y(0.8)} ${x(0.5)} ${y(0.88)}T0 ${y(0.92)}Z"/>
    <path fill="${ground}" d="M0 ${y(0.92)}Q${x(0.3)} ${y(0.86)} ${x(0.55)} ${y(0.9)}T${width} ${y(0.84)}V${height}H0Z"/>
    <path fill="#e9e4d8" d="M${x(chimney - 0.14)} ${y(0.66)}v${-y(0.1)}l${x(0.05)} ${-y(0.04)}v${y(0.04)}l${x(0.05)} ${-y(0.04)}v${y(0.14)}Z"/>
    <rect fill="#c81e1e" x="${x(chimney) - x(0.008)}" y="${y(0.36)}" width="${x(0.016)}" height="${y(0.3)}"/>
  </svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 90 });
}
