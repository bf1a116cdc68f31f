import type { COOPERATION_MODES } from '../catalogue/project.ts';

type Mode = (typeof COOPERATION_MODES)[number];

const MODES: readonly [RegExp, Mode][] = [
  [/独资|全资/, 'whollyOwned'],
  [/合资/, 'jointVenture'],
  [/技术(?:合作|入股|转让|引进)/, 'technology'],
  [/(?<!技术)合作/, 'cooperation'],
  [/参股|(?<!技术)入股|股权|控股/, 'equity'],
  [/租赁|承租|出租/, 'lease'],
  [/ppp/i, 'ppp'],
];

/** @example cooperationModes('独资、合资均可') // => ['whollyOwned', 'jointVenture'] */
export function cooperationModes(text: string): Mode[] {
  return MODES.filter(([pattern]) => pattern.test(text)).map(([, mode]) => mode);
}
