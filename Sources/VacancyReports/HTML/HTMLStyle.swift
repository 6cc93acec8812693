/// The style of a page. Colour is never the only sign: numbers, words and lines say the same.
enum HTMLStyle {
  static let text = """
    :root { color-scheme: light dark; --ground: #fff; --ink: #1d2329; --faint: #5b6670; --line: #d8dee4; --soft: #f5f7f9;
      --error: #b3261e; --error-ground: #fdecea; --error-mark: #ffc9c4; --warning: #805300; --warning-ground: #fff6e0; --warning-mark: #ffe08a;
      --note: #1f5fa8; --note-ground: #edf4fc; --note-mark: #c5defa; --good: #1b6e3c; }
    @media (prefers-color-scheme: dark) {
      :root { --ground: #14181c; --ink: #e3e8ec; --faint: #9aa6b1; --line: #323a42; --soft: #1c2227;
        --error: #ff9a91; --error-ground: #351a1a; --error-mark: #7a2a25; --warning: #f1c15c; --warning-ground: #2f2716; --warning-mark: #6b5210;
        --note: #8fc1f7; --note-ground: #182634; --note-mark: #23486e; --good: #7fd6a0; } }
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; scroll-padding-top: 5.5rem; }
    body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
    main { max-width: 84rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
    .skip { position: absolute; left: -100vw; top: 0; padding: .6rem 1rem; background: var(--ink); color: var(--ground); z-index: 3; }
    .skip:focus { left: 0; }
    a { color: inherit; } a:focus-visible, [tabindex]:focus-visible, input:focus-visible + label { outline: 3px solid var(--note); outline-offset: 2px; }
    h1, h2 { line-height: 1.25; margin: 0 0 .25rem; text-wrap: balance; overflow-wrap: anywhere; } h2, article h1 { font-size: 1.5rem; }
    article + article { margin-top: 4rem; } article:first-child header, h1 { padding-right: 10rem; }
    .facts { margin: 0; color: var(--faint); overflow-wrap: anywhere; }
    .summary { margin: .4rem 0 1rem; font-weight: 600; } .summary.agree { color: var(--good); } .summary.agree::before { content: "✓ "; }
    #only { position: fixed; right: 1rem; top: 1rem; z-index: 2; width: 1.15rem; height: 1.15rem; margin: 0; transform: translate(-.2rem, .55rem); opacity: 0; }
    .filter { position: fixed; right: 1rem; top: .75rem; z-index: 2; padding: .35rem .8rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--ground); cursor: pointer; font-size: .9rem; box-shadow: 0 1px 4px #0002; }
    .filter::before { content: "☐ "; } #only:checked + .filter::before { content: "☑ "; }
    #only:checked + .filter { border-color: var(--ink); }
    #only:checked ~ #comparison .same { display: none; }
    nav ol { list-style: none; margin: 0 0 1.5rem; padding: 0; border-top: 1px solid var(--line); }
    nav li { border-bottom: 1px solid var(--line); border-left: 4px solid; }
    nav a { display: block; padding: .45rem .75rem; text-decoration: none; } nav a:hover { background: var(--soft); } nav a:hover b { text-decoration: underline; }
    nav li::marker { content: none; }
    nav li span:not(.badge):not(.badge span) { color: var(--faint); }
    .badge { font-size: .8rem; font-weight: 700; white-space: nowrap; margin-right: .35rem; }
    li.error { border-left-color: var(--error); } li.warning { border-left-color: var(--warning); } li.note { border-left-color: var(--note); }
    .error .badge { color: var(--error); } .warning .badge { color: var(--warning); } .note .badge { color: var(--note); }
    table { width: 100%; border-collapse: collapse; }
    article table { table-layout: fixed; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    thead th { position: sticky; top: 0; z-index: 1; background: var(--ground); text-align: left; padding: .6rem .75rem; border-bottom: 2px solid var(--ink); }
    .section th { text-align: left; padding: 1.6rem .75rem .35rem; font-size: .85rem; letter-spacing: .04em; text-transform: uppercase; color: var(--faint); border-bottom: 1px solid var(--line); }
    .section :is(h2, h3) { font: inherit; margin: 0; }
    td { vertical-align: top; padding: .35rem .75rem; overflow-wrap: anywhere; } nav a, .summary { overflow-wrap: anywhere; }
    td p { margin: 0; } td p + p { margin-top: .6rem; } td:lang(fr), td:lang(en) { hyphens: auto; }
    tr.same td { color: var(--faint); border-bottom: 1px solid var(--line); }
    tr:is(.error, .warning, .note) { border-left: 4px solid; } tr.note-row { border-top: .5rem solid var(--ground); } tr.note-row + tr.note-row { border-top: 0; }
    tr.error { border-left-color: var(--error); background: var(--error-ground); } tr.warning { border-left-color: var(--warning); background: var(--warning-ground); } tr.note { border-left-color: var(--note); background: var(--note-ground); }
    tr.note-row td { padding-top: .6rem; font-size: .95rem; } tr.note-row:target { outline: 3px solid currentColor; outline-offset: -3px; }
    tr:not(.note-row):is(.error, .warning, .note) td { padding-bottom: .8rem; }
    tr:not(.note-row):is(.error, .warning, .note) + tr { border-top: .5rem solid var(--ground); }
    .number { font-variant-numeric: tabular-nums; } b.number { display: inline-block; min-width: 1.6rem; padding: 0 .35rem; text-align: center; border-radius: 1rem; background: var(--ink); color: var(--ground); font-size: .85rem; }
    small { color: var(--faint); overflow-wrap: anywhere; } .heading { font-weight: 700; } tr.same .heading { color: var(--ink); }
    .item { padding-left: 1rem; text-indent: -1rem; } .item::before { content: "•"; display: inline-block; width: 1rem; text-indent: 0; }
    .label { display: block; font-size: .8rem; color: var(--faint); } .label::first-letter { text-transform: uppercase; }
    mark { color: inherit; padding: 0 .1em; border-radius: .15em; text-decoration: underline 2px; text-underline-offset: .15em; font-weight: 600; }
    mark.error { background: var(--error-mark); } mark.warning { background: var(--warning-mark); } mark.note { background: var(--note-mark); }
    sup { font-size: .7em; line-height: 0; margin-left: .1em; }
    .nothing { color: var(--faint); font-style: italic; }
    .scroll { overflow-x: auto; margin-bottom: 2rem; } .overview th, .overview td { text-align: left; padding: .35rem .75rem; border-bottom: 1px solid var(--line); font-weight: 400; } .overview .number, .overview thead th:nth-child(n + 3) { text-align: right; } .overview thead th { font-weight: 700; border-bottom: 2px solid var(--ink); }
    @media (max-width: 44rem) {
      main { padding: 3.5rem .75rem 3rem; } article:first-child header, h1 { padding-right: 0; }
      article table, article tbody, article tr, article td, .section th { display: block; width: 100%; } article thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      td[lang]:not([colspan])::before { content: attr(lang); display: inline-block; font: 700 .7rem/1.4 system-ui, sans-serif; text-transform: uppercase; letter-spacing: .05em; padding: 0 .35rem; margin: 0 .4rem .15rem 0; border: 1px solid var(--line); border-radius: .25rem; color: var(--faint); }
      p.field, .label { display: inline; } .label { margin-right: .35rem; } td { padding-top: .2rem; padding-bottom: .2rem; } tr.same td { border-bottom: 0; } tr.same { border-bottom: 1px solid var(--line); padding: .35rem 0; } }
    @media print {
      :root { --ground: #fff; --ink: #000; --faint: #444; --line: #bbb; } body { font-size: 9.5pt; } main { max-width: none; padding: 0; }
      .filter, #only, .skip { display: none; } thead th { position: static; } tr { break-inside: avoid; } h1, h2, h3, header, nav, tr.note-row, .section, .heading, tr:has(.heading) { break-after: avoid; } mark { border: 1px solid; } }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }

    """
}

