import { head } from '../catalogue/fields.ts';
import { type Assembly, addDraft, beginAssembly, namedId } from './assembly.ts';
import { sameName } from './clean-text.ts';
import { contactOf } from './contact-draft.ts';
import { beginMaking, inOrder, leaveUnread, type Making } from './draft.ts';
import { type Existing, recordPath } from './existing.ts';
import { nameKey } from './ids.ts';
import { type ParkSource, parkOf } from './park-draft.ts';
import type { ProjectMaking } from './project-draft.ts';
import type { State } from './state.ts';
import type { Draft, Finding } from './types.ts';

export type Assembled = { drafts: Draft[]; findings: Finding[]; ids: Record<string, string> };

function addParks(assembly: Assembly, parks: ParkSource[]): Map<string, string> {
  const byName = new Map<string, string>();
  for (const { collection, id, title } of assembly.existing.records.values()) {
    if (collection === 'parks') byName.set(sameName(title), id);
  }
  for (const park of parks) {
    const id = namedId(assembly, 'parks', park.title);
    byName.set(sameName(park.title), id);
    addDraft(assembly, 'parks', id, parkOf(park));
  }
  return byName;
}

/** One record for each industry met; those that a person wrote are only referred to. */
function addIndustries(assembly: Assembly, projects: ProjectMaking[]): Map<string, string> {
  const byName = new Map<string, string>();
  for (const { industry: title } of projects) {
    if (title === '' || byName.has(sameName(title))) continue;
    const id = namedId(assembly, 'industries', title);
    byName.set(sameName(title), id);
    if (assembly.own.get(nameKey('industries', title)) === id) continue;
    const making = beginMaking('');
    making.facts['title'] = title;
    making.facts['summary'] = `${title}类招商项目。`;
    addDraft(assembly, 'industries', id, making);
  }
  return byName;
}

function addContacts(assembly: Assembly, projects: ProjectMaking[]): Map<ProjectMaking, string> {
  const byProject = new Map<ProjectMaking, string>();
  const met = new Map<string, { id: string; making: Making }>();
  for (const project of projects) {
    const found = contactOf(project.making.sheet, project.fields);
    if (!found) continue;
    const key = nameKey('contacts', found.key);
    const known = met.get(key);
    const id = known?.id ?? assembly.ids.idFor([key], found.title);
    byProject.set(project, id);
    // A desk named on every row is one record; only what is new on this row is added to it.
    if (known) {
      known.making.facts['email'] ??= found.making.facts['email'];
      continue;
    }
    met.set(key, { id, making: found.making });
  }
  for (const { id, making } of met.values()) addDraft(assembly, 'contacts', id, making);
  return byProject;
}

/** A code is an address, so it is a record's own or nobody's. */
function setCode(assembly: Assembly, { code, making }: ProjectMaking, id: string): void {
  if (!code) return;
  const path = recordPath('projects', id);
  const form = head.code.safeParse(code.text);
  const owner = assembly.codes.get(code.text.toLowerCase());
  if (!form.success) leaveUnread(making, 'code', code, { code: 'code.form', params: {} });
  else if (owner !== undefined && owner !== path) {
    leaveUnread(making, 'code', code, { code: 'code.double', params: { other: owner } });
  } else {
    making.facts['code'] = code.text;
    assembly.codes.set(code.text.toLowerCase(), path);
  }
}

/** The order in which a person would write a project down. */
const ORDER = [
  'title',
  'summary',
  'code',
  'industry',
  'park',
  'location',
  'stage',
  'history',
  'investment',
  'sought',
  'share',
  'land',
  'building',
  'period',
  'jobs',
  'cooperation',
  'returns',
  'promoter',
  'contact',
];

/** The row's keys: its code, and its name and place; the second row with the same name and place is another one. */
function keysOf({ title, place, code }: ProjectMaking, met: Map<string, number>): string[] {
  const name = nameKey('projects', title, place);
  const count = (met.get(name) ?? 0) + 1;
  met.set(name, count);
  const numbered = count === 1 ? name : `${name}#${count}`;
  return code ? [nameKey('projects', `code ${code.text}`), numbered] : [numbered];
}

function addProjects(assembly: Assembly, projects: ProjectMaking[], parks: Map<string, string>) {
  const industries = addIndustries(assembly, projects);
  const contacts = addContacts(assembly, projects);
  const met = new Map<string, number>();
  for (const project of projects) {
    const { making, title, place, industry } = project;
    const keys = keysOf(project, met);
    const own = assembly.own.get(nameKey('projects', title));
    const imported = keys.some((key) => assembly.ids.known.has(key));
    if (own && !imported && met.get(nameKey('projects', title, place)) === 1) {
      for (const key of keys) assembly.ids.known.set(key, own);
    }
    const id = assembly.ids.idFor(keys, title, place);
    setCode(assembly, project, id);
    const park = parks.get(sameName(place));
    const { facts } = making;
    facts['industry'] = industries.get(sameName(industry));
    facts['park'] = park;
    facts['location'] = park === undefined && place !== '' ? place : undefined;
    facts['contact'] = contacts.get(project);
    making.facts = inOrder(facts, ORDER);
    addDraft(assembly, 'projects', id, making);
  }
}

/** A merged cell is met on each of its rows, and said once. */
function distinct(findings: Finding[]): Finding[] {
  const place = ({ sheet, cell, reason }: Finding) => `${sheet}!${cell} ${reason.code}`;
  return [...new Map(findings.map((finding) => [place(finding), finding])).values()];
}

/** Turns what the sheets say into records with ids, references and contacts. */
export function assemble(
  projects: ProjectMaking[],
  parks: ParkSource[],
  existing: Existing,
  state: State,
): Assembled {
  const assembly = beginAssembly(existing, state);
  const parkIds = addParks(assembly, parks);
  addProjects(assembly, projects, parkIds);
  return {
    drafts: assembly.drafts,
    findings: distinct(assembly.findings),
    ids: Object.fromEntries(assembly.ids.known),
  };
}
