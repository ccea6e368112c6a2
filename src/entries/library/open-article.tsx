import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardRequest } from '../../core/card/request';
import { correctionOf, restore, type SavedArticle } from '../../core/index';
import { correctSaved, restoreInSaved } from '../../features/library/change-saved';
import { ExportMenu } from '../../features/library/export-menu';
import { pictureAddresses } from '../../features/library/picture-addresses';
import { SavedBar } from '../../features/library/saved-bar';
import type { Opened } from '../../features/library/use-saved-article';
import { articleWords } from '../../features/reader/article-words';
import { cardOf, cardOfStatement } from '../../features/reader/card-of';
import { withSpeakers } from '../../features/reader/read-document';
import { ShareSelection } from '../../features/reader/share-selection';
import { ThemeButton } from '../../features/reader/theme-button';
import { SpeakerPanel } from '../../features/speakers/speaker-panel';
import { useSpeakerFocus } from '../../features/speakers/use-speaker-focus';
import { failureWords } from '../../platform/failure-words';
import { t } from '../../platform/i18n';
import type { Failure, Result } from '../../platform/messages';
import type { Settings } from '../../platform/settings';
import { ArticleView } from '../../ui/article-view';
import { goToStatement } from '../../ui/speaker-focus';
import { type Voice, voicesOf } from '../../ui/voices';
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
  const { article } = saved;
  const voices = useMemo(() => voicesOf(saved), [saved]);
  const body = useRef<HTMLDivElement>(null);
  const focus = useSpeakerFocus((statement) => {
    if (!settings.showSpeakers) onSettings({ showSpeakers: true });
    requestAnimationFrame(() => body.current && goToStatement(body.current, statement));
  });
  useTitle(article.title);
  const keep = (changed: Result<SavedArticle>) => {
    setFailure(changed.ok ? undefined : changed.failure);
    if (changed.ok) setSaved(changed.value);
  };
  const correct = async (index: number, speaker: string | null) => {
    const statement = saved.statements[index];
    if (statement) keep(await correctSaved(saved, correctionOf(saved, statement, speaker)));
  };
  const putBack = async (id: string) => {
    keep(await restoreInSaved(saved, withSpeakers(restore(article, id))));
  };
  const [card, setCard] = useState<CardRequest>();
  const share = (words?: string, speaker?: string) => {
    const who = saved.speakers.find(({ id }) => id === speaker);
    setCard(cardOf(article, words, who));
  };
  return (
    <div class="saved" style={{ '--text-size': `${settings.fontSize}px` }}>
      <SavedBar>
        <ThemeButton theme={settings.theme} onTheme={(theme) => onSettings({ theme })} />
        <button type="button" class="button quiet" onClick={() => share()}>
          {t('libraryShare')}
        </button>
        <ExportMenu reading={saved} />
        <button type="button" class="button quiet" onClick={onRemove}>
          {t('libraryDelete')}
        </button>
      </SavedBar>
      <div class="saved-columns">
        <main ref={body}>
          <ArticleView
            reading={saved}
            voices={settings.showSpeakers ? voices : NOBODY}
            only={settings.showSpeakers ? focus.only : undefined}
            words={articleWords()}
            imageSource={imageSource}
            onRestore={putBack}
            foot={<PicturesByAddress saved={saved} imageSource={imageSource} />}
          />
        </main>
        <aside class="saved-panel">
          <SpeakerPanel
            reading={saved}
            voices={voices}
            focus={focus}
            showsMarks={settings.showSpeakers}
            onShowMarks={(showSpeakers) => onSettings({ showSpeakers })}
            onCorrect={correct}
            onShare={(index) => setCard(cardOfStatement(saved, index))}
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

const NOBODY: Voice[] = [];

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
