import type { Project } from '../catalogue/load.ts';
import { isEnded } from '../catalogue/stage.ts';
import type { LocaleTag } from './locales.ts';
import type { Reader } from './reader.ts';

export type Ending = {
  /** That it no longer looks for an investor, or how and when it ended. */
  words: string;
  /** What the record says of the end, and in which language if not the reader's. */
  note: string | null;
  noteLang: LocaleTag | undefined;
  successor: Project | null;
};

/** What became of a project that is not open any more: of one that has ended also why, and what takes its place. */
export function endingOf({ catalogue, t, view, partialDate }: Reader, project: Project): Ending {
  const { record, langOf } = view(project);
  const { stage } = project;
  const successor = catalogue.projects.find(({ id }) => id === project.successor) ?? null;
  if (!isEnded(stage)) {
    return { words: t('record.closed'), note: null, noteLang: undefined, successor };
  }
  const end = record.history.findLast((entry) => entry.stage === stage);
  return {
    words: end
      ? t(`record.ended.${stage}`, { date: partialDate(end.date) })
      : t(`record.endedUndated.${stage}`),
    note: end?.note ?? null,
    noteLang: langOf(`history.${stage}.note`),
    successor,
  };
}
