import { useRef, useState } from 'preact/hooks';
import { type Reading, restore } from '../../core/index';
import { cardOfStatement } from '../../features/reader/card-of';
import { withSpeakers } from '../../features/reader/read-document';
import { Reader } from '../../features/reader/reader';
import { useJoinedPages } from '../../features/reader/use-joined-pages';
import { useKept } from '../../features/reader/use-kept';
import { usePageMoved } from '../../features/reader/use-page-moved';
import { useSave } from '../../features/reader/use-save';
import { useSettings } from '../../features/reader/use-settings';
import { SpeakerPanel } from '../../features/speakers/speaker-panel';
import { useCorrections } from '../../features/speakers/use-corrections';
import { useSpeakers } from '../../features/speakers/use-speakers';
import { t } from '../../platform/i18n';
import { askBackground } from '../../platform/messages';
import type { Settings } from '../../platform/settings';

interface ReaderAppProps {
  first: Reading;
  settings: Settings;
  onClose: () => void;
  onReadAgain: () => void;
}

/** The reader with its speakers, as it stands over a page. */
export function ReaderApp({ first, settings: firstSettings, onClose, onReadAgain }: ReaderAppProps) {
  const [found, setFound] = useState(first);
  const [settings, changeSettings] = useSettings(firstSettings);
  const joining = useJoinedPages(first, setFound);
  const { url } = first.article;
  const kept = useKept(url);
  const { corrections, own, correct, takeBack } = useCorrections(url, kept.article?.corrections);
  const saving = useSave(found, { kept, corrections: own });
  const body = useRef<HTMLDivElement>(null);
  const speakers = useSpeakers({
    found,
    corrections,
    body,
    showsMarks: settings.showSpeakers,
    onShowMarks: (showSpeakers) => changeSettings({ showSpeakers }),
  });
  const { reading } = speakers;
  return (
    <Reader
      reading={reading}
      voices={speakers.marked}
      only={speakers.only}
      saving={saving}
      settings={settings}
      onSettings={changeSettings}
      joining={joining}
      onRestore={(id) => setFound(withSpeakers(restore(found.article, id)))}
      onClose={onClose}
      moved={usePageMoved()}
      onReadAgain={onReadAgain}
      body={body}
      panel={
        <SpeakerPanel
          speakers={speakers}
          corrections={corrections}
          onCorrect={correct}
          onTakeBack={takeBack}
          hint={t('speakersKeptOnSave')}
          onShare={(index) => askBackground('open-card', { request: cardOfStatement(reading, index) })}
        />
      }
    />
  );
}
