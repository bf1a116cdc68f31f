import { recordFile, siteFile } from '../../catalogue/load.ts';
import { photographKey } from '../../catalogue/photograph.ts';
import type { PhotographedRecord, Picture } from '../../catalogue/pictures.ts';
import type { Reader } from '../../language/reader.ts';

/** Words with the language that they are in, where it is not the reader's. */
type Said = { text: string; lang?: string | undefined };

/** A photograph with its words in the reader's language. */
export type ShownPhotograph = {
  picture: Pick<Picture, 'of' | 'name' | 'focus'>;
  alt: Said;
  credit: Said;
  caption: Said | null;
};

/** The photographs of a record, the leading one first. */
export function photographsOf(reader: Reader, facts: PhotographedRecord): ShownPhotograph[] {
  const { record, langOf } = reader.view(facts);
  return record.photographs.map(({ file, focus, alt, credit, caption }) => {
    const said = (name: 'alt' | 'credit' | 'caption', text: string) => ({
      text,
      lang: langOf(`photographs.${photographKey({ file })}.${name}`),
    });
    return {
      picture: { of: recordFile(facts), name: file, focus },
      alt: said('alt', alt),
      credit: said('credit', credit),
      caption: caption === null ? null : said('caption', caption),
    };
  });
}

/** The photograph of the home page; null where `site.yaml` names none. */
export function heroOf({ catalogue, say }: Reader): ShownPhotograph | null {
  const { hero } = catalogue.site;
  return (
    hero && {
      picture: { of: siteFile(), name: hero.file, focus: hero.focus },
      alt: { text: say(hero.alt) },
      credit: { text: say(hero.credit) },
      caption: hero.caption && { text: say(hero.caption) },
    }
  );
}
