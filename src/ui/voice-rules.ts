import { LINES } from '../core/export/mark-style';

/** CSS that gives the colours of the theme and the lines to whatever carries `data-voice` and `data-line`, 0–7. */
export const voiceRules = LINES.map(
  ([line, size], n) =>
    `[data-voice="${n}"] { --voice: var(--voice-${n}); --wash: var(--wash-${n}) }
[data-line="${n}"] { --line: ${line}; --line-size: ${size} }`,
).join('\n');
