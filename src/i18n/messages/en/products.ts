/** Words of the figures by product, and short names of the Harmonized System's chapters. */
export const products = {
  'table.product': 'Product',
  'table.value': 'Value',
  'derived.sumFormula':
    '{count, plural, one {# printed month} other {# printed values, month by month}} added up',
  'derived.sumWorking': '{count, plural, one {# value} other {# values}} add up to {total}',

  'figureName.trade-by-sector': 'Trade by product and sector',
  'bySector.subtitle': 'What is traded, as far as sources say, {unit}, current prices, {year}',
  'bySector.panel.kz-it': 'From Kazakhstan to Italy: products on record',
  'bySector.panel.it-kz': 'From Italy to Kazakhstan: products on record',
  'bySector.panel.goods':
    'From Italy to Kazakhstan: goods on the EU’s sanctions-related lists, {months}',
  'bySector.monthCount': '{count, plural, =12 {twelve months} one {# month} other {# months}}',
  'bySector.coverage':
    'These goods cover {share} of Italy’s exports to Kazakhstan in {count, plural, =12 {{year}} one {# month of {year}} other {# months of {year}}}.',
  'bySector.coverageUnknown':
    'What part of Italy’s exports these goods cover cannot be computed for this year.',
  'bySector.coverageSingle':
    'Each bar stands alone: products overlap and come from different registers.',
  'bySector.coverageLabel': 'Part of Italy’s exports to Kazakhstan covered, {year}',
  'bySector.coverageFormula': 'goods on the lists ÷ all goods, same months',
  'bySector.listed': 'Goods on the lists, all months',
  'bySector.flow': 'All goods, same months',
  'bySector.product': '{product}, {who}{months}',
  'bySector.reconciled': 'reconciled',
  'bySector.months': ' ({count, plural, one {# month} other {# months}})',
  'bySector.chapter': '{code} {name}',
  'bySector.named': '{code} {name}',
  'bySector.heading': 'Heading {code}',
  'bySector.all': 'All sectors',
  'bySector.sentence.both':
    'In {year} the largest figure for goods from Kazakhstan is that for ‘{bought}’, {boughtValue}; for goods from Italy it is that for ‘{sold}’, {soldValue}.',
  'bySector.sentence.bought':
    'In {year} the largest figure for goods from Kazakhstan is that for ‘{name}’, {value}.',
  'bySector.sentence.sold':
    'In {year} the largest figure for goods from Italy is that for ‘{name}’, {value}.',
  'bySector.tableCaption': 'Products and groups with a figure',
  'bySector.noteOverlap':
    'Bars of printed products are not parts of one whole: crude oil is inside mineral fuels, and groups are worded as their source words them. They are never added.',
  'bySector.noteListed':
    'The goods by sector are those on the EU’s sanctions-related lists, January 2020 to November 2022, added up by the atlas from Eurostat’s headings and, where a heading is not printed whole, its codes. They are a partial view.',
  'bySector.noteRegisters':
    'Crude oil comes from Italy’s register of crude imports and mineral fuels from customs; in some months crude exceeds the fuels it should be part of.',
  'bySector.noticePathPart':
    'The last steps of that product path are not in the data for this year: what comes before them is shown.',
  'bySector.noticePath':
    'That product path is not in the data for this year: all sectors are shown.',
  'bySector.noticePrices': 'Products are shown in current prices only.',
  'bySector.empty': 'No product has a value for {year} in the sources read.',
  'bySector.emptySectors': 'No product of {sectors} has a value for {year} in the sources read.',

  'figureName.crude-oil': 'Kazakh crude in Italy',
  'crude.subtitle':
    'Crude oil from Kazakhstan in Italy’s register of crude imports, US dollars, current prices, {from}–{to}',
  'crude.panel.value': 'Bill',
  'crude.panel.barrels': 'Volume',
  'crude.panel.price': 'Price paid',
  'crude.panel.share': 'Share of Italy’s crude bill',
  'crude.unit.value': 'USD mn',
  'crude.unit.barrels': 'mn barrels',
  'crude.unit.price': 'USD per barrel',
  'crude.unit.share': '% of the bill for all origins',
  'crude.shareSaid': '{share} of the bill for all origins',
  'crude.series.register': '‘Kazakhstan Crude’',
  'crude.series.grades': 'Kazakh grades, months added',
  'crude.added': 'Months of {year} added up',
  'crude.all': 'Bill for crude of all origins',
  'crude.priceFormula': 'bill ÷ volume',
  'crude.shareFormula': 'bill for Kazakh crude ÷ bill for crude of all origins',
  'crude.column.price': 'Change by price',
  'crude.column.volume': 'Change by volume',
  'crude.effect.price': 'Part of the change {before}–{year} that the price made',
  'crude.effect.volume': 'Part of the change {before}–{year} that the volume made',
  'crude.effectFormula.price': 'change of price × mean of the two volumes',
  'crude.effectFormula.volume': 'change of volume × mean of the two prices',
  'crude.sentence.split':
    'In {year} Italy’s register counts {value} of Kazakh crude, {change} {direction, select, more {more} other {less}} than in {before}: {price} by price and {volume} by volume.',
  'crude.sentence.alone':
    'In {year} Italy’s register counts {value} of Kazakh crude, at ${price} a barrel.',
  'crude.tableCaption':
    'Kazakh crude in Italy’s register, and what price and volume made of each change',
  'crude.noteRegister':
    'The register lists crude by grade as it is landed for use in Italy; it is far below what Kazakhstan books as exports to Italy. CPC blend carries some oil of other origin.',
  'crude.noteBreak':
    'To 2019 the yearly line ‘Kazakhstan Crude’, from 2020 the months of the grades the register books under Kazakhstan: two lines, never joined. Some months of 2020, 2021 and 2022 are not in the register, so those years have no total.',
  'crude.noteNamed':
    'The figure “{figure}” gives crude oil as a trade database reconciles it from both countries’ declarations: another reporter and definition, so it differs from this register.',
  'crude.noteSplit':
    'Each change is split at the midpoint, so that price and volume add up to it with nothing left over.',
  'crude.noteBrent': 'Brent is the yearly mean, beside the price Italy paid.',
  'crude.noticeDollars':
    'The register is in current US dollars; currency and prices do not change it here.',
  'crude.noticeSectors': 'This figure is of oil and gas only, whatever sectors are chosen.',
  'crude.changeFormula': 'bill of {year} − bill of {base}',
  'crude.empty':
    'The register has full years from 2013 to 2019 and for 2023; none lies in this window.',

  'figureName.named-products': 'Products a founding article names',
  'namedProducts.sentence':
    'Of the {count} products and groups that a founding article names in this trade, {found} have a figure of their own in the sources read.',
  'namedProducts.subtitle': 'The newest figure for each, rounded; cards have every digit printed',
  'namedProducts.share': '{value} of {whole}',
  'namedProducts.found': 'Named products with a figure of their own',
  'namedProducts.none': 'no figure found',
  'namedProducts.period': 'Period',
  'namedProducts.tableCaption': 'Products named and the newest figure for each',
  'namedProducts.note':
    'A figure is of the nearest product or group that a source measures; its card says what it covers.',
  'namedProducts.noteCrude':
    'Crude oil of {year} is a trade database’s reconciliation of what both countries declare. The figure “{figure}” counts what Italy’s register of crude imports lists, by grade: another reporter and definition, so the two differ.',

  'hsChapter.20': 'Preserved fruit and vegetables',
  'hsChapter.21': 'Food preparations',
  'hsChapter.22': 'Beverages and spirits',
  'hsChapter.25': 'Salt, stone, cement',
  'hsChapter.27': 'Mineral fuels and oils',
  'hsChapter.28': 'Inorganic chemicals',
  'hsChapter.29': 'Organic chemicals',
  'hsChapter.32': 'Dyes, paints, inks',
  'hsChapter.33': 'Perfumery and cosmetics',
  'hsChapter.34': 'Soaps, waxes, lubricants',
  'hsChapter.35': 'Proteins, starches, glues',
  'hsChapter.38': 'Other chemical products',
  'hsChapter.39': 'Plastics',
  'hsChapter.40': 'Rubber',
  'hsChapter.42': 'Leather goods',
  'hsChapter.43': 'Furskins',
  'hsChapter.44': 'Wood',
  'hsChapter.48': 'Paper and board',
  'hsChapter.51': 'Wool',
  'hsChapter.52': 'Cotton',
  'hsChapter.54': 'Man-made filaments',
  'hsChapter.55': 'Man-made staple fibres',
  'hsChapter.57': 'Carpets',
  'hsChapter.58': 'Special woven fabrics',
  'hsChapter.59': 'Coated textiles',
  'hsChapter.60': 'Knitted fabrics',
  'hsChapter.61': 'Clothing, knitted',
  'hsChapter.62': 'Clothing, not knitted',
  'hsChapter.63': 'Other made-up textiles',
  'hsChapter.64': 'Footwear',
  'hsChapter.65': 'Headgear',
  'hsChapter.66': 'Umbrellas and sticks',
  'hsChapter.67': 'Feathers, artificial flowers',
  'hsChapter.68': 'Articles of stone and cement',
  'hsChapter.69': 'Ceramics',
  'hsChapter.70': 'Glass',
  'hsChapter.71': 'Precious stones and metals',
  'hsChapter.72': 'Iron and steel',
  'hsChapter.73': 'Articles of iron and steel',
  'hsChapter.74': 'Copper',
  'hsChapter.75': 'Nickel',
  'hsChapter.76': 'Aluminium',
  'hsChapter.78': 'Lead',
  'hsChapter.80': 'Tin',
  'hsChapter.82': 'Tools and cutlery',
  'hsChapter.83': 'Other metal articles',
  'hsChapter.84': 'Machinery',
  'hsChapter.85': 'Electrical machinery',
  'hsChapter.86': 'Railway rolling stock',
  'hsChapter.87': 'Vehicles',
  'hsChapter.88': 'Aircraft',
  'hsChapter.90': 'Instruments',
  'hsChapter.91': 'Clocks and watches',
} as const;
