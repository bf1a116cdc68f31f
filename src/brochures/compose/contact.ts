import type { Contact } from '../../catalogue/load.ts';
import type { View } from '../../language/localise.ts';
import type { Reader } from '../../language/reader.ts';
import { viewOf } from './find.ts';

/** Who answers, as printed at the foot of a sheet. */
export type ContactBlock = {
  label: string;
  name: string;
  about: string[];
  reach: string[];
  where: string | null;
};

/** The desk for everything: the first contact without an industry of its own. */
function generalDesk({ catalogue, view }: Reader): View<Contact> | null {
  const general = catalogue.contacts
    .filter(({ industries }) => industries.length === 0)
    .sort((a, b) => a.order - b.order)[0];
  return general ? view(general) : null;
}

function spoken(tags: string[], { locale, t }: Reader): string {
  const names = new Intl.DisplayNames([locale.intl], { type: 'language' });
  return tags.map((tag) => names.of(tag) ?? tag).join(t('sheet.listComma'));
}

export function contactDetails({ record }: View<Contact>, reader: Reader) {
  const { languages, hours, phone, email } = record;
  return {
    languages: languages.length > 0 ? spoken(languages, reader) : null,
    hours: hours ? reader.t('value.beijingTime', { hours }) : null,
    reach: [phone, email].filter((line) => line !== null),
  };
}

export function contactBlock(id: string | null, reader: Reader): ContactBlock {
  const { catalogue, say, t } = reader;
  const named = viewOf(reader, catalogue.contacts, id);
  const answering = named ?? generalDesk(reader);
  const address = catalogue.site.footer.address;
  const office = say(catalogue.site.office);
  const label = t('record.contact');
  const missing = named ? [] : [t('record.noContact')];
  if (!answering) {
    const where = address ? say(address) : null;
    return { label, name: office, about: missing, reach: [], where };
  }
  const { languages, hours, reach } = contactDetails(answering, reader);
  const time = [languages, hours].filter((part) => part !== null).join(' · ');
  return {
    label,
    name: answering.record.title,
    about: [...missing, office, time].filter((line) => line && line !== answering.record.title),
    reach,
    where: answering.record.address,
  };
}
