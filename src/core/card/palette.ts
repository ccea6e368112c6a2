/** What a colour is for; templates name these, never a value. */
export type ColourRole = 'paper' | 'ink' | 'soft' | 'accent' | 'line' | 'codePaper' | 'codeInk';

/** `line` is for hairlines only and carries no text; every other pair with `paper` is read and passes WCAG AA. */
export type Palette = Record<ColourRole, string>;

export const palettes = {
  ricePaper: {
    paper: '#f7f2e8',
    ink: '#231d18',
    soft: '#6b6055',
    accent: '#a3291c',
    line: '#d8ccb8',
    codePaper: '#f7f2e8',
    codeInk: '#231d18',
  },
  white: {
    paper: '#ffffff',
    ink: '#15171c',
    soft: '#5b616c',
    accent: '#b4232a',
    line: '#dcdfe4',
    codePaper: '#ffffff',
    codeInk: '#15171c',
  },
  celadon: {
    paper: '#e9efea',
    ink: '#16241f',
    soft: '#4e5f58',
    accent: '#22614a',
    line: '#c3d0c8',
    codePaper: '#e9efea',
    codeInk: '#16241f',
  },
  xuan: {
    paper: '#f2e8d3',
    ink: '#2a2019',
    soft: '#665642',
    accent: '#9c2a1d',
    line: '#cbb68d',
    codePaper: '#f2e8d3',
    codeInk: '#2a2019',
  },
  night: {
    paper: '#15181e',
    ink: '#efe9dd',
    soft: '#a8a296',
    accent: '#d8b26a',
    line: '#3a404b',
    codePaper: '#efe9dd',
    codeInk: '#15181e',
  },
  indigo: {
    paper: '#1c2b45',
    ink: '#f3efe4',
    soft: '#b3bac8',
    accent: '#e5c07c',
    line: '#43536f',
    codePaper: '#f3efe4',
    codeInk: '#1c2b45',
  },
} satisfies Record<string, Palette>;

export type PaletteId = keyof typeof palettes;
