import type { CardLabels } from './card-labels';
import { dateWords } from './date-line';
import type { CardRequest } from './request';
import type { TextRole } from './template';
import { paragraphs } from './typeset/normalise';

function host(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

/** What every role says on this card, as paragraphs; an empty list takes no room. */
export function cardWords(request: CardRequest, labels: CardLabels): Record<TextRole, string[]> {
  const title = paragraphs(request.title);
  const words = paragraphs(request.words ?? '');
  const source = paragraphs(request.source || host(request.url)).slice(0, 1);
  const chosen = words.length > 0;
  const fallback = source.length > 0 ? source : [labels.untitled];
  const date = dateWords(request.publishedAt);
  const { readingMinutes: minutes = 0 } = request;
  return {
    body: chosen ? words : title.length > 0 ? title : fallback,
    heading: chosen ? title.slice(0, 1) : [],
    name: paragraphs(request.speaker?.name ?? '').slice(0, 1),
    titles: paragraphs(request.speaker?.title ?? '').slice(0, 1),
    source,
    date: date ? [date.date] : [],
    dateInHan: date ? [date.inHan] : [],
    day: date ? [date.day] : [],
    month: date ? [date.month] : [],
    minutes: minutes >= 1 ? [labels.minutes(Math.round(minutes))] : [],
    scan: [labels.scan],
    page: [],
    seal: [chosen ? labels.sealWords : labels.sealTitle],
    mark: chosen ? ['“'] : [],
  };
}
