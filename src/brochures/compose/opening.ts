import type { Park, Project } from '../../catalogue/load.ts';
import { locale } from '../../language/locales.ts';
import type { View } from '../../language/localise.ts';
import type { Reader } from '../../language/reader.ts';
import { recordFrame, typstLanguage } from './frame.ts';
import { setProse } from './prose.ts';

/** What every sheet begins with: title and summary in the language they are in, and the prose. */
export function opening(view: View<Project> | View<Park>, reader: Reader) {
  const { record } = view;
  const own = reader.tag;
  const titleTag = view.langOf('title') ?? own;
  const foreign = view.langOf('title') ?? view.langOf('summary');
  const prose = setProse(view as View<Project | Park>, reader);
  return {
    frame: recordFrame(record, reader),
    'title-language': typstLanguage(titleTag),
    summary: record.summary === record.title ? null : record.summary,
    'summary-language': typstLanguage(view.langOf('summary') ?? own),
    untranslated: foreign ? reader.t('record.fallback', { language: locale(foreign).name }) : null,
    // Said once, at the top.
    prose: prose && foreign ? { ...prose, fallback: null } : prose,
  };
}
