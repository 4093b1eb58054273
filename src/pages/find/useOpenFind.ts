import { useCallback } from 'react';
import type { FindTarget } from '#content/findDocument.ts';
import { useOpenCard } from '#figures/openCard.ts';
import { useSite } from '#figures/site.ts';
import { formatView } from '#view/formatView.ts';
import { carryView } from '#view/pageAddress.ts';
import type { Page } from '#view/route.ts';
import { formatPath, parsePath } from '#view/route.ts';
import { useNavigate, usePath, useReadView } from '#view/useView.ts';
import type { View } from '#view/view.ts';

/** Goes to what was found, with the filters the reader has; `opener` gets the focus back from a card. */
export function useOpenFind(): (target: FindTarget, opener: Element) => void {
  const { i18n, base } = useSite();
  const { locale } = i18n;
  const path = usePath();
  const readView = useReadView();
  const navigate = useNavigate();
  const openCard = useOpenCard();

  return useCallback(
    (target, opener) => {
      const here = parsePath(path, base);
      const view = readView();
      const addressOf = (page: Page, patch: Partial<View>) => {
        const kept = 'page' in here && here.page === page ? view : carryView(view);
        return formatPath({ locale, page }, base) + formatView({ ...kept, ...patch });
      };
      if ('card' in target) {
        // Only the pages have a place for cards.
        if ('page' in here) openCard({ entity: target.card }, opener);
        else navigate(addressOf('overview', { card: target.card }));
        return;
      }
      const { page, hash, product } = target;
      const address = addressOf(page, { card: null, ...(product ? { product } : {}) });
      navigate(hash === null ? address : `${address}#${hash}`);
      if (hash !== null && 'page' in here && here.page === page) goToPlace(hash);
    },
    [path, base, locale, readView, navigate, openCard],
  );
}

/** On the page the reader is on already, nothing else tells that the place in the address changed. */
function goToPlace(hash: string): void {
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  const place = document.getElementById(hash);
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
}
