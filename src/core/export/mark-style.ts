import { lookOf } from './look-of';

/** On white, and on black: those of the light and the dark theme. */
const COLOURS = [
  ['#1d5a9e', '#8dbcf0'],
  ['#a34509', '#f0a670'],
  ['#0a6a4c', '#72cba5'],
  ['#75388f', '#cfa3e3'],
  ['#a82a63', '#f094b8'],
  ['#5b5300', '#d3c65c'],
  ['#006675', '#6cc7d6'],
  ['#51505f', '#b6b4c6'],
];

/** Style and thickness of an underline; those of one style differ clearly in thickness, and meet in no colour. */
export const LINES = [
  ['solid', '1.5px'],
  ['double', '1.25px'],
  ['dotted', '2.5px'],
  ['dashed', '2px'],
  ['wavy', '1.25px'],
  ['solid', '4px'],
  ['dashed', '4px'],
  ['dotted', '4.5px'],
] as const;

/** CSS for the marks of so many speakers, numbered from 1 in `data-speaker`. */
export function markStyle(speakers: number): string {
  return Array.from({ length: speakers }, (_, seat) => {
    const { colour, line } = lookOf(seat);
    return `[data-speaker="${seat + 1}"] { --voice: light-dark(${COLOURS[colour]}); --line: ${LINES[line]?.join(' ')} }`;
  }).join('\n');
}
