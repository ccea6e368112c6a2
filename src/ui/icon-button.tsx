import { Icon, type IconName } from './icon';

interface IconButtonProps {
  icon: IconName;
  /** What it does, for the pointer that rests on it and for those who do not see it. */
  label: string;
  small?: boolean;
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  onClick: () => void;
}

/** A quiet button that is only a picture. */
export function IconButton({ icon, label, small, disabled, pressed, expanded, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`button quiet icon-only${small ? ' small' : ''}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
