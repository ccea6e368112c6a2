import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardRequest } from '../../core/card/request';
import { type Correction, type Reading, restore } from '../../core/index';
import { articleWords } from '../../features/reader/article-words';
import { cardOf } from '../../features/reader/card-of';
import { PagesLine } from '../../features/reader/pages-line';
import { withSpeakers } from '../../features/reader/read-document';
import type { SelectedWords } from '../../features/reader/selected-words';
import { ShareSelection } from '../../features/reader/share-selection';
import { useJoinedPages } from '../../features/reader/use-joined-pages';
import { useKept } from '../../features/reader/use-kept';
import { useSave } from '../../features/reader/use-save';
import { CardPreview } from '../../features/share-card/card-preview';
import { SpeakerLegend } from '../../features/speakers/speaker-legend';
import { useSpeakers } from '../../features/speakers/use-speakers';
import type { Settings } from '../../platform/settings';
import { ArticleView } from '../../ui/article-view';
import { PopupActions } from './popup-actions';
import { keepPlace, type PopupPlace } from './popup-place';

interface PopupArticleProps {
  first: Reading;
  tabId: number;
  place: PopupPlace;
  settings: Settings;
  onSettings: (patch: Partial<Settings>) => void;
}

/** The article with its speakers, and what can be done with it. */
export function PopupArticle({ first, tabId, place, settings, onSettings }: PopupArticleProps) {
  const [found, setFound] = useState(first);
  const joining = useJoinedPages(first, setFound);
  const scroller = useRef<HTMLElement>(null);
  const [card, setCard] = useState(place.card);
  const kept = useKept(first.article.url);
  const saving = useSave(found, { kept });
  const speakers = useSpeakers({
    found,
    corrections: kept.article?.corrections ?? NONE,
    body: scroller,
    showsMarks: settings.showSpeakers,
    onShowMarks: (showSpeakers) => onSettings({ showSpeakers }),
    initial: place.only,
  });
  const { reading } = speakers;
  usePlace(scroller, place, speakers.focus.only, card);
  const shareWords = ({ words, speaker }: SelectedWords) => {
    const who = reading.speakers.find(({ id }) => id === speaker);
    setCard(cardOf(reading.article, words, who));
  };

  if (card)
    return (
      <main class="popup-card">
        <h1 class="visually-hidden">{reading.article.title}</h1>
        <CardPreview
          request={card}
          settings={settings.card}
          onSettings={(choice) => onSettings({ card: choice })}
          onClose={() => setCard(undefined)}
        />
      </main>
    );
  return (
    <>
      <main class="popup-scroller" ref={scroller}>
        <ArticleView
          reading={reading}
          voices={speakers.marked}
          only={speakers.only}
          words={articleWords()}
          onRestore={(id) => setFound(withSpeakers(restore(found.article, id)))}
          afterHead={
            <div class="popup-legend">
              <SpeakerLegend speakers={speakers} />
            </div>
          }
          foot={<PagesLine article={reading.article} joining={joining} />}
        />
      </main>
      <PopupActions tabId={tabId} saving={saving} onShare={() => setCard(cardOf(reading.article))} />
      <ShareSelection body={scroller} onShare={shareWords} />
    </>
  );
}

const NONE: Correction[] = [];

/** Puts the view where it was, and keeps where it is as that changes: nobody is told when a popup closes. */
function usePlace(
  scroller: { current: HTMLElement | null },
  place: PopupPlace,
  only: string | undefined,
  card: CardRequest | undefined,
): void {
  const scrolled = useRef(place.scrolled);
  const keep = () => keepPlace({ url: place.url, scrolled: scrolled.current, only, card });
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    latest.current();
  }, [only, card]);
  useEffect(() => {
    const element = scroller.current;
    if (!element || card) return undefined;
    element.scrollTop = scrolled.current;
    const note = () => {
      scrolled.current = element.scrollTop;
      latest.current();
    };
    element.addEventListener('scrollend', note);
    return () => element.removeEventListener('scrollend', note);
  }, [scroller, card]);
}
