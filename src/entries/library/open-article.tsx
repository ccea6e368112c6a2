import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardRequest } from '../../core/card/request';
import { restore, type SavedArticle } from '../../core/index';
import { correctSaved, restoreInSaved, takeBackInSaved } from '../../features/library/change-saved';
import { ExportMenu } from '../../features/library/export-menu';
import { pictureAddresses } from '../../features/library/picture-addresses';
import { SavedBar } from '../../features/library/saved-bar';
import type { Opened } from '../../features/library/use-saved-article';
import { articleWords } from '../../features/reader/article-words';
import { cardOf, cardOfStatement } from '../../features/reader/card-of';
import { withSpeakers } from '../../features/reader/read-document';
import { ShareSelection } from '../../features/reader/share-selection';
import { ThemeButton } from '../../features/reader/theme-button';
import { usePanelKey } from '../../features/reader/use-panel-key';
import { SpeakerPanel } from '../../features/speakers/speaker-panel';
import { useSpeakers } from '../../features/speakers/use-speakers';
import { failureWords } from '../../platform/failure-words';
import { t } from '../../platform/i18n';
import type { Failure, Result } from '../../platform/messages';
import type { Settings } from '../../platform/settings';
import { ArticleView } from '../../ui/article-view';
import { CardDialog } from './card-dialog';

export interface OpenArticleProps {
  opened: Extract<Opened, { is: 'open' }>;
  settings: Settings;
  onSettings: (patch: Partial<Settings>) => void;
  onRemove: () => void;
}

/** A saved article with its speakers, its card and what can be done with it. */
export function OpenArticle({ opened, settings, onSettings, onRemove }: OpenArticleProps) {
  const { imageSource } = opened;
  const [saved, setSaved] = useState(opened.saved);
  const [failure, setFailure] = useState<Failure>();
  const { article, corrections } = saved;
  const body = useRef<HTMLDivElement>(null);
  const speakers = useSpeakers({
    found: saved,
    corrections,
    body,
    showsMarks: settings.showSpeakers,
    onShowMarks: (showSpeakers) => onSettings({ showSpeakers }),
  });
  const { reading } = speakers;
  usePanelKey({ text: body });
  useTitle(article.title);
  const keep = (changed: Result<SavedArticle>) => {
    setFailure(changed.ok ? undefined : changed.failure);
    if (changed.ok) setSaved(changed.value);
  };
  const putBack = async (id: string) => {
    keep(await restoreInSaved(saved, withSpeakers(restore(article, id))));
  };
  const [card, setCard] = useState<CardRequest>();
  const share = (words?: string, speaker?: string) => {
    const who = reading.speakers.find(({ id }) => id === speaker);
    setCard(cardOf(article, words, who));
  };
  return (
    <div class="saved" style={{ '--text-size': `${settings.fontSize}px` }}>
      <SavedBar>
        <ThemeButton theme={settings.theme} onTheme={(theme) => onSettings({ theme })} />
        <button type="button" class="button quiet" onClick={() => share()}>
          {t('libraryShare')}
        </button>
        <ExportMenu reading={reading} />
        <button type="button" class="button quiet" onClick={onRemove}>
          {t('libraryDelete')}
        </button>
      </SavedBar>
      <div class="saved-columns">
        <main ref={body} tabIndex={-1}>
          <ArticleView
            reading={reading}
            voices={speakers.marked}
            only={speakers.only}
            words={articleWords()}
            imageSource={imageSource}
            onRestore={putBack}
            foot={<PicturesByAddress saved={saved} imageSource={imageSource} />}
          />
        </main>
        <aside class="saved-panel">
          <SpeakerPanel
            speakers={speakers}
            corrections={corrections}
            onCorrect={async (correction) => keep(await correctSaved(saved, correction))}
            onTakeBack={async (correction) => keep(await takeBackInSaved(saved, correction))}
            onShare={(index) => setCard(cardOfStatement(reading, index))}
          />
          <p role="status">{failure && failureWords(failure)}</p>
        </aside>
      </div>
      {card && (
        <CardDialog
          request={card}
          settings={settings}
          onSettings={onSettings}
          imageSource={imageSource}
          onClose={() => setCard(undefined)}
        />
      )}
      <ShareSelection body={body} onShare={({ words, speaker }) => share(words, speaker)} />
    </div>
  );
}

/** Which pictures need the network after all. */
function PicturesByAddress({
  saved,
  imageSource,
}: {
  saved: SavedArticle;
  imageSource: (a: string) => string;
}) {
  const missing = pictureAddresses(saved.article.content).filter(
    (address) => imageSource(address) === address,
  );
  return missing.length > 0 ? (
    <p class="saved-missing">{t('libraryPicturesByAddress', missing.length)}</p>
  ) : null;
}

function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
