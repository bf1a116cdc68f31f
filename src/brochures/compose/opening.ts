import type { Park, Project } from '../../catalogue/load.ts';
import type { View } from '../../language/localise.ts';
import type { Reader } from '../../language/reader.ts';
import { wordingLine } from '../../language/wording-line.ts';
import { recordFrame, typstLanguage } from './frame.ts';
import { setProse } from './prose.ts';

/** What every sheet begins with: title and summary in the language they are in, and the prose. */
export function opening(view: View<Project> | View<Park>, reader: Reader) {
  const { record } = view;
  const own = reader.tag;
  const titleTag = view.langOf('title') ?? own;
  const prose = setProse(view as View<Project | Park>, reader);
  return {
    frame: recordFrame(record, reader),
    'title-language': typstLanguage(titleTag),
    summary: record.summary === record.title ? null : record.summary,
    'summary-language': typstLanguage(view.langOf('summary') ?? own),
    untranslated: wordingLine(reader, view),
    // Said once, at the top.
    prose: prose && { ...prose, fallback: null },
  };
}
