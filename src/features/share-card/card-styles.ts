import preview from './card-preview.css?inline';

/** For `adoptStyles`, after the shared ones. */
export const cardStyles = [preview];
