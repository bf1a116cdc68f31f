import { importWorkbook, sourceLanguage } from '../src/import/import-workbook.ts';
import { NO_MAP, readMapFile } from '../src/import/map-file.ts';
import { say } from '../src/import/messages.ts';
import { reportText } from '../src/import/report.ts';
import { ImportError } from '../src/import/types.ts';
import { authorLanguage } from '../src/language/author-messages.ts';
import { readArguments } from './support/arguments.ts';

const HELP = `npm run import -- FILE.xlsx --into DIR [--map FILE.yaml] [--date YYYY-MM-DD] [--dry-run]

Turns the projects and parks of a workbook into records. Records that were edited since are kept.

  --into DIR          the catalogue folder to write into; build it with CONTENT_DIR=DIR npm run build
  --map FILE.yaml     columns and sheets that are not recognised:
                        columns: { 引进方式: cooperation, 内部评价: reported }
                        sheets: { 附表: skip, 填表说明: read }
  --date YYYY-MM-DD   date of the data, where DIR has no site.yaml yet; else that of the workbook
  --dry-run           print the report, write nothing
  --help              this text`;

const { values, positionals } = readArguments(HELP, {
  options: {
    into: { type: 'string' },
    map: { type: 'string' },
    date: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  allowPositionals: true,
});

function day(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(value) && new Date(value).toJSON()?.slice(0, 10) === value) {
    return value;
  }
  throw new ImportError('date.option', { value });
}

const language = authorLanguage(values.into ? await sourceLanguage(values.into) : null);
try {
  const [file, ...others] = positionals;
  if (!file || others.length > 0 || !values.into) throw new ImportError('usage.file');
  const result = await importWorkbook({
    file,
    folder: values.into,
    map: values.map ? await readMapFile(values.map) : NO_MAP,
    date: day(values.date),
    dryRun: values['dry-run'] ?? false,
  });
  console.log(reportText(result, language));
  process.exitCode = result.missing === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  console.error(say(error.problem, language));
  process.exitCode = 1;
}
