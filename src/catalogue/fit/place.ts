import type { ParkSite } from '../land-site.ts';
import type { Catalogue, LandSite, Park } from '../load.ts';

/** A plot or a building with what reaches it: a park's site has the park's utilities and roads, another one its own. */
export type Place = {
  /** `lingang/L-01` in a park, `old-town-plant` outside one. */
  key: string;
  site: ParkSite | LandSite;
  park: Park | null;
  utilities: Park['utilities'];
  connections: Park['connections'];
};

/** Every site of the catalogue, parks first. */
export function placesOf({ parks, sites }: Pick<Catalogue, 'parks' | 'sites'>): Place[] {
  return [
    ...parks.flatMap((park) =>
      park.sites.map((site) => ({
        key: `${park.id}/${site.id}`,
        site,
        park,
        utilities: park.utilities,
        connections: park.connections,
      })),
    ),
    ...sites.map((site) => ({
      key: site.id,
      site,
      park: null,
      utilities: site.utilities,
      connections: site.connections,
    })),
  ];
}
