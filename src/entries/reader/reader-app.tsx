import { useMemo, useRef, useState } from 'preact/hooks';
import { type Correction, correctionOf, type Reading, restore, withCorrections } from '../../core/index';
import { cardOfStatement } from '../../features/reader/card-of';
import { withSpeakers } from '../../features/reader/read-document';
import { Reader } from '../../features/reader/reader';
import { useJoinedPages } from '../../features/reader/use-joined-pages';
import { usePageMoved } from '../../features/reader/use-page-moved';
import { useSettings } from '../../features/reader/use-settings';
import { SpeakerPanel } from '../../features/speakers/speaker-panel';
import { useMarkClicks } from '../../features/speakers/use-mark-clicks';
import { useSpeakerFocus } from '../../features/speakers/use-speaker-focus';
import { askBackground } from '../../platform/messages';
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
  const [corrections, setCorrections] = useState<Correction[]>([]);
  const shown = useMemo(() => withCorrections(reading, corrections), [reading, corrections]);
  const voices = useMemo(() => voicesOf(shown), [shown]);
  const body = useRef<HTMLDivElement>(null);
  const go = (statement: number, block: 'center' | 'nearest') => {
    if (!settings.showSpeakers) changeSettings({ showSpeakers: true });
    requestAnimationFrame(() => body.current && goToStatement(body.current, statement, block));
  };
  const focus = useSpeakerFocus(go);
  useMarkClicks(body, (statement) => focus.pick(voices, statement));
  const correct = (index: number, speaker: string | null) => {
    const statement = shown.statements[index];
    if (statement) setCorrections((before) => [...before, correctionOf(shown, statement, speaker)]);
  };
  return (
    <Reader
      reading={shown}
      corrections={corrections}
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
          reading={shown}
          voices={voices}
          focus={focus}
          showsMarks={settings.showSpeakers}
          onShowMarks={(showSpeakers) => changeSettings({ showSpeakers })}
          onCorrect={correct}
          onShare={(index) => askBackground('open-card', { request: cardOfStatement(shown, index) })}
        />
      }
    />
  );
}

const NOBODY: ReturnType<typeof voicesOf> = [];
