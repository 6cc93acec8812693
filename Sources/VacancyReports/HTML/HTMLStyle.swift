/// The style of a page. Colour is never the only sign: numbers, words and lines say the same.
enum HTMLStyle {
  static let text = colors + frame + notices + findings + halves + filters + media

  private static let colors = """
    :root { color-scheme: light dark; --ground: #fff; --ink: #1d2329; --faint: #56616b; --line: #d8dee4; --soft: #f5f7f9;
      --error: #b3261e; --error-ground: #fdecea; --error-mark: #ffc9c4; --warning: #754c00; --warning-ground: #fff6e0; --warning-mark: #ffe08a;
      --note: #1f5fa8; --note-ground: #edf4fc; --note-mark: #c5defa; --ok: #1b6e3c; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ground: #14181c; --ink: #e3e8ec; --faint: #a3afb9; --line: #323a42; --soft: #1c2227;
        --error: #ff9a91; --error-ground: #351a1a; --error-mark: #7a2a25; --warning: #f1c15c; --warning-ground: #2f2716; --warning-mark: #6b5210;
        --note: #8fc1f7; --note-ground: #182634; --note-mark: #23486e; --ok: #7fd6a0; } }
    .error { --own: var(--error); --own-ground: var(--error-ground); --own-mark: var(--error-mark); }
    .warning { --own: var(--warning); --own-ground: var(--warning-ground); --own-mark: var(--warning-mark); }
    .note { --own: var(--note); --own-ground: var(--note-ground); --own-mark: var(--note-mark); }
    .ok { --own: var(--ok); } .none { --own: var(--faint); }

    """

  private static let frame = """
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; scroll-padding-top: 6rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 84rem; padding: 1.5rem 1.25rem 4rem; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
    .skip { position: absolute; left: -100vw; top: 0; padding: .6rem 1rem; background: var(--ink); color: var(--ground); z-index: 3; }
    .skip:focus { left: 0; }
    a { color: inherit; text-underline-offset: .15em; } :is(a, summary, input):focus-visible { outline: 3px solid var(--note); outline-offset: 2px; }
    [tabindex]:focus-visible { outline: 3px solid var(--note); outline-offset: 2px; }
    h1, h2 { line-height: 1.25; margin: 0 0 .25rem; text-wrap: balance; } h1 { font-size: 1.6rem; } section > h2, nav > h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
    header nav { margin-bottom: .75rem; }
    code { font-size: .9em; } small, .facts { color: var(--faint); } .facts { margin: 0; }
    .summary { margin: .4rem 0 1rem; font-weight: 600; color: var(--own, inherit); }
    .job { white-space: nowrap; font-variant-numeric: tabular-nums; } .job.long { white-space: normal; } .facts .job::before { content: "· "; }

    """

  private static let notices = """
    .notices { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
    .notice { border-bottom: 1px solid var(--line); border-left: 4px solid var(--own); padding-left: .75rem; } .notice.ok, .notice.none { border-left-color: transparent; }
    @media screen { .notice:has(details) { content-visibility: auto; contain-intrinsic-height: auto 36rem; } }
    .line { display: grid; grid-template-columns: minmax(0, 1fr) 8rem minmax(0, 20rem); gap: 0 1rem; margin: 0; padding: .5rem 0; align-items: baseline; }
    .name { margin: 0; font-size: 1rem; font-weight: 400; text-wrap: wrap; } details .name { font-weight: 600; } .title { display: block; font-weight: 400; color: var(--faint); }
    .status { color: var(--own); } details .status { font-weight: 600; }
    summary { cursor: pointer; } summary .name::before { content: "▸ "; color: var(--faint); } details[open] > summary .name::before { content: "▾ "; }
    summary { list-style: none; } summary::-webkit-details-marker { display: none; } summary:hover .name { text-decoration: underline; }

    """

  private static let findings = """
    .findings { list-style: none; margin: .25rem 0 .9rem; padding: 0; } .findings li { border-left: 4px solid var(--own); padding: .4rem .75rem; margin-bottom: .4rem; background: var(--soft); }
    .findings p { margin: 0; } .findings .aside { border-left-style: dashed; } .other, .place, .findings .aside > p:first-child { color: var(--faint); } .place { font-variant-numeric: tabular-nums; }
    .badge { font-size: .8rem; font-weight: 700; white-space: nowrap; margin-right: .35rem; color: var(--own); }
    pre { margin: .3rem 0; padding: .35rem .6rem; background: var(--ground); border: 1px solid var(--line); font-size: .9rem; white-space: pre-wrap; }
    .sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 1.5rem; margin-top: .3rem; } .nothing { color: var(--faint); font-style: italic; }
    .sides p[lang]::before { content: attr(lang); display: inline-block; font: 700 .7rem/1.4 system-ui, sans-serif; text-transform: uppercase; letter-spacing: .05em; padding: 0 .35rem; margin: 0 .4rem .15rem 0; border: 1px solid var(--line); border-radius: .25rem; color: var(--faint); }
    nav ol { list-style: none; margin: 0 0 1.5rem; padding: 0; border-top: 1px solid var(--line); }
    nav li { border-bottom: 1px solid var(--line); border-left: 4px solid var(--own); }
    nav li a { display: block; padding: .45rem .75rem; text-decoration: none; } nav li a:hover { background: var(--soft); } nav li a:hover b { text-decoration: underline; }
    nav li a > span:not(.badge) { color: var(--faint); }
    li:target { outline: 3px solid var(--own); outline-offset: -3px; }
    mark { color: inherit; background: var(--own-mark); padding: 0 .1em; border-radius: .15em; text-decoration: underline 2px; text-underline-offset: .15em; font-weight: 600; }

    """

