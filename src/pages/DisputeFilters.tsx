import { useId } from 'react';
import control from '#controls/control.module.css';
import type { Contradiction } from '#evidence/contradiction.ts';
import { useI18n } from '#figures/site.ts';
import { useSetView, useViewPart } from '#view/useView.ts';
import type { DisputeFilter } from '#view/view.ts';
import { DISPUTE_PAGES } from '#view/view.ts';
import styles from './Contradictions.module.css';
import { disputeYears, touches } from './disputeYears.ts';

const ALL = '';

/** Narrows the contradictions to one page, one year or both. */
export function DisputeFilters({ found }: { readonly found: readonly Contradiction[] }) {
  const i18n = useI18n();
  const pageId = useId();
  const yearId = useId();
  const disputes = useViewPart('disputes');
  const { page, year } = disputes;
  const setView = useSetView();
  const choose = (patch: Partial<DisputeFilter>) =>
    setView({ disputes: { ...disputes, ...patch } }, { mode: 'push' });
  const count = (asked: Partial<DisputeFilter>) =>
    found.filter((one) => touches(one, { ...disputes, ...asked })).length;
  const years = disputeYears(found);
  return (
    <fieldset className={styles.filters}>
      <legend className={control.spoken}>{i18n.t('disputes.filters')}</legend>
      <div className={control.control}>
        <label className={control.label} htmlFor={pageId}>
          {i18n.t('disputes.page')}
        </label>
        <select
          id={pageId}
          className={control.field}
          value={page ?? ALL}
          onChange={({ currentTarget: { value } }) =>
            choose({ page: DISPUTE_PAGES.find((known) => known === value) ?? null })
          }
        >
          <option value={ALL}>
            {i18n.t('disputes.page.all', { count: count({ page: null }) })}
          </option>
          {DISPUTE_PAGES.map((one) => (
            <option key={one} value={one}>
              {i18n.t('disputes.page.one', {
                page: i18n.t(`page.${one}`),
                count: count({ page: one }),
              })}
            </option>
          ))}
        </select>
      </div>
      <div className={control.control}>
        <label className={control.label} htmlFor={yearId}>
          {i18n.t('disputes.year')}
        </label>
        <select
          id={yearId}
          className={control.field}
          value={year ?? ALL}
          onChange={({ currentTarget: { value } }) =>
            choose({ year: value === ALL ? null : Number(value) })
          }
        >
          <option value={ALL}>{i18n.t('disputes.year.all')}</option>
          {/* A link may name a year that no dispute begins or ends in. */}
          {(year === null || years.includes(year) ? years : [year, ...years]).map((one) => (
            <option key={one} value={one}>
              {String(one)}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}
