import { showNotice } from '../../features/library/show-notice';
import { withFollowingPages } from '../../features/reader/read-document';
import { answerPage, askBackground, type Notice } from '../../platform/messages';
import { fail, succeed } from '../../platform/result';
import { isConnected } from '../../platform/wire';
import { pageReader } from './page-reader';

/** In the extension's own world of the page, where only scripts of ours can see it. */
const RUNNING = 'mingyanReader';

interface Running {
  isConnected: () => boolean;
  stop: () => void;
}

const before = Reflect.get(globalThis, RUNNING) as Running | undefined;
if (!before?.isConnected()) {
  before?.stop();
  Reflect.set(globalThis, RUNNING, start());
}

function start(): Running {
  const reader = pageReader(window);
  answerPage({
    read: async ({ force, whole }) => {
      const reading = reader.read(force);
      return whole && reading.ok ? succeed(await withFollowingPages(reading.value)) : reading;
    },
    'toggle-reader': () => reader.toggle(),
    notice: async ({ notice }) => {
      const parent = reader.dialog() ?? topDialog() ?? document.documentElement;
      const stays = await showNotice(notice, { parent, saveAnyway: saveAnyway(notice) });
      return stays ? succeed(undefined) : fail('unexpected', 'the page throws the notice out');
    },
  });
  return { isConnected, stop: reader.close };

  function saveAnyway(notice: Notice) {
    if (notice.kind !== 'failed' || notice.failure.code !== 'private-window') return undefined;
    return async () => {
      const reading = reader.read(true);
      return reading.ok ? askBackground('save', { reading: reading.value, inPrivate: 'yes' }) : reading;
    };
  }
}

/** A dialog that the page has open makes everything outside it inert. */
function topDialog(): Element | undefined {
  return [...document.querySelectorAll('dialog:modal')].at(-1);
}