  private static let halves = """
    .halves { width: 100%; border-collapse: collapse; table-layout: fixed; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    thead th { position: sticky; top: 0; z-index: 1; background: var(--ground); text-align: left; padding: .6rem .75rem; border-bottom: 2px solid var(--ink); } .filters ~ section thead th { top: 2.9rem; }
    .section th { text-align: left; padding: 1.6rem .75rem .35rem; font-size: .85rem; letter-spacing: .04em; text-transform: uppercase; color: var(--faint); border-bottom: 1px solid var(--line); }
    .section h3 { font: inherit; margin: 0; }
    td { vertical-align: top; padding: .35rem .75rem; }
    td p { margin: 0; } td p + p { margin-top: .6rem; } td:lang(fr), td:lang(en) { hyphens: auto; }
    tr.same td { color: var(--faint); } tr.link + tr.same td, tr.link + tr.same .label { color: var(--ink); } tr.same td { border-bottom: 1px solid var(--line); }
    tr:is(.error, .warning, .note) { border-left: 4px solid var(--own); background: var(--own-ground); } tr.note-row { border-top: .5rem solid var(--ground); } tr.note-row + tr.note-row { border-top: 0; }
    tr.note-row td { padding-top: .6rem; font-size: .95rem; } tr.note-row:target { outline: 3px solid currentColor; outline-offset: -3px; }
    tr:is(.error, .warning, .note) small { color: inherit; }
    tr:not(.note-row):is(.error, .warning, .note) td { padding-bottom: .8rem; }
    tr:not(.note-row):is(.error, .warning, .note) + tr { border-top: .5rem solid var(--ground); }
    b.number { font-variant-numeric: tabular-nums; display: inline-block; min-width: 1.6rem; padding: 0 .35rem; text-align: center; border-radius: 1rem; background: var(--ink); color: var(--ground); font-size: .85rem; }
    .heading { font-weight: 700; } tr.same .heading { color: var(--ink); }
    .item { padding-left: 1rem; text-indent: -1rem; } .item::before { content: "•"; display: inline-block; width: 1rem; text-indent: 0; }
    .label { display: block; font-size: .8rem; color: var(--faint); } .label::first-letter { text-transform: uppercase; } tr:is(.error, .warning, .note) .label { color: inherit; }
    sup { font-size: .7em; line-height: 0; margin-left: .1em; } tr:is(.error, .warning, .note) .nothing { color: inherit; }

    """

  private static let filters = """
    .filters { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0 -.25rem .5rem; padding: .5rem .25rem; background: var(--ground); }
    .filters label { cursor: pointer; } .filters input { width: 1.1rem; height: 1.1rem; margin: 0 .35rem 0 0; vertical-align: -.15rem; accent-color: var(--note); }
    :root:has(#only:checked) :is(.notice.ok, .notice.none, tr.same:not(tr.link + tr), tbody.same) { display: none; }
    :root:has(#hide-notes:checked) :is(li.note, tr.note-row.note) { display: none; }
    :root:has(#hide-notes:checked):has(#only:checked) tr.note { display: none; }
    :root:has(#hide-notes:checked) tr.note { border-left: 0; background: none; } :root:has(#hide-notes:checked) mark.note { background: none; font-weight: inherit; text-decoration: none; } :root:has(#hide-notes:checked) mark.note sup { display: none; }

    """

  private static let media = """
    @media (max-width: 44rem) {
      body { padding: 1rem .75rem 3rem; } .line, .sides { grid-template-columns: minmax(0, 1fr); } .sides p + p { margin-top: .4rem; }
      td[lang]:not([colspan])::before { content: attr(lang); display: inline-block; font: 700 .7rem/1.4 system-ui, sans-serif; text-transform: uppercase; letter-spacing: .05em; padding: 0 .35rem; margin: 0 .4rem .15rem 0; border: 1px solid var(--line); border-radius: .25rem; color: var(--faint); }
      .halves, .halves tbody, .halves tr, .halves td, .section th { display: block; width: 100%; } .halves thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      p.field, .label { display: inline; } .label { margin-right: .35rem; } td { padding-top: .2rem; padding-bottom: .2rem; } tr.same td { border-bottom: 0; } tr.same { border-bottom: 1px solid var(--line); padding: .35rem 0; }
      tr:is(.error, .warning, .note) td[lang]::before { color: inherit; border-color: currentColor; } }
    @media print {
      :root { --ground: #fff; --ink: #000; --faint: #444; --line: #bbb; } html { font-size: 9.5pt; } body { max-width: none; padding: 0; }
      .filters, .skip, header nav { display: none; } thead th { position: static; } tr, .findings li, .line { break-inside: avoid; } h1, h2, h3, header, summary, tr.note-row, .section, .heading, tr:has(.heading) { break-after: avoid; } mark { border: 1px solid; }
      details::details-content { content-visibility: visible; block-size: auto; } }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }

    """
}
