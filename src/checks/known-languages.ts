import { join } from 'node:path';
import { contentDirectory } from '../catalogue/directories.ts';
import { shownPath } from '../catalogue/problems.ts';
import { isLocaleTag, LOCALE_TAGS } from '../language/locales.ts';
import type { Check } from './finding.ts';

/** `site.yaml` names languages by tag; one that is not known would silently not be published. */
export const knownLanguages: Check = {
  id: 'known-languages',
  title: { en: 'Languages that are not known', zh: '不支持的语言' },
  run: ({ site }) =>
    [site.source, ...site.languages]
      .filter((tag) => !isLocaleTag(tag))
      .map((value) => ({
        check: 'known-languages',
        severity: 'error',
        file: shownPath(join(contentDirectory(), 'site.yaml')),
        code: 'known-languages.unknown',
        params: { value, known: LOCALE_TAGS.join(', ') },
      })),
};
