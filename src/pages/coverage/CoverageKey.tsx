import { useI18n } from '#figures/site.ts';
import styles from './Coverage.module.css';
import { CoverageSign } from './CoverageSign.tsx';

const PLAIN = { sources: 1, shade: 1, part: false, forecast: false, caution: false } as const;

const SIGNS = [
  { key: 'one', sign: PLAIN },
  { key: 'two', sign: { ...PLAIN, sources: 2, shade: 2 } },
  { key: 'three', sign: { ...PLAIN, sources: 3, shade: 3 } },
  { key: 'five', sign: { ...PLAIN, sources: 5, shade: 4 } },
  { key: 'part', sign: { ...PLAIN, part: true } },
  { key: 'forecast', sign: { ...PLAIN, forecast: true } },
  { key: 'caution', sign: { ...PLAIN, caution: true } },
] as const;

/** What the signs of the coverage table mean. */
export function CoverageKey() {
  const i18n = useI18n();
  return (
    <ul className={styles.key} aria-label={i18n.t('coverage.key')}>
      {SIGNS.map(({ key, sign }) => (
        <li key={key}>
          <span aria-hidden="true">
            <CoverageSign {...sign} />
          </span>
          {i18n.t(`coverage.key.${key}`)}
        </li>
      ))}
    </ul>
  );
}
