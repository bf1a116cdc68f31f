import { type Check, nameOf, placeOf } from './finding.ts';

/** Somebody answers for every project and every park. */
export const missingContact: Check = {
  id: 'missing-contact',
  title: { en: 'Nobody to call', zh: '没有联系人' },
  run: ({ projects, parks, contacts }) =>
    [...projects, ...parks]
      .filter(({ contact }) => contact === null)
      .map((record) => ({
        check: 'missing-contact',
        severity: 'warning',
        ...placeOf(record, []),
        code: 'missing-contact.missing',
        params: { title: nameOf(record), known: contacts.map(({ id }) => id).join(', ') },
      })),
};
