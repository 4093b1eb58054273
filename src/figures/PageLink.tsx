import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { pageAddress } from '#view/pageAddress.ts';
import type { Page } from '#view/route.ts';
import { useNavigate, useView } from '#view/useView.ts';
import { useSite } from './site.ts';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly page: Page;
  /** A place on that page, without its `#`. */
  readonly hash?: string | undefined;
}

/** A link to a page of the atlas; it takes the filters along and opens without leaving the document. */
export function PageLink({ page, hash, onClick, target, ...rest }: Props) {
  const { i18n, base } = useSite();
  const navigate = useNavigate();
  const address = pageAddress({ locale: i18n.locale, page }, useView(), base);
  const href = hash === undefined ? address : `${address}#${hash}`;

  function openHere(event: MouseEvent<HTMLAnchorElement>): void {
    onClick?.(event);
    if (event.defaultPrevented || target === '_blank' || !isPlainClick(event)) return;
    event.preventDefault();
    navigate(href);
  }

  return <a {...rest} target={target} href={href} onClick={openHere} />;
}

/** False where the reader asks for a new tab, a new window or a download. */
function isPlainClick(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
