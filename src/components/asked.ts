import type { Asked } from '../catalogue/fit/assess.ts';
import type { Reader } from '../language/reader.ts';

/** What a place was asked, in words: `steam`, `floor load`. */
export function askedWords({ t }: Reader, asked: Asked): string {
  switch (asked) {
    case 'state':
      return t('project.asked.state');
    case 'area':
      return t('field.area');
    case 'port':
      return t('project.port');
    case 'height':
    case 'crane':
    case 'floorLoad':
      return t(`field.${asked}`);
    default:
      return t(`utility.${asked}`);
  }
}
