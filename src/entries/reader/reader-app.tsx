import { useMemo, useRef, useState } from 'preact/hooks';
import { type Reading, restore } from '../../core/index';
import { withSpeakers } from '../../features/reader/read-document';
import { Reader } from '../../features/reader/reader';
import { useJoinedPages } from '../../features/reader/use-joined-pages';
import { usePageMoved } from '../../features/reader/use-page-moved';
import { useSettings } from '../../features/reader/use-settings';
import { SpeakerPanel } from '../../features/speakers/speaker-panel';
import { useSpeakerFocus } from '../../features/speakers/use-speaker-focus';
import type { Settings } from '../../platform/settings';
import { goToStatement } from '../../ui/speaker-focus';
import { voicesOf } from '../../ui/voices';

interface ReaderAppProps {
  first: Reading;
  settings: Settings;
  onClose: () => void;
  onReadAgain: () => void;
}

/** The reader with its speakers, as it stands over a page. */
export function ReaderApp({ first, settings: firstSettings, onClose, onReadAgain }: ReaderAppProps) {
  const [reading, setReading] = useState(first);
  const [settings, changeSettings] = useSettings(firstSettings);
  const joining = useJoinedPages(first, setReading);
  const voices = useMemo(() => voicesOf(reading), [reading]);
  const body = useRef<HTMLDivElement>(null);
  const go = (statement: number) => {
    if (!settings.showSpeakers) changeSettings({ showSpeakers: true });
    requestAnimationFrame(() => body.current && goToStatement(body.current, statement));
  };
  const focus = useSpeakerFocus(go);
  return (
    <Reader
      reading={reading}
      voices={settings.showSpeakers ? voices : NOBODY}
      only={settings.showSpeakers ? focus.only : undefined}
      settings={settings}
      onSettings={changeSettings}
      joining={joining}
      onRestore={(id) => setReading(withSpeakers(restore(reading.article, id)))}
      onClose={onClose}
      moved={usePageMoved()}
      onReadAgain={onReadAgain}
      body={body}
      panel={
        <SpeakerPanel
          reading={reading}
          voices={voices}
          focus={focus}
          showsMarks={settings.showSpeakers}
          onShowMarks={(showSpeakers) => changeSettings({ showSpeakers })}
        />
      }
    />
  );
}

const NOBODY: ReturnType<typeof voicesOf> = [];
