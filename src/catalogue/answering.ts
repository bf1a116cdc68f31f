import type { Catalogue, Contact } from './load.ts';

type Asked = { contact: string | null; industry?: string | null };
export type Answering = {
  contact: Contact | undefined;
  /** Whether the record itself names the desk; else the desk of its industry or of everything answers. */
  named: boolean;
};

/** Who answers for a record, so that no page and no sheet ends without somebody to call. */
export function answering({ contacts }: Pick<Catalogue, 'contacts'>, record: Asked): Answering {
  const own = contacts.find(({ id }) => id === record.contact);
  if (own) return { contact: own, named: true };
  const inOrder = [...contacts].sort((a, b) => a.order - b.order);
  const { industry } = record;
  const desk = industry && inOrder.find(({ industries }) => industries.includes(industry));
  const general = inOrder.find(({ industries }) => industries.length === 0);
  return { contact: desk || general, named: false };
}
