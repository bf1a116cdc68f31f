import type { AddressedCollection } from '../catalogue/load.ts';

/** Headings under which results stand, in this order where they are equally good; PDFs always last. */
export const GROUPS = ['projects', 'parks', 'sites', 'policies', 'pages', 'pdfs'] as const;
export type Group = (typeof GROUPS)[number];

/** @example groupOf('stories') // => 'pages' */
export function groupOf(collection: AddressedCollection): Group {
  return (GROUPS as readonly string[]).includes(collection) ? (collection as Group) : 'pages';
}
