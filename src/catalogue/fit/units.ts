import type { UtilityName } from '../utility.ts';

/** What a service can be measured in, so that a need and what is spare can be compared. */
export const FLOW_UNITS: Partial<Record<UtilityName, string>> = {
  water: 't/day',
  sewage: 't/day',
  power: 'MVA',
  gas: 'm3/hour',
  steam: 't/hour',
};
export const LEVEL_UNITS: Partial<Record<UtilityName, string>> = {
  power: 'kV',
  gas: 'MPa',
  steam: 'MPa',
};
