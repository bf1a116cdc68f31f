import { contours as isolines } from 'd3-contour';
import simplify from 'simplify-js';
import type { Palette } from './palette.ts';
import { randomFrom } from './random.ts';

type Point = [number, number];
type ContourDrawing = {
  width: number;
  height: number;
  /** Paths of the minor lines and of every fourth, heavier one. */
  minor: string;
  major: string;
  river: string;
};

/** The relief is sampled past the frame, so that lines run out of the picture instead of along its edge. */
const MARGIN = 3;

const LEVELS = 13;

function sampling(height: number): number {
  return Math.min(9, Math.max(5, height / 40));
}

type Hill = { x: number; y: number; radius: number; stretch: number; turn: number; height: number };

/** Where the river runs, as a height of the picture at each x. */
function riverLine(width: number, height: number, random: () => number) {
  const base = height * (0.45 + 0.2 * random());
  const waves = [1.4, 2.6].map((frequency, i) => ({
    frequency: (frequency * (0.8 + 0.5 * random()) * Math.PI * 2) / Math.max(width, height * 2.4),
    phase: random() * Math.PI * 2,
    size: height * (i === 0 ? 0.16 : 0.05),
  }));
  return (x: number) =>
    waves.reduce((y, wave) => y + wave.size * Math.sin(x * wave.frequency + wave.phase), base);
}

function hills(width: number, height: number, random: () => number): Hill[] {
  const unit = Math.min(width, height * 1.6);
  return Array.from({ length: Math.round(8 + (width / height) * 2) }, () => ({
    x: random() * width,
    y: random() * height,
    radius: unit * (0.1 + 0.16 * random()),
    stretch: 0.6 + 0.8 * random(),
    turn: random() * Math.PI,
    height: 0.5 + random(),
  }));
}

function relief(width: number, height: number, random: () => number) {
  const river = riverLine(width, height, random);
  const all = hills(width, height, random);
  const at = (x: number, y: number): number => {
    let ground = 0;
    for (const hill of all) {
      const dx = x - hill.x;
      const dy = y - hill.y;
      const along = (dx * Math.cos(hill.turn) + dy * Math.sin(hill.turn)) * hill.stretch;
      const across = (dy * Math.cos(hill.turn) - dx * Math.sin(hill.turn)) / hill.stretch;
      ground += hill.height * Math.exp(-(along * along + across * across) / (2 * hill.radius ** 2));
    }
    const away = Math.abs(y - river(x)) / (height * 0.22);
    return ground * (1 - Math.exp(-away * away)) + 0.12 * Math.min(away, 2);
  };
  return { river, at };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** In a path, a minus parts two numbers as well as a space does. */
function separated(numbers: string): string {
  return numbers.startsWith('-') ? numbers : ` ${numbers}`;
}

function pair([x, y]: Point): string {
  return `${x}${separated(String(y))}`;
}

/** A smooth closed line through the midpoints of the segments, each step from the point before, which is shorter. */
function smooth(points: Point[]): string {
  if (points.length < 4) return '';
  const at = (i: number) => points[i % points.length] as Point;
  const middle = (i: number): Point => [
    rounded((at(i)[0] + at(i + 1)[0]) / 2),
    rounded((at(i)[1] + at(i + 1)[1]) / 2),
  ];
  const curves = points.map((_, i) => {
    const [x, y] = middle(i);
    const step = (point: Point) => pair([rounded(point[0] - x), rounded(point[1] - y)]);
    return `q${step(at(i + 1))}${separated(step(middle(i + 1)))}`;
  });
  return `M${pair(middle(0))}${curves.join('')}Z`;
}

/** The river as a smooth open line across the picture. */
function riverPath(width: number, river: (x: number) => number): string {
  const step = 24;
  const points = Array.from({ length: Math.ceil(width / step) + 3 }, (_, i) => (i - 1) * step);
  const show = (x: number) => pair([rounded(x), rounded(river(x))]);
  const curves = points.slice(1).map((x) => `T${show(x)}`);
  return `M${show(-2 * step)}Q${show(-1.5 * step)} ${show(-step)}${curves.join('')}`;
}

/** The points that a line this smooth needs, none further from it than a twentieth of what it was sampled in. */
function thin(points: Point[], step: number): Point[] {
  const kept = simplify(
    points.map(([x, y]) => ({ x, y })),
    step / 20,
    true,
  );
  return kept.slice(0, -1).map(({ x, y }) => [x, y]);
}

/**
 * Contour lines and a river drawn from a record's id, in a box of `width` × `height` units. The same id always gives
 * the same drawing; it depicts no real place, so it needs no map licence.
 */
function contourDrawing(seed: string, width: number, height: number): ContourDrawing {
  const { river, at } = relief(width, height, randomFrom(seed));
  const step = sampling(height);
  const columns = Math.ceil(width / step) + 1 + 2 * MARGIN;
  const rows = Math.ceil(height / step) + 1 + 2 * MARGIN;
  const values = Array.from({ length: columns * rows }, (_, i) =>
    at(((i % columns) - MARGIN) * step, (Math.floor(i / columns) - MARGIN) * step),
  );
  const top = Math.max(...values);
  const thresholds = Array.from({ length: LEVELS }, (_, i) => 0.17 + (i * (top - 0.2)) / LEVELS);
  const levels = isolines().size([columns, rows]).thresholds(thresholds)(values);
  const scale = ([x, y]: Point): Point => [(x - 0.5 - MARGIN) * step, (y - 0.5 - MARGIN) * step];
  const paths = levels.map(({ coordinates }) =>
    coordinates
      .flat()
      .map((ring) => smooth(thin((ring as Point[]).map(scale), step)))
      .join(''),
  );
  return {
    width,
    height,
    minor: paths.filter((_, i) => i % 4 !== 0).join(''),
    major: paths.filter((_, i) => i % 4 === 0).join(''),
    river: riverPath(width, river),
  };
}

type Lines = Pick<Palette, 'foam' | 'contour' | 'contour-strong' | 'river' | 'river-light'>;

function strokes(lines: Lines): string {
  return [
    `.ground{fill:${lines.foam}}`,
    `.minor{stroke:${lines.contour}}`,
    `.major{stroke:${lines['contour-strong']}}`,
    `.river{stroke:${lines.river}}`,
    `.light{stroke:${lines['river-light']}}`,
  ].join('');
}

/** The drawing as an SVG document of its own; with `dark` it follows the colour scheme of the page that it is shown on. */
export function contourSvg(
  seed: string,
  width: number,
  height: number,
  { light, dark }: { light: Lines; dark?: Lines },
): string {
  const { minor, major, river } = contourDrawing(seed, width, height);
  const line = (name: string, thickness: number, d: string, more = '') =>
    `<path class="${name}" fill="none" stroke-width="${thickness}" ${more}d="${d}"/>`;
  const night = dark ? `@media (prefers-color-scheme:dark){${strokes(dark)}}` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${strokes(light)}${night}</style>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    line('minor', 0.8, minor),
    line('major', 1.2, major),
    line('river', 5, river),
    line('light', 1, river, 'stroke-dasharray="1.5 9" stroke-linecap="round" '),
    '</svg>',
  ].join('');
}
