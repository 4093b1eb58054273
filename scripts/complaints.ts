import type { Page } from 'playwright-core';

/**
 * Everything a page should not do: errors and warnings on the console, uncaught errors, failed
 * answers, and any request to a host but its own. The list grows while the page is open.
 */
export function collectComplaints(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const level = message.type();
    if (level === 'error' || level === 'warning') complaints.push(`${level}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) complaints.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}
