import { parseArgs } from 'node:util';
import { inspectArticle } from '../../src/core/article/extract.ts';
import { inspectionReport } from './inspection-report.ts';
import { documentOf, readPageFile } from './saved-page.ts';

const USAGE = `npm run inspect -- page.html --url ADDRESS
  --rules-off   the general way only
  --force       go on where the page is taken for no article`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    'rules-off': { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (file && options.url) {
  const document = documentOf(readPageFile(file), options.url);
  const portals = options['rules-off'] ? [] : undefined;
  console.log(
    inspectionReport(inspectArticle(document, { url: options.url, portals, force: options.force })),
  );
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
