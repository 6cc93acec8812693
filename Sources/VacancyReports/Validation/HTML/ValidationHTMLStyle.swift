/// What the page of a run adds to the style of a comparison.
enum ValidationHTMLStyle {
  static let text = """
    #notices > thead th { position: static; } #notices > * > tr > :nth-child(n + 4):not([colspan]) { text-align: right; }
    #notices > tbody { border-bottom: 1px solid var(--line); border-left: 4px solid transparent; }
    #notices > tbody.error { border-left-color: var(--error); } #notices > tbody.warning { border-left-color: var(--warning); } #notices > tbody.note { border-left-color: var(--note); }
    #notices > tbody > tr > th { text-align: left; font-weight: 400; padding: .5rem .75rem; vertical-align: top; overflow-wrap: anywhere; } #notices > tbody > tr > td { padding-top: .5rem; }
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
