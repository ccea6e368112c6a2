/** The reader marks statements from here up. */
export const MARK_CONFIDENCE = 0.6;
