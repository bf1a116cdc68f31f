import { statSync } from 'node:fs';
import { type Picture, pictureFile, picturesOf } from '../catalogue/pictures.ts';
import { shownPath } from '../catalogue/problems.ts';
import type { Check } from './finding.ts';

/** Bytes; a picture of 24 million pixels from a camera has about ten million. */
const MOST = 15_000_000;

function bytesOf(picture: Picture): number {
  return statSync(pictureFile(picture), { throwIfNoEntry: false })?.size ?? 0;
}

/** Pages offer no more than 1,600 pixels across, and every copy of the records carries the file. */
export const heavyPhotograph: Check = {
  id: 'heavy-photograph',
  title: { en: 'Picture files larger than they need to be', zh: '过大的图片文件' },
  run: (catalogue) =>
    picturesOf(catalogue).flatMap((picture) => {
      const bytes = bytesOf(picture);
      if (bytes <= MOST) return [];
      return {
        check: 'heavy-photograph',
        severity: 'note',
        file: shownPath(picture.of),
        code: 'heavy-photograph.large',
        params: { value: picture.name, size: (bytes / 1_000_000).toFixed(0) },
      };
    }),
};
