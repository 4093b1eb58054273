import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { pageAddress } from '#view/pageAddress.ts';
import type { Page } from '#view/route.ts';
import { parsePath } from '#view/route.ts';
import { useFollowedView } from '#view/useFollowedView.ts';
import { useNavigate, usePath, useReadView } from '#view/useView.ts';
import type { View } from '#view/view.ts';
import { useSite } from './site.ts';
import { takeTurn } from './turns.ts';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly page: Page;
  /** What the link asks for beside what the reader takes along. */
  readonly asking?: Partial<View> | undefined;
  /** A place on that page, without its `#`. */
  readonly hash?: string | undefined;
}

/**
 * A link to a page of the atlas; it takes the filters along and opens without leaving the document, or
 * beside it where the document is a guest in a frame.
 */
export function PageLink({ page, asking, hash, onClick, target, ...rest }: Props) {
  const { i18n, base } = useSite();
  const navigate = useNavigate();
  const readView = useReadView();
  const addressIn = (view: View) => {
    const address = pageAddress({ locale: i18n.locale, page }, view, base, asking);
    return hash === undefined ? address : `${address}#${hash}`;
  };
  // Where it leads is seen by nobody while a filter is moved.
  const href = addressIn(useFollowedView(takeTurn));
  const path = parsePath(usePath(), base);
  const window = 'page' in path && path.page === 'embed' ? '_blank' : target;

  function openHere(event: MouseEvent<HTMLAnchorElement>): void {
    onClick?.(event);
    if (event.defaultPrevented || window === '_blank' || !isPlainClick(event)) return;
    event.preventDefault();
    navigate(addressIn(readView()));
  }

  const rel = window === '_blank' ? 'noopener' : rest.rel;
  return <a {...rest} target={window} rel={rel} href={href} onClick={openHere} />;
}

/** False where the reader asks for a new tab, a new window or a download. */
function isPlainClick(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
