import { answering } from '../../catalogue/answering.ts';
import type { Contact, Park, Project } from '../../catalogue/load.ts';
import { hoursWords } from '../../language/hours.ts';
import type { View } from '../../language/localise.ts';
import { languageNames } from '../../language/names.ts';
import type { Reader } from '../../language/reader.ts';

/** Who answers, as printed at the foot of a sheet. */
export type ContactBlock = {
  label: string;
  name: string;
  about: string[];
  reach: string[];
  where: string | null;
};

export function contactDetails({ record }: View<Contact>, reader: Reader) {
  const { languages, phone, email } = record;
  return {
    languages: languages.length > 0 ? languageNames(reader, languages) : null,
    hours: hoursWords(reader, record),
    reach: [phone, email].filter((line) => line !== null),
  };
}

export function contactBlock(record: Project | Park, reader: Reader): ContactBlock {
  const { catalogue, say, t, view } = reader;
  const { contact, named } = answering(catalogue, record);
  const address = catalogue.site.footer.address;
  const office = say(catalogue.site.office);
  const label = t('record.contact');
  const missing = named ? [] : [t('record.noContact')];
  if (!contact) {
    const where = address ? say(address) : null;
    return { label, name: office, about: missing, reach: [], where };
  }
  const desk = view(contact);
  const { languages, hours, reach } = contactDetails(desk, reader);
  const time = [languages, hours].filter((part) => part !== null).join(' · ');
  return {
    label,
    name: desk.record.title,
    about: [...missing, office, time].filter((line) => line && line !== desk.record.title),
    reach,
    where: desk.record.address,
  };
}
