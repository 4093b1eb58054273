import type { Translator } from '#i18n/translator.ts';
import type { Network } from '#network/network.ts';
import { nodeName } from './nodeName.ts';
import type { Way } from './way.ts';
import type { WaySign } from './waySigns.ts';

/** A sign in words, e.g. ‘Transhipment at Aktau Port, from rail to sea’. */
export function signText(sign: WaySign, network: Network, i18n: Translator): string {
  const place = sign.node === null ? null : nodeName(sign.node, network, i18n);
  if (sign.kind === 'border') {
    const countries = { from: i18n.country(sign.from), to: i18n.country(sign.to) };
    return place === null
      ? i18n.t('routes.sign.border', countries)
      : i18n.t('routes.sign.borderAt', { ...countries, place });
  }
  const { from, to } = sign;
  if (sign.kind === 'gauge') {
    return place === null
      ? i18n.t('routes.sign.gauge', { from, to })
      : i18n.t('routes.sign.gaugeAt', { from, to, place });
  }
  if (from === 'sea' && to === 'sea')
    return i18n.t('routes.sign.shipToShip', { place: place ?? '' });
  return i18n.t('routes.sign.transhipment', {
    place: place ?? '',
    from: i18n.code('routes.mode', from),
    to: i18n.code('routes.mode', to),
  });
}

/** Card of the node a sign stands at, else of the leg on which it falls. */
export function signEntity(sign: WaySign, way: Way): string {
  return sign.node === null ? `leg:${way.steps[sign.step]?.leg.id ?? ''}` : `node:${sign.node}`;
}