/// What the page of a run adds to the style of a comparison.
enum ValidationHTMLStyle {
  static let text = """
    #notices > thead th { position: static; } #notices > * > tr > :nth-child(n + 4):not([colspan]) { text-align: right; }
    #notices > tbody { border-bottom: 1px solid var(--line); border-left: 4px solid transparent; }
    #notices > tbody.error { border-left-color: var(--error); } #notices > tbody.warning { border-left-color: var(--warning); } #notices > tbody.note { border-left-color: var(--note); }
    #notices > tbody > tr > th { text-align: left; font-weight: 400; padding: .5rem .75rem; vertical-align: top; overflow-wrap: anywhere; } #notices > tbody > tr > td { padding-top: .5rem; }
    .job { white-space: nowrap; }
    #notices code { font-size: .9rem; overflow-wrap: anywhere; } .title { display: block; color: var(--faint); overflow-wrap: anywhere; }
    tbody.ok .status { color: var(--good); } tbody.error > tr > .status { color: var(--error); } tbody.warning > tr > .status { color: var(--warning); } tbody.note > tr > .status { color: var(--note); }
    #only:checked ~ #notices > tbody.ok { display: none; }
    #notices > tbody > tr.more > td { padding-top: 0; padding-bottom: .6rem; }
    summary { cursor: pointer; padding: .3rem 0; width: fit-content; font-weight: 600; } summary:hover { text-decoration: underline; } summary:focus-visible { outline: 3px solid var(--note); outline-offset: 2px; }
    .findings { list-style: none; margin: .25rem 0 .75rem; padding: 0; } .findings li { border-left: 4px solid; padding: .4rem .75rem; margin-bottom: .4rem; background: var(--soft); }
    .findings li.error { border-left-color: var(--error); } .findings li.warning { border-left-color: var(--warning); } .findings li.note { border-left-color: var(--note); }
    .findings p { margin: 0; overflow-wrap: anywhere; } .findings .other { color: var(--faint); } .findings .aside { border-left-style: dashed; } .findings .aside > p:first-child { color: var(--faint); } .place { font-variant-numeric: tabular-nums; color: var(--faint); }
    pre { margin: .3rem 0; padding: .35rem .6rem; overflow-x: auto; background: var(--ground); border: 1px solid var(--line); font-size: .9rem; white-space: pre-wrap; overflow-wrap: anywhere; }
    @media (max-width: 44rem) {
      #notices, #notices > tbody, #notices > tbody > tr, #notices > tbody > tr > th, #notices > tbody > tr > td { display: block; width: 100%; text-align: left !important; padding: .1rem 0; } #notices > tbody { padding: .4rem 0 .4rem .6rem; }
      #notices > thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      #notices > tbody > tr > td.number { display: inline-block; width: auto; padding-right: 1rem; } td.number::before { content: attr(data-name) " "; color: var(--faint); } }
    @media print {
      details::details-content { content-visibility: visible; block-size: auto; } #notices > tbody > tr, .findings li { break-inside: avoid; } #notices > tbody > tr.more { break-inside: auto; } pre { white-space: pre-wrap; } }

    """
}
