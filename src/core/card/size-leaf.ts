import type { LeafPart, Sized, Space } from './arrange';
import type { Box, Rect } from './box';
import type { ColourRole } from './palette';
import { extent, placeText } from './place-text';
import { type Code, quietZone } from './qr-code';
import type { CodePart, PicturePart, RulePart, TextPart, TextRole } from './template';
import { fitText } from './typeset/fit-text';
import type { SetText } from './typeset/set-text';
import type { Setting } from './typeset/token-lines';

/** Everything that the parts of one card show. */
export interface Holdings {
  words: Record<TextRole, string[]>;
  code: Code | null;
  hasPicture: boolean;
  colour: (role: ColourRole) => string;
  setting: Omit<Setting, 'vertical'>;
  /** Sets the body; absent: like any other text. */
  body?: (part: TextPart, space: Space) => SetText;
}

function sizeRule(part: RulePart, colour: string): Sized {
  const { thickness, length = 0, upright } = part;
  const place = (frame: Rect): Box[] => [{ kind: 'fill', ...frame, colour, radius: 0 }];
  return upright ? { w: thickness, h: length, place } : { w: length, h: thickness, place };
}

function sizePicture(part: PicturePart, space: Space): Sized {
  const w = space.w * (part.width ?? 1);
  const h = space.h * (part.height ?? 1);
  return { w, h, place: (frame) => [{ kind: 'picture', ...frame, w, h }] };
}

/** On a ground of its own colour the code brings its quiet zone; on the card's paper the margins are it. */
function sizeCode(_: CodePart, code: Code, colour: Holdings['colour']): Sized {
  const [ink, paper] = [colour('codeInk'), colour('codePaper')];
  const side = code.modules.length * code.module;
  const quiet = paper === colour('paper') ? 0 : quietZone * code.module;
  const all = side + 2 * quiet;
  return {
    w: all,
    h: all,
    place(frame) {
      const x = Math.round(frame.x);
      const y = Math.round(frame.y);
      const { modules, module } = code;
      const drawn: Box = {
        kind: 'code',
        x: x + quiet,
        y: y + quiet,
        w: side,
        h: side,
        module,
        modules,
        ink,
      };
      return quiet ? [{ kind: 'fill', x, y, w: all, h: all, colour: paper, radius: 6 }, drawn] : [drawn];
    },
  };
}

/** Cuts the last line that is allowed and ends it with an ellipsis. */
function cutToLines(part: TextPart, space: Space, text: readonly string[], setting: Setting): SetText {
  const room = part.vertical ? { along: space.h, across: space.w } : { along: space.w, across: space.h };
  let set = fitText(text, part.style, room, setting);
  let rest = text.join(' ');
  while (!set.fits && rest.length > 1) {
    rest = rest.slice(0, Math.floor(rest.length * 0.9));
    set = fitText([`${rest.replace(/[\p{P}\p{Cs}\s]+$/u, '')}…`], part.style, room, setting);
  }
  return set;
}

function sizeText(part: TextPart, space: Space, holdings: Holdings): Sized | null {
  const text = holdings.words[part.role];
  if (text.length === 0) return null;
  const room = { w: Math.min(space.w, part.width ?? space.w), h: space.h };
  const vertical = part.vertical ?? false;
  const setting = { ...holdings.setting, vertical };
  const isBody = part.role === 'body' && holdings.body;
  const set = isBody ? isBody(part, room) : cutToLines(part, room, text, setting);
  const { w, h } = extent(set, vertical);
  const colour = holdings.colour(part.colour);
  return {
    w: part.style.align === 'start' || vertical ? w : room.w,
    h: part.height ?? h,
    place: (frame) => [...columnRules(part, set, frame, holdings), placeText(set, part, colour, frame)],
  };
}

/** 界行: a hairline between every two columns. */
function columnRules(part: TextPart, set: SetText, frame: Rect, holdings: Holdings): Box[] {
  if (!part.ruled) return [];
  const colour = holdings.colour(part.ruled);
  const gutter = (set.style.leading - 1) / 2;
  return set.lines.slice(1).map((line) => ({
    kind: 'fill',
    x: frame.x + frame.w - (line.across - gutter) * set.size,
    y: frame.y,
    w: 0.5,
    h: frame.h,
    colour,
    radius: 0,
  }));
}

/** Sizes one part that is not a stack. */
export function sizeLeaf(part: LeafPart, space: Space, holdings: Holdings): Sized | null {
  if (part.part === 'rule') return sizeRule(part, holdings.colour(part.colour));
  if (part.part === 'code') return holdings.code && sizeCode(part, holdings.code, holdings.colour);
  if (part.part === 'picture') return holdings.hasPicture ? sizePicture(part, space) : null;
  return sizeText(part, space, holdings);
}
