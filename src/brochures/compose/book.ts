import type { Contact, Industry, Park, Project } from '../../catalogue/load.ts';
import { OPEN_STAGES } from '../../catalogue/stage.ts';
import { CODE_INK, qrSvg } from '../../drawings/qr.ts';
import type { Reader } from '../../language/reader.ts';
import { absolute, permanentPath, sectionPath, shownAddress } from '../../outreach/addresses.ts';
import { chain } from './chain.ts';
import { contactDetails } from './contact.ts';
import { distances } from './distances.ts';
import { figureRow, isKnown, strip, wordsRow } from './figure.ts';
import { viewOf } from './find.ts';
import { frame } from './frame.ts';
import { mainCosts, parkFigures } from './park.ts';
import { cooperation, keyFigures, notices, stage } from './project.ts';
import { firstSection, setProse } from './prose.ts';
import { utilities } from './utilities.ts';

function code(record: Project | Park, { catalogue, t }: Reader) {
  const url = absolute(catalogue.site, permanentPath(catalogue.site, record));
  const address = shownAddress(url);
  return { url, address, qr: qrSvg(url, CODE_INK), alt: t('sheet.qr', { address }) };
}

function parkEntry(park: Park, reader: Reader) {
  const { t } = reader;
  const view = reader.view(park);
  const { record } = view;
  return {
    title: record.title,
    code: record.code,
    summary: record.summary,
    link: code(record, reader),
    strip: strip(parkFigures(record, reader), 2, reader),
    prose: setProse(view, reader, firstSection),
    utilities: { title: t('record.utilities'), matrix: utilities(record, reader) },
    distances: distances(record, reader),
    costs: mainCosts(record, reader),
  };
}

function projectRows(project: Project, reader: Reader) {
  const { catalogue, t } = reader;
  const park = viewOf(reader, catalogue.parks, project.park);
  const contact = viewOf(reader, catalogue.contacts, project.contact);
  const figures = [
    [t('field.share'), project.share],
    [t('field.period'), project.period],
    [t('field.jobs'), project.jobs],
  ] as const;
  return [
    ...wordsRow(t('field.park'), park?.record.title ?? null),
    ...(park ? [] : wordsRow(t('field.location'), project.location)),
    ...wordsRow(t('field.cooperation'), cooperation(project, reader)),
    ...project.products.flatMap(({ name, capacity }) =>
      isKnown(capacity) ? [{ ...figureRow(name, capacity, reader), date: null }] : [],
    ),
    ...figures.flatMap(([label, figure]) =>
      isKnown(figure) ? [{ ...figureRow(label, figure, reader), date: null }] : [],
    ),
    ...wordsRow(t('record.contact'), contact?.record.title ?? null),
  ];
}

function projectEntry(project: Project, reader: Reader) {
  const view = reader.view(project);
  const { record } = view;
  return {
    title: record.title,
    code: record.code,
    summary: record.summary,
    link: code(record, reader),
    stage: stage(record, reader),
    notices: notices(view, reader),
    strip: strip(keyFigures(record, reader), 2, reader),
    prose: setProse(view, reader, firstSection),
    rows: projectRows(record, reader),
  };
}

/** Open projects come first, as they are what the book is for. */
function inOrder(projects: Project[]): Project[] {
  const rank = ({ stage }: Project) => (OPEN_STAGES.includes(stage) ? 0 : 1);
  return projects.toSorted((a, b) => rank(a) - rank(b));
}

function industryChapter(industry: Industry, reader: Reader) {
  const view = reader.view(industry);
  const projects = reader.catalogue.projects.filter((project) => project.industry === industry.id);
  return {
    title: view.record.title,
    summary: view.record.summary,
    chain: chain(view, reader),
    projects: inOrder(projects).map((project) => projectEntry(project, reader)),
  };
}

/** Industries in their order, then the projects of none. */
function chapters(reader: Reader) {
  const { catalogue, t } = reader;
  const known = new Set(catalogue.industries.map(({ id }) => id));
  const others = catalogue.projects.filter(({ industry }) => !industry || !known.has(industry));
  const ordered = catalogue.industries.toSorted((a, b) => a.order - b.order);
  const rest = inOrder(others).map((project) => projectEntry(project, reader));
  return [
    ...ordered.map((industry) => industryChapter(industry, reader)),
    { title: t('lists.noIndustry'), summary: null, chain: null, projects: rest },
  ].filter(({ projects }) => projects.length > 0);
}

function contactEntry(contact: Contact, reader: Reader) {
  const view = reader.view(contact);
  const { record } = view;
  const { languages, hours, reach } = contactDetails(view, reader);
  const about = [languages, hours].filter((part) => part !== null).join(' · ');
  return {
    title: record.title,
    role: record.role ?? record.summary,
    about,
    reach,
    where: record.address,
  };
}

function colophon({ catalogue, date, say, t }: Reader): string[] {
  const { site } = catalogue;
  const place = say(site.place);
  return [
    ...(site.sample ? [`${t('sheet.sample', { place })}${t('sheet.sentence')}`.trim()] : []),
    t('sheet.colophonLine', { date: date(site.dataDate), rateDate: date(site.rates.date) }),
    say(site.rates.source),
    t('sheet.typefaces'),
  ];
}

/** The catalogue book of one language: parks, projects by industry, contacts. */
export function bookData(reader: Reader) {
  const { catalogue, date, locale, say, t, tag } = reader;
  const { site } = catalogue;
  const url = absolute(site, sectionPath(site, tag, 'home'));
  const title = t('sheet.bookTitle', { place: say(site.place) });
  return {
    frame: { ...frame(title, [t('sheet.catalogue')], reader), seed: `${site.seal} ${locale.path}` },
    cover: {
      place: say(site.place),
      title: t('sheet.catalogue'),
      tagline: say(site.tagline),
      seal: site.seal,
      edition: t('sheet.edition', { date: date(site.dataDate) }),
      office: say(site.office),
      url,
      address: shownAddress(url),
      qr: qrSvg(url, CODE_INK),
      'qr-alt': t('sheet.qr', { address: shownAddress(url) }),
    },
    words: {
      contents: t('sheet.contents'),
      parks: t('sheet.parks'),
      projects: t('sheet.projectsByIndustry'),
      contacts: t('sheet.contacts'),
      colophon: t('sheet.colophon'),
    },
    parks: catalogue.parks.map((park) => parkEntry(park, reader)),
    chapters: chapters(reader),
    contacts: catalogue.contacts
      .toSorted((a, b) => a.order - b.order)
      .map((contact) => contactEntry(contact, reader)),
    colophon: colophon(reader),
  };
}
