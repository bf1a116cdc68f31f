import type { Catalogue, Event } from '../catalogue/load.ts';
import { today } from '../catalogue/today.ts';
import { utcOffset } from '../language/format/world-time.ts';
import { languageNames } from '../language/names.ts';
import type { Reader } from '../language/reader.ts';

type Fact = { label: string; value: string; lang?: string | undefined };

/** `9:30–11:30 (UTC+1)`; null where no hour is known. */
function timeWords({ t }: Reader, { starts, from, until, timeZone }: Event): string | null {
  if (!starts || !from) return null;
  const hours = until ? `${from}–${until}` : from;
  return t('value.zonedTime', { hours, zone: utcOffset(starts, timeZone) });
}

/** When, where, in which languages; what is not stated is left out. */
export function eventFacts(reader: Reader, event: Event): Fact[] {
  const { t, view, date } = reader;
  const { record, langOf } = view(event);
  const { kind, starts, ends, languages, registerBy } = event;
  const rows: [string, string | null | undefined, (string | undefined)?][] = [
    [t('events.kind'), kind && t(`events.kinds.${kind}`)],
    [
      t('events.date'),
      starts &&
        (ends && ends !== starts
          ? t('value.fromUntil', { from: date(starts), until: date(ends) })
          : date(starts)),
    ],
    [t('events.time'), timeWords(reader, event)],
    [t('events.place'), record.place, langOf('place')],
    [t('events.languages'), languageNames(reader, languages) || null],
    [t('events.registerBy'), registerBy && date(registerBy)],
  ];
  return rows.flatMap(([label, value, lang]) => (value ? [{ label, value, lang }] : []));
}

/** Whether an event lies behind the build's today. */
export function isOver({ starts, ends }: Event, { site }: Catalogue): boolean {
  return (ends ?? starts ?? '') < today(site);
}

/** Events that are still to come, the next one first. */
export function comingEvents(catalogue: Catalogue): Event[] {
  return catalogue.events
    .filter((event) => !isOver(event, catalogue))
    .sort((a, b) => (a.starts ?? '').localeCompare(b.starts ?? ''));
}
