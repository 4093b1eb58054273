import { loadKnown } from '#dataset/loadDataset.ts';
import { fileOf, loadModule } from '#dataset/loadModule.ts';
import type { Network } from './network.ts';
import { parseNetwork } from './parseNetwork.ts';

let loading: Promise<Network> | null = null;

/** The network, parsed once; asked for again at the next call where it could not be had. */
export function loadNetwork(): Promise<Network> {
  if (loading !== null) return loading;
  loading = parseModule();
  loading.catch(forget);
  return loading;
}

function forget(): void {
  loading = null;
}

async function parseModule(): Promise<Network> {
  const [json, known] = await Promise.all([loadModule('network'), loadKnown()]);
  return parseNetwork(fileOf('network'), json, known);
}
