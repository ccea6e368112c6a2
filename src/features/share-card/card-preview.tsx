import { useState } from 'preact/hooks';
import type { CardRequest } from '../../core/card/request';
import { chosenTemplate } from '../../core/card/suggest-template';
import { t } from '../../platform/i18n';
import { Icon } from '../../ui/icon';
import { CardControls } from './card-controls';
import type { CardChoice, CardSheet } from './card-sheet';
import { canShareFiles } from './save-card';
import { useCard, useSheet, useShownPng } from './use-card';
import { useCardActions, useCopyOnOpen } from './use-card-actions';

interface CardPreviewProps {
  request: CardRequest;
  settings: CardChoice;
  /** Called with every choice of the reader; keep it and hand it back as `settings`. */
  onSettings: (settings: CardChoice) => void;
  /** Absent where the view is a window of its own. */
  onClose?: () => void;
  /** Copy at once: the click that opened the view was the wish for a card. */
  copyOnOpen?: boolean;
  /** For the lead picture; a view with stored pictures gives its own. */
  fetchPicture?: typeof fetch;
}

const browserFetch: typeof fetch = (...request) => fetch(...request);

/** The share card with everything that can be done with it. Its styles are `cardStyles`. */
export function CardPreview(props: CardPreviewProps) {
  const { request, settings, onSettings, onClose, copyOnOpen = true, fetchPicture = browserFetch } = props;
  const [page, setPage] = useState(0);
  const [sharp, setSharp] = useState(false);
  const card = useCard(request, settings, fetchPicture);
  const sheet = useSheet(card);
  const count = sheet?.cards.length ?? 1;
  const index = Math.min(page, count - 1);
  const actions = useCardActions(request, card, { index, count, scale: sharp ? 3 : 2 });
  useCopyOnOpen(copyOnOpen, actions.copy);
  return (
    <section class="card-preview" aria-label={t('cardHeading')}>
      <div class="card-layout">
        <header class="card-head">
          {onClose && (
            <button type="button" class="button quiet" onClick={onClose}>
              <Icon name="back" />
              {t('cardClose')}
            </button>
          )}
          <h2>{t('cardHeading')}</h2>
        </header>
        <Stage card={card} sheet={sheet} request={request} index={index} onPage={setPage} />
        <div class="card-side">
          <p class="card-said" role="status">
            {sheet === null ? t('cardFailed') : actions.said}
          </p>
          <div class="card-actions">
            <button type="button" class="button primary card-copy" onClick={actions.copy}>
              <Icon name="copy" />
              {t('cardCopy')}
            </button>
            <button type="button" class="button" onClick={actions.downloadAll}>
              {count > 1 ? t('cardDownloadAll', count) : t('cardDownload')}
            </button>
            {canShareFiles() && (
              <button type="button" class="button" onClick={actions.share}>
                {t('cardShare')}
              </button>
            )}
          </div>
          <Notes sheet={sheet} />
          <CardControls
            choice={settings}
            template={chosenTemplate(settings.template, request)}
            onChoice={onSettings}
            sharp={sharp}
            onSharp={setSharp}
          />
        </div>
      </div>
    </section>
  );
}

const noteWords = {
  'address-too-long': 'cardNoteAddressTooLong',
  'no-address': 'cardNoteNoAddress',
  'words-cut': 'cardNoteWordsCut',
  'picture-unreadable': 'cardNotePicture',
} as const;

function Notes({ sheet }: { sheet: CardSheet | null | undefined }) {
  return (
    <>
      {sheet?.notes.map((note) => (
        <p class="card-note" key={note}>
          {t(noteWords[note])}
        </p>
      ))}
    </>
  );
}

interface StageProps {
  card: ReturnType<typeof useCard>;
  sheet: CardSheet | null | undefined;
  request: CardRequest;
  index: number;
  onPage: (index: number) => void;
}

/** The picture itself, as a real image: it can be dragged, and copied from the browser's own menu. */
function Stage({ card, sheet, request, index, onPage }: StageProps) {
  const { address, isDrawing } = useShownPng(card, index);
  const count = sheet?.cards.length ?? 1;
  const shown = sheet?.cards[index];
  return (
    <div class="card-stage" aria-busy={isDrawing && sheet !== null}>
      {address && shown ? (
        <img src={address} width={shown.width} height={shown.height} alt={request.words || request.title} />
      ) : (
        <p class="status-line">{sheet === null ? t('cardFailed') : t('cardDrawing')}</p>
      )}
      {count > 1 && (
        <div class="card-pager">
          <PageButton label={t('cardPrevious')} to={index - 1} count={count} onPage={onPage} sign="‹" />
          <span>{t('cardPage', index + 1, count)}</span>
          <PageButton label={t('cardNext')} to={index + 1} count={count} onPage={onPage} sign="›" />
        </div>
      )}
    </div>
  );
}

interface PageButtonProps {
  label: string;
  sign: string;
  to: number;
  count: number;
  onPage: (index: number) => void;
}

function PageButton({ label, sign, to, count, onPage }: PageButtonProps) {
  return (
    <button
      type="button"
      class="button small icon-only"
      aria-label={label}
      disabled={to < 0 || to >= count}
      onClick={() => onPage(to)}
    >
      {sign}
    </button>
  );
}
