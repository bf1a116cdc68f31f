import type { PlainUnit } from '../../../catalogue/quantity/units.ts';

/** Symbols of units, the same in every alphabet that does not write its own. */
export const SYMBOLS = {
  m2: 'm²',
  km2: 'km²',
  mm: 'mm',
  m: 'm',
  km: 'km',
  kg: 'kg',
  t: 't',
  L: 'L',
  m3: 'm³',
  kW: 'kW',
  MW: 'MW',
  GW: 'GW',
  kVA: 'kVA',
  MVA: 'MVA',
  kWh: 'kWh',
  MWh: 'MWh',
  GWh: 'GWh',
  V: 'V',
  kV: 'kV',
  kPa: 'kPa',
  MPa: 'MPa',
  bar: 'bar',
} satisfies Partial<Record<PlainUnit, string>>;
