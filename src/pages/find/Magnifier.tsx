import styles from './find.module.css';

export function Magnifier() {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20" className={styles.magnifier}>
      <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M12.6 12.6L18 18" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
