import { useDeferredValue, useMemo } from 'react';
import type { FigureContent } from '#content/figureContent.ts';
import type { FigureSpec } from '#content/figureSpec.ts';
import { useView } from '#view/useView.ts';
import { narrowView, viewKey } from './narrowView.ts';
import { useI18n } from './site.ts';
import { useFigureData } from './useFigureData.ts';

/** The figure as the reader asks for it; it follows a drag as fast as the machine allows. */
export function useFigureContent(spec: FigureSpec): FigureContent {
  const data = useFigureData(spec);
  const i18n = useI18n();
  const view = useDeferredValue(useView());
  const key = viewKey(view, spec.options);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the view.
  return useMemo(
    () => spec.build(data, narrowView(view, spec.options), i18n),
    [spec, data, key, i18n],
  );
}
