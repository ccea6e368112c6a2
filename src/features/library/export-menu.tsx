import { toHtml } from '../../core/export/to-html';
import { toJson } from '../../core/export/to-json';
import { toMarkdown } from '../../core/export/to-markdown';
import type { Reading } from '../../core/index';
import { t } from '../../platform/i18n';
import { fileName } from './file-name';

const html = (reading: Reading) =>
  toHtml(reading, {
    speakers: t('librarySpeakers'),
    pagesMissing: (pages, missing) => t('readerPagesMissing', pages, missing.join(', ')),
  });

const FORMATS = [
  { name: 'Markdown', ending: 'md', type: 'text/markdown', write: (reading: Reading) => toMarkdown(reading) },
  { name: 'HTML', ending: 'html', type: 'text/html', write: html },
  { name: 'JSON', ending: 'json', type: 'application/json', write: (reading: Reading) => toJson(reading) },
];

/** Takes an article out of the library as a file. */
export function ExportMenu({ reading }: { reading: Reading }) {
  return (
    <details class="export-menu">
      <summary class="button quiet">{t('libraryExport')}</summary>
      <div class="export-formats floating">
        {FORMATS.map(({ name, ending, type, write }) => (
          <button
            key={name}
            type="button"
            class="button quiet"
            onClick={(event) => {
              download(write(reading), type, `${fileName(reading.article.title)}.${ending}`);
              event.currentTarget.closest('details')?.removeAttribute('open');
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </details>
  );
}

function download(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
