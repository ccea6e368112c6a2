const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  smaller: 'M3 15L7.5 4h1L13 15M4.7 11h6.6M14 8h4',
  larger: 'M3 15L7.5 4h1L13 15M4.7 11h6.6M14 8h4M16 6v4',
  theme: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  speakers: 'M4 4h8v6H8l-3 3v-3H4zM14 8h2v6h-1v2.500l-2.500-2.500H9',
  card: 'M4 3h12v14H4zM7 7h6M7 10h6M7 13h2M12 13h1v1h-1z',
  save: 'M6 3h8v14l-4-3.200L6 17z',
  saved: 'M6 3h8v14l-4-3.200L6 17zM8 8.500l1.500 1.500L12.200 7',
  print: 'M6 8V3h8v5M6 14H4V8h12v6h-2M6 12h8v5H6z',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4',
  book: 'M10 5.500C8 4 5.500 4 3 4.500V15.500c2.500-.5 5-.5 7 1 2-1.500 4.500-1.500 7-1V4.500c-2.500-.5-5-.5-7 1zM10 5.500v11',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  only: 'M3 5h14l-5.500 6v5l-3-1.500V11z',
  previous: 'M5 12l5-5 5 5',
  next: 'M5 8l5 5 5-5',
  back: 'M12 4l-6 6 6 6',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a text; the text, or the button's label, says what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
