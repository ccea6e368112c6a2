import type { ComponentChildren, RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../core/index';
import { t, uiLanguage } from '../../platform/i18n';
import { askBackground } from '../../platform/messages';
import type { Settings } from '../../platform/settings';
import { ArticleView } from '../../ui/article-view';
import { useResolvedTheme } from '../../ui/use-resolved-theme';
import type { Voice } from '../../ui/voices';
import { articleWords } from './article-words';
import { cardOf } from './card-of';
import { PagesLine } from './pages-line';
import { ReaderDialog } from './reader-dialog';
import { ReaderToolbar } from './reader-toolbar';
import { readingLength } from './reading-length';
import { ReadingProgress } from './reading-progress';
import { SaveButton } from './save-button';
import { SaveStatus } from './save-status';
import type { SelectedWords } from './selected-words';
import { ShareSelection } from './share-selection';
import type { Joining } from './use-joined-pages';
import { useKeptPosition } from './use-kept-position';
import { usePanelKey } from './use-panel-key';
import type { Saving } from './use-save';

export interface ReaderProps {
  reading: Reading;
  /** The speakers to mark; [] while the marks are hidden. */
  voices: Voice[];
  /** Id of the one speaker to show. */
  only?: string;
  saving: Saving;
  settings: Settings;
  onSettings: (patch: Partial<Settings>) => void;
  joining: Joining;
  onRestore: (id: string) => void;
  onClose: () => void;
  /** The page under the reader has become another. */
  moved: boolean;
  onReadAgain: () => void;
  /** The part of the view in which marks are looked for. */
  body: RefObject<HTMLDivElement | null>;
  /** The speakers panel. */
  panel: ComponentChildren;
  /** Notices that came while the reader is open. */
  notice?: ComponentChildren;
}

/** The article at full size over its page. */
export function Reader(props: ReaderProps) {
  const { reading, saving, settings, onSettings, body, onClose } = props;
  const { article } = reading;
  const theme = useResolvedTheme(settings.theme);
  const scroller = useRef<HTMLDivElement>(null);
  useKeptPosition(scroller, article.url);
  const [panelOpen, setPanelOpen] = useState(() => props.voices.length > 0 && innerWidth >= WIDE);
  usePanelKey({ text: scroller, onOpen: () => setPanelOpen(true) });
  const { characters, minutes } = useMemo(() => readingLength(article), [article]);
  const share = (words?: string, speaker?: string) => {
    const who = reading.speakers.find(({ id }) => id === speaker);
    askBackground('open-card', { request: cardOf(article, words, who) });
  };
  return (
    <ReaderDialog theme={theme} fontSize={settings.fontSize} label={article.title} onClose={onClose}>
      <ReaderToolbar
        title={article.title}
        length={t('readerLength', characters.toLocaleString(uiLanguage()), minutes)}
        settings={settings}
        onSettings={onSettings}
        panelOpen={panelOpen}
        onPanel={() => setPanelOpen(!panelOpen)}
        onShare={() => share()}
        onPrint={() => print()}
        onClose={onClose}
      >
        <SaveButton saving={saving} look="quiet" />
      </ReaderToolbar>
      <ReadingProgress scroller={scroller} />
      <div class="reader-columns">
        <div class="reader-scroller" ref={scroller} tabIndex={-1}>
          <div ref={body}>
            {props.moved && <MovedLine onReadAgain={props.onReadAgain} />}
            <ArticleView
              reading={reading}
              voices={props.voices}
              only={props.only}
              words={articleWords()}
              onRestore={props.onRestore}
              foot={<PagesLine article={article} joining={props.joining} />}
            />
          </div>
        </div>
        {panelOpen && <aside class="reader-panel">{props.panel}</aside>}
      </div>
      <div class="reader-notices">
        <SaveStatus saving={saving} />
        {props.notice}
      </div>
      <ShareSelection body={body} onShare={({ words, speaker }: SelectedWords) => share(words, speaker)} />
    </ReaderDialog>
  );
}

/** From here up, px, the panel has room beside the text. */
const WIDE = 1100;

function MovedLine({ onReadAgain }: { onReadAgain: () => void }) {
  return (
    <p class="status-line reader-moved" role="status">
      {t('readerPageMoved')}
      <button type="button" class="link-button" onClick={onReadAgain}>
        {t('readerReadAgain')}
      </button>
    </p>
  );
}
