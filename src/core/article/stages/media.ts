import { type Draft, PLAYER } from '../draft';

const PLAYERS =
  /(?:player\.youku|v\.qq\.com|bilibili\.com|youtube(?:-nocookie)?\.com\/embed|player\.vimeo|video\.sina|cctv\.com|tudou\.com|iqiyi\.com|ixigua\.com|miaopai|weibo\.com\/tv)/i;

/** Keeps video and audio: native players as they are, framed ones as a link to where they play. */
export function media(draft: Draft): void {
  for (const frame of draft.root.querySelectorAll('iframe,embed')) {
    const source = frame.getAttribute('src') || frame.getAttribute('data-src') || '';
    const address = URL.parse(source, draft.page.base);
    if (!address || !PLAYERS.test(address.href)) continue;
    const link = draft.document.createElement('a');
    link.setAttribute('href', address.href);
    link.textContent = `▶ ${address.hostname}`;
    const paragraph = draft.document.createElement('p');
    paragraph.append(link);
    paragraph.setAttribute(PLAYER, 'true');
    frame.replaceWith(paragraph);
  }
  for (const frame of draft.root.querySelectorAll('iframe,embed,object')) frame.remove();
  for (const player of draft.root.querySelectorAll('video,audio')) {
    if (!player.getAttribute('src') && player.getAttribute('data-src')) {
      player.setAttribute('src', player.getAttribute('data-src') ?? '');
    }
  }
}
