import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * Axe as quick as it can be: it tells no more than what it objects to, and puts that together in the
 * page itself, which needs no page of its own for it as no frame here is of another origin.
 */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}
