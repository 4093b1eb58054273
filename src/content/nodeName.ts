import type { Translator } from '#i18n/translator.ts';
import type { Network } from '#network/network.ts';

export function nodeName(id: string, network: Network, i18n: Translator): string {
  const node = network.nodes.get(id);
  return node ? i18n.text(node.name) : id;
}

/** A leg, or a step along it, by its two ends. */
export function legLabel(
  ends: { readonly from: string; readonly to: string },
  network: Network,
  i18n: Translator,
): string {
  return i18n.t('corridorMap.leg', {
    from: nodeName(ends.from, network, i18n),
    to: nodeName(ends.to, network, i18n),
  });
}
