import type { Utility, UtilityName } from './utility.ts';

export type ServiceDefinition = { label: string; services: UtilityName[] };

/**
 * The widest label of `site.yaml` (三通一平, 五通一平 …) whose services are all connected at the boundary of the plot, or
 * null. Three expansions of 五通一平 are in use, so the label is never stored and its services are shown beside it.
 */
export function serviceLabel(
  utilities: Partial<Record<UtilityName, Utility>>,
  definitions: ServiceDefinition[],
): ServiceDefinition | null {
  return (
    definitions
      .filter(({ services }) =>
        services.every((service) => utilities[service]?.outside === 'connected'),
      )
      .sort((a, b) => b.services.length - a.services.length)[0] ?? null
  );
}
