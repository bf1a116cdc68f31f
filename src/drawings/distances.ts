/** A place at a distance, by road, in kilometres. */
export type Distance = { id: string; km: number };

export type DistanceMark = Distance & { x: number; y: number };
export type DistanceDrawing = {
  size: number;
  /** Rings with their kilometres; their radii grow with the square root, so that 2 km and 86 km both show. */
  rings: { km: number; radius: number }[];
  marks: DistanceMark[];
};

const STEPS = [5, 10, 25, 50, 100, 200, 400, 800];

/**
 * Places around a centre at radii that follow their distance; directions only keep them apart and mean nothing, so it
 * is no map and needs no licence. `size` is the side of the square it fits in.
 */
export function distanceDrawing(distances: Distance[], size: number): DistanceDrawing {
  const farthest = Math.max(1, ...distances.map(({ km }) => km));
  const outer = STEPS.find((step) => step >= farthest) ?? farthest;
  const radius = (km: number) => Math.sqrt(km / outer) * (size / 2 - 6);
  const rings = STEPS.filter((km) => km <= outer)
    .slice(-4)
    .map((km) => ({ km, radius: radius(km) }));
  const turn = (2 * Math.PI) / Math.max(1, distances.length);
  const marks = [...distances]
    .sort((a, b) => a.km - b.km)
    .map(({ id, km }, i) => {
      const angle = -Math.PI / 2 + 0.5 + ((i * 2) % distances.length) * turn;
      return {
        id,
        km,
        x: size / 2 + radius(km) * Math.cos(angle),
        y: size / 2 + radius(km) * Math.sin(angle),
      };
    });
  return { size, rings, marks };
}
