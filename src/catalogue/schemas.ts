import { company } from './company.ts';
import { contact } from './contact.ts';
import { event } from './event.ts';
import { industry } from './industry.ts';
import { landSite } from './land-site.ts';
import { media } from './media.ts';
import { page } from './page.ts';
import { park } from './park.ts';
import { policy } from './policy.ts';
import { procedure } from './procedure.ts';
import { project } from './project.ts';
import { story } from './story.ts';

/** Every collection, by the name of its folder. */
export const SCHEMAS = {
  projects: project,
  parks: park,
  sites: landSite,
  industries: industry,
  policies: policy,
  procedures: procedure,
  contacts: contact,
  events: event,
  companies: company,
  stories: story,
  pages: page,
  media: media,
} as const;
