interface MapButtonProps {
  readonly label: string;
  /** Path in a box of 20 by 20. */
  readonly shape: string;
  /** Does nothing but say why, when pressed. */
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

export function MapButton({ label, shape, disabled = false, onClick }: MapButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={onClick}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d={shape} fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </button>
  );
}
