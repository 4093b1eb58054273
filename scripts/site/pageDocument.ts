import type { Locale } from '#i18n/locale.ts';
import { CHROME_FIELDS } from '#view/chrome.ts';
import { VIEW_FIELDS, VIEW_PARAMS } from '#view/params.ts';
import type { View } from '#view/view.ts';
import { escapeHtml, tag } from './html.ts';

/** What a document is put together from. */
export interface DocumentParts {
  readonly locale: Locale;
  /** Title, description, links and metadata, ready-made. */
  readonly head: string;
  /** Style rules, in order. */
  readonly styles: string;
  /** Scripts to fetch early, and the one to run; none for a page without life of its own. */
  readonly preloads: readonly string[];
  readonly fonts: readonly string[];
  readonly entry: string | null;
  /** A file of pictures that the page has room for; null: it holds all of its own. */
  readonly pictures: string | null;
  /** What the root holds and which path it was rendered for; null: for none in particular. */
  readonly html: string;
  readonly path: string | null;
  /** Values that stand beside the root, as ready-made elements. */
  readonly beside: string;
}

/** A card, a theme or what stands around a figure changes nothing that it shows. */
const ASIDE: readonly (keyof View)[] = ['card', 'theme', ...CHROME_FIELDS];

/** Keys that change what a figure shows. */
const ASKING = VIEW_FIELDS.filter((field) => !ASIDE.includes(field)).flatMap((field) => [
  VIEW_PARAMS[field].key,
  ...VIEW_PARAMS[field].aliases,
]);

/**
 * Before anything is painted: the theme of the address, what it leaves out around a figure, and a sign
 * that another view than the prerendered one is asked for, so that this one is not shown as the answer.
 * The sign is lifted after a while even where the app never starts.
 */
const EARLY = [
  '(function(d,s){',
  'var t=/[?&]theme=(light|dark|contrast)(&|$)/.exec(s);if(t)d.theme=t[1];',
  `${JSON.stringify(CHROME_FIELDS)}.forEach(function(k){if(RegExp("[?&]"+k+"=off(&|$)").test(s))d[k]="off"});`,
  `if(/[?&](${ASKING.join('|')})(=|&|$)/.test(s)){d.view='pending';setTimeout(function(){delete d.view},1e4)}`,
  '})(document.documentElement.dataset,location.search)',
].join('');

/** What only scripts can use is not shown without them; the menu, which they fold, is unfolded. */
const WITHOUT_SCRIPT = [
  '[data-filter-bar],[data-needs-script],figure [data-print=hide]{display:none!important}',
  '[data-menu]{display:block!important;flex-shrink:0!important}',
  '[data-menu] ul{flex-direction:row!important}',
  '[data-menu] a{width:auto!important;border:0!important}',
  '@media(max-width:1000px){:has(>[data-menu])>a{flex-basis:100%!important}}',
  '[data-slot] img{height:auto}',
].join('');

export function pageDocument(parts: DocumentParts): string {
  return [
    `<!doctype html>\n<html lang="${parts.locale}" data-theme="auto">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    parts.head,
    `<script>${EARLY}</script>`,
    ...parts.fonts.map((href) =>
      tag('link', { rel: 'preload', href, as: 'font', type: 'font/woff2', crossorigin: '' }),
    ),
    `<style>${parts.styles}</style>`,
    `<noscript><style>${WITHOUT_SCRIPT}</style></noscript>`,
    '</head>',
    '<body>',
    `<div id="root"${parts.path === null ? '' : ` data-page="${escapeHtml(parts.path)}"`}>${parts.html}</div>`,
    parts.beside,
    ...(parts.entry === null
      ? []
      : [`<script>${starter(parts.entry, parts.preloads, parts.pictures)}</script>`]),
    '</body>',
    '</html>\n',
  ].join('\n');
}

/**
 * Fetches the app, and the pictures further down, once the page is painted, so that they do not stand in
 * the way of what can be read already. A page out of sight is not painted: there a clock starts it.
 */
function starter(entry: string, preloads: readonly string[], pictures: string | null): string {
  return [
    '(function(d){var n=0;function go(){if(n++)return;',
    'function add(t,o){var e=d.createElement(t);for(var k in o)e[k]=o[k];e.crossOrigin="";d.head.append(e)}',
    `${JSON.stringify(preloads)}.forEach(function(h){add("link",{rel:"modulepreload",href:h})});`,
    `add("script",{type:"module",src:${JSON.stringify(entry)}})`,
    ...(pictures === null ? [] : [';', filler(pictures)]),
    '}',
    'requestAnimationFrame(function(){setTimeout(go)});setTimeout(go,1e3)})(document)',
  ].join('');
}

/**
 * One picture a task, or all of them before the page is printed. Those that do not come are not missed
 * for long: live ones take their places.
 */
function filler(pictures: string): string {
  return [
    `fetch(${JSON.stringify(pictures)}).then(function(r){return r.json()}).then(function(p){`,
    'function fill(id){',
    `var s=d.querySelector('[data-slot="'+id+'"]');`,
    'if(s&&s.querySelector("noscript"))s.innerHTML=p[id]}',
    'Object.keys(p).forEach(function(id){setTimeout(fill,0,id)});',
    'addEventListener("beforeprint",function(){Object.keys(p).forEach(fill)})',
    '}).catch(function(){})',
  ].join('');
}
