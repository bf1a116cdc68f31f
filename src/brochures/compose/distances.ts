import type { Park } from '../../catalogue/load.ts';
import { type DistanceDrawing, distanceDrawing } from '../../drawings/distances.ts';
import type { Reader } from '../../language/reader.ts';
import { inLine } from './figure.ts';

export type Distances = {
  title: string;
  note: string;
  chart: DistanceDrawing & { clear: number };
  places: { name: string; km: number; distance: string; time: string }[];
};

function kilometres({ distance }: Park['connections'][number]): number | null {
  if (!distance.value) return null;
  return distance.value.unit === 'km' ? distance.value.low : distance.value.low / 1000;
}

/** The direction, in radians, that is farthest from any spoke and nearest to straight down: the rings are named there. */
function clearDirection(count: number): number {
  const turn = (2 * Math.PI) / Math.max(1, count);
  const first = -Math.PI / 2 + 0.5 + turn / 2;
  return first + Math.round((Math.PI / 2 - first) / turn) * turn;
}

/** What lies near a park, nearest first; null where no distance is stated. */
export function distances(park: Park, reader: Reader): Distances | null {
  const places = park.connections
    .flatMap((connection) => {
      const km = kilometres(connection);
      if (km === null) return [];
      const distance = inLine(connection.distance, reader) ?? '';
      return [{ name: connection.name, km, distance, time: inLine(connection.time, reader) ?? '' }];
    })
    .sort((a, b) => a.km - b.km);
  if (places.length === 0) return null;
  const { t } = reader;
  const drawing = distanceDrawing(
    places.map(({ name, km }) => ({ id: name, km })),
    240,
  );
  return {
    title: t('record.connections'),
    note: t('record.connectionsNote'),
    chart: { ...drawing, clear: clearDirection(places.length) },
    places,
  };
}
