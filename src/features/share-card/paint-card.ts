import type { Box, Card, CodeBox, PictureBox, Run, TextBox } from '../../core/card/box';
import { cssFont } from '../../core/card/font';
import { drawnSize } from './measure-text';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

function paintText(context: Context, box: TextBox, lang: string): void {
  const scale = box.font.size / drawnSize;
  context.save();
  context.scale(scale, scale);
  context.font = cssFont({ ...box.font, size: drawnSize }, lang);
  context.fillStyle = box.colour;
  for (const { runs } of box.lines) for (const run of runs) paintRun(context, run, scale);
  context.restore();
}

function paintRun(context: Context, { text, x, y, turned, within }: Run, scale: number): void {
  if (turned) {
    context.save();
    context.translate(x / scale, y / scale);
    context.rotate(Math.PI / 2);
    context.fillText(text, 0, 0);
    context.restore();
  } else if (within) {
    const free = Math.max(0, within / scale - context.measureText(text).width);
    context.fillText(text, x / scale + free / 2, y / scale, within / scale);
  } else context.fillText(text, x / scale, y / scale);
}

/** Runs of dark modules in a row become one rectangle, so that no seam shows between them. */
function paintCode(context: Context, { x, y, module, modules, ink }: CodeBox): void {
  context.fillStyle = ink;
  context.beginPath();
  for (const [row, cells] of modules.entries()) {
    let from = -1;
    for (let column = 0; column <= cells.length; column++) {
      if (cells[column] && from < 0) from = column;
      if (cells[column] || from < 0) continue;
      context.rect(x + from * module, y + row * module, (column - from) * module, module);
      from = -1;
    }
  }
  context.fill();
}

/** Fills the box with the middle of the picture; of an upright one with its upper part, where faces are. */
function paintPicture(context: Context, box: PictureBox, picture: ImageBitmap): void {
  const scale = Math.max(box.w / picture.width, box.h / picture.height);
  const [w, h] = [box.w / scale, box.h / scale];
  const top = (picture.height - h) * 0.3;
  context.drawImage(picture, (picture.width - w) / 2, top, w, h, box.x, box.y, box.w, box.h);
}

function paintBox(context: Context, box: Box, lang: string, picture?: ImageBitmap): void {
  if (box.kind === 'text') paintText(context, box, lang);
  else if (box.kind === 'code') paintCode(context, box);
  else if (box.kind === 'picture') picture && paintPicture(context, box, picture);
  else {
    context.fillStyle = box.colour;
    context.beginPath();
    context.roundRect(box.x, box.y, box.w, box.h, box.radius);
    context.fill();
  }
}

/** Draws a card on a canvas that is `scale` times as large as the card. */
export function paintCard(context: Context, card: Card, scale: number, picture?: ImageBitmap): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.textRendering = 'geometricPrecision';
  context.textBaseline = 'alphabetic';
  context.imageSmoothingQuality = 'high';
  context.fillStyle = card.paper;
  context.fillRect(0, 0, card.width, card.height);
  for (const box of card.boxes) paintBox(context, box, card.lang, picture);
}
