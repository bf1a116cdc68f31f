import type { Site } from './site.ts';

/** The build's one today: `BUILD_DATE` (`npm run build -- --date`), else the date of the data. Nothing reads the clock. */
export function today({ dataDate }: Pick<Site, 'dataDate'>): string {
  return process.env['BUILD_DATE'] || dataDate;
}
