import { type ComponentChildren, render } from 'preact';
import { uiLanguage } from '../../platform/i18n';
import type { Notice, Result, SaveOutcome } from '../../platform/messages';
import { loadSettings, type Settings } from '../../platform/settings';
import { adoptStyles } from '../../ui/adopt-styles';
import controls from '../../ui/theme/controls.css?inline';
import tokens from '../../ui/theme/tokens.css?inline';
import { useResolvedTheme } from '../../ui/use-resolved-theme';
import styles from './notice.css?inline';
import { NoticeBar } from './notice-bar';

/** Pages that throw foreign nodes out do so in a mutation observer: by then it has run. */
const THROWN_OUT_WITHIN = 150;
const KEPT_FROM_PAGE = [
  'keydown',
  'keypress',
  'keyup',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
];

let takeDown: (() => void) | undefined;

interface NoticePlace {
  /** What it is put into: the page's root element, or the open reader, beside which the page is inert. */
  parent: Element | ShadowRoot;
  saveAnyway?: () => Promise<Result<SaveOutcome>>;
}

/** Shows a notice over whatever there is, in place of an older one. False where the page threw it out or draws nothing. */
export async function showNotice(notice: Notice, { parent, saveAnyway }: NoticePlace): Promise<boolean> {
  const { theme } = await loadSettings();
  takeDown?.();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const goAway = () => {
    render(null, root);
    host.remove();
  };
  takeDown = goAway;
  for (const type of KEPT_FROM_PAGE) host.addEventListener(type, (event) => event.stopPropagation());
  host.setAttribute('popover', 'manual');
  for (const [name, value] of HOST_STYLE) host.style.setProperty(name, value, 'important');
  adoptStyles(root, [tokens, controls, styles]);
  render(
    <Themed theme={theme}>
      <NoticeBar notice={notice} saveAnyway={saveAnyway} onGone={goAway} />
    </Themed>,
    root,
  );
  parent.append(host);
  host.showPopover();
  await new Promise((resolve) => setTimeout(resolve, THROWN_OUT_WITHIN));
  return host.isConnected && host.checkVisibility();
}

function Themed({ theme, children }: { theme: Settings['theme']; children: ComponentChildren }) {
  return (
    <div data-theme={useResolvedTheme(theme)} lang={uiLanguage()}>
      {children}
    </div>
  );
}

/**
 * Inline and important: the only thing that a page's own `* { … !important }` cannot outdo. Set through the
 * object model, which no Content-Security-Policy refuses.
 */
const HOST_STYLE: [string, string][] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', 'auto 0 0 auto'],
  ['width', '0'],
  ['height', '0'],
  ['overflow', 'visible'],
];
