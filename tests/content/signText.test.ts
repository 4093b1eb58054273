import { describe, expect, it } from 'vitest';
import { signEntity, signText } from '#content/signText.ts';
import { walk } from '#content/way.ts';
import { waySigns } from '#content/waySigns.ts';
import { loadedData } from '../loadedData.ts';
import { english } from '../translators.ts';

const { network } = await loadedData('network');

function told(from: string, ...legs: readonly string[]) {
  const way = walk(network, from, legs);
  if (!way) throw new Error('no way');
  return waySigns(network, way).map((sign) => [
    signText(sign, network, english),
    signEntity(sign, way),
  ]);
}

describe('signText', () => {
  it('says what is passed and where, and opens what it stands at', () => {
    expect(told('beyneu', 'beyneu-aktau', 'aktau-alat')).toEqual([
      ['Transhipment at Aktau Port, from rail to ship', 'node:aktau'],
      ['Border Kazakhstan – Azerbaijan', 'leg:aktau-alat'],
    ]);
    expect(told('halkali', 'halkali-kapikule', 'kapikule-sofia')).toEqual([
      ['Border Türkiye – Bulgaria at Kapıkule / Svilengrad', 'node:kapikule'],
    ]);
  });

  it('tells a break of gauge on a leg from one at a station', () => {
    expect(told('brest', 'brest-malaszewicze')).toContainEqual([
      'Break of gauge, 1520 to 1435 mm',
      'leg:brest-malaszewicze',
    ]);
    expect(told('tbilisi', 'tbilisi-akhalkalaki', 'akhalkalaki-kars')).toContainEqual([
      'Break of gauge at Akhalkalaki, 1520 to 1435 mm',
      'node:akhalkalaki',
    ]);
  });

  it('says from ship to ship', () => {
    expect(told('poti', 'poti-ambarli', 'ambarli-trieste').map(([text]) => text)).toContain(
      'Transhipment at Istanbul Ambarlı Port, from ship to ship',
    );
  });
});
