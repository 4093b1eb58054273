import type { ErrorInfo, ReactNode } from 'react';
import { Component } from 'react';
import { useI18n } from '#figures/site.ts';
import styles from './Shell.module.css';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly broken: boolean;
}

/** The last net: what no figure's own boundary caught. */
export class AppBoundary extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
    document.documentElement.dataset.ready = 'true';
  }

  override render(): ReactNode {
    return this.state.broken ? <ErrorPage /> : this.props.children;
  }
}

function ErrorPage() {
  const i18n = useI18n();
  return (
    <main className={styles.broken} role="alert">
      <h1>{i18n.t('shell.error.title')}</h1>
      <p>{i18n.t('shell.error.text')}</p>
      <button type="button" className={styles.reload} onClick={() => window.location.reload()}>
        {i18n.t('shell.error.reload')}
      </button>
    </main>
  );
}
