import { memo, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { SOURCE_KINDS } from '#dataset/codes.ts';
import type { Source } from '#dataset/source.ts';
import { FigureBoundary } from '#figures/FigureBoundary.tsx';
import { FigureError } from '#figures/FigureError.tsx';
import { useExpect, useShown } from '#figures/readiness.ts';
import { useWake } from '#figures/Sleeping.tsx';
import { useI18n } from '#figures/site.ts';
import { Waiting } from '#figures/Waiting.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Coverage } from './coverage/Coverage.tsx';
import { Disagreements } from './Disagreements.tsx';
import pages from './pages.module.css';
import { Rules } from './Rules.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import styles from './SourcesPage.module.css';
import { useHash } from './useHash.ts';
import type { SourceData } from './useSourceData.ts';
import { useSourceData } from './useSourceData.ts';
import { useSourceSearch } from './useSourceSearch.ts';

/** The sources themselves, with the contradictions, the coverage and the rules between them. */
export function AllSources() {
  const i18n = useI18n();
  const { sourceData, missing } = useSourceData();
  const [query, setQuery] = useState('');
  const found = useSourceSearch(sourceData, query);
  const input = useRef<HTMLInputElement>(null);
  useEffect(function takeEarlyWords() {
    setQuery(input.current?.value ?? '');
  }, []);
  useShown('sources');
  useWake('sources');
  return (
    <>
      <search className={styles.search} data-needs-script="">
        <label htmlFor="source-search">{i18n.t('sources.search')}</label>
        <input
          ref={input}
          id="source-search"
          type="search"
          value={query}
          placeholder={i18n.t('sources.search.placeholder')}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <div role="status">
          {found !== null && (
            <h2 className={styles.found}>{i18n.t('sources.found', { count: found.length })}</h2>
          )}
        </div>
      </search>
      {missing.map(({ id, error, retry }) => (
        <FigureError
          key={id}
          id={`sources-${id}`}
          name={i18n.t('sources.module', { module: id })}
          error={error}
          onRetry={retry}
        />
      ))}
      {found === null ? (
        <Everything sourceData={sourceData} />
      ) : (
        <SourceList sourceData={sourceData} sources={pick(sourceData, found)} level={3} />
      )}
    </>
  );
}

function pick({ data }: SourceData, ids: readonly string[]): readonly Source[] {
  return ids.flatMap((id) => data.sources.byId.get(id) ?? []);
}

/** The articles from which the atlas began. */
const isFounding = ({ id }: Source) => id.startsWith('seed-');

/** Parts of the page that an address may lead to; they come after the data, too late for the browser. */
const SECTIONS: readonly string[] = ['contradictions', 'coverage'];

/** All there is while nothing is searched for; typing redraws none of it. */
const Everything = memo(function Everything({ sourceData }: { readonly sourceData: SourceData }) {
  const i18n = useI18n();
  const hash = useHash();
  useExpect('contradictions');
  useEffect(
    function showAsked() {
      if (SECTIONS.includes(hash)) document.getElementById(hash)?.scrollIntoView();
    },
    [hash],
  );
  const { sources } = sourceData.data.sources;
  const founding = useMemo(() => sources.filter(isFounding), [sources]);
  return (
    <>
      <section className={styles.first}>
        <h2>{i18n.t('sources.founding')}</h2>
        <p className={pages.text}>{i18n.t('sources.founding.text')}</p>
        <SourceList sourceData={sourceData} sources={founding} level={3} whole />
      </section>
      <section className={pages.block} id="contradictions">
        <h2>{i18n.t('sources.contradictions')}</h2>
        <LateContradictions />
        <h3 className={styles.founding}>{i18n.t('disputes.founding')}</h3>
        <p className={pages.meta}>{i18n.t('disputes.founding.text')}</p>
        <FigureBoundary id="disagreements" name={i18n.t('disputes.founding')}>
          <Disagreements />
        </FigureBoundary>
      </section>
      <section className={pages.block} id="coverage">
        <h2>{i18n.t('coverage.heading')}</h2>
        <Coverage data={sourceData.data} />
      </section>
      <Rules />
      <section className={pages.block}>
        <h2>{i18n.t('sources.all')}</h2>
        {SOURCE_KINDS.map((kind) => {
          const ofKind = sources.filter((source) => source.kind === kind && !isFounding(source));
          if (ofKind.length === 0) return null;
          return (
            <section key={kind} className={styles.kind}>
              <h3>
                {i18n.t('sources.kind', {
                  kind: i18n.code('sourceKind', kind),
                  count: ofKind.length,
                })}
              </h3>
              <SourceList sourceData={sourceData} sources={ofKind} level={4} />
            </section>
          );
        })}
      </section>
    </>
  );
});

/** Left alone by what an address asks for: before it is alive it would lose what was prerendered. */
const LateContradictions = memo(function LateContradictions() {
  const i18n = useI18n();
  return (
    <FigureBoundary id="contradictions" name={i18n.t('sources.contradictions')}>
      <Suspense fallback={<Waiting className={pages.meta}>{i18n.t('figure.loading')}</Waiting>}>
        <Contradictions />
      </Suspense>
    </FigureBoundary>
  );
});

interface SourceListProps {
  readonly sourceData: SourceData;
  readonly sources: readonly Source[];
  /** Level of the headings inside each source. */
  readonly level: 3 | 4;
  /** Lists everything taken at once, where it is not too much. */
  readonly whole?: boolean;
}

function SourceList({ sourceData, sources, level, whole = false }: SourceListProps) {
  const hash = useHash();
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <SourceEntry
          key={source.id}
          source={source}
          sourceData={sourceData}
          whole={whole}
          level={level}
          asked={hash === `source-${source.id}`}
        />
      ))}
    </ul>
  );
}
