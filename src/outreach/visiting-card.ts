import type { Contact } from '../catalogue/load.ts';
import { hoursWords } from '../language/hours.ts';
import type { Reader } from '../language/reader.ts';
import { absolute, permanentPath } from './addresses.ts';
import { contentLines, escapeText } from './content-lines.ts';

/** A desk as a vCard, in the reader's words. Version 3 is the one that every telephone reads. */
export function visitingCard(reader: Reader, contact: Contact): string {
  const { catalogue, say, t, view } = reader;
  const { site } = catalogue;
  const { record } = view(contact);
  const text = (value: string | null) => value && escapeText(value);
  return contentLines([
    ['BEGIN', 'VCARD'],
    ['VERSION', '3.0'],
    ['FN', escapeText(record.title)],
    ['N', `${escapeText(record.title)};;;;`],
    ['ORG', escapeText(say(site.office))],
    ['TITLE', text(record.role)],
    ['TEL;TYPE=WORK,VOICE', contact.phone],
    ['EMAIL;TYPE=WORK', contact.email],
    ['ADR;TYPE=WORK', record.address && `;;${escapeText(record.address)};;;;${t('site.country')}`],
    ['NOTE', text(hoursWords(reader, contact))],
    ['URL', absolute(site, permanentPath(site, contact))],
    ['REV', `${site.dataDate}T00:00:00Z`],
    ['END', 'VCARD'],
  ]);
}
