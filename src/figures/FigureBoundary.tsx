import { QueryErrorResetBoundary } from '@tanstack/react-query';
import type { ErrorInfo, ReactNode } from 'react';
import { Component } from 'react';
import { FigureError } from './FigureError.tsx';

interface Props {
  /** What fails here, as the reader knows it. */
  readonly name: string;
  /** Announced as shown when it fails, so that the page does not wait for it. */
  readonly id: string;
  /** Id for the heading that names the figure. */
  readonly headingId?: string | undefined;
  readonly children: ReactNode;
}

/** Keeps a fault to the figure it belongs to: the rest of the page lives, and the reader may try again. */
export function FigureBoundary({ name, id, headingId, children }: Props) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <CatchError
          onRetry={reset}
          show={(error, retry) => (
            <FigureError id={id} headingId={headingId} name={name} error={error} onRetry={retry} />
          )}
        >
          {children}
        </CatchError>
      )}
    </QueryErrorResetBoundary>
  );
}

interface CatchProps {
  readonly onRetry: () => void;
  readonly show: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface CatchState {
  readonly caught: { readonly error: unknown } | null;
}

class CatchError extends Component<CatchProps, CatchState> {
  override state: CatchState = { caught: null };

  static getDerivedStateFromError(error: unknown): CatchState {
    return { caught: { error } };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  readonly retry = (): void => {
    this.props.onRetry();
    this.setState({ caught: null });
  };

  override render(): ReactNode {
    const { caught } = this.state;
    return caught === null ? this.props.children : this.props.show(caught.error, this.retry);
  }
}
