/// Words that deny what a sentence says, and words that may take the place of a denial, folded.
///
/// A phrase ends at `|`. The longest phrase that begins at a word is taken, so that `no later than`
/// denies nothing.
enum Denials {
  static let english: StaticString =
    """
    not | cannot | never | no | none | neither | nor | nobody | nothing | n t | must not | may not | \
    shall not | need not | does not have to | do not have to | is not required to | \
    are not required to | not obliged to
    """
  static let french: StaticString =
    "aucun | aucune | aucuns | aucunes | nul | nulle | jamais | ni | mais pas | et pas"

  /// Words that make a double denial of one, or a condition.
  static let exceptions = Bilingual<StaticString>(
    english: "unless | except | only | until | other than | nothing but | not only | save for",
    french: """
      sauf | seul | seule | seuls | seules | seulement | uniquement | excepte | a moins que | \
      a l exception | hormis | non seulement | autre que | autres que | avant que | jusqu a ce
      """)

  /// What denies its object only.
  static let without = Bilingual<StaticString>(english: "without", french: "sans")

  /// Words by which one language may say what the other denies: `late`, `fail to`, `no later than`.
  static let weak = Bilingual<StaticString>(
    english: """
      outside | fail | fails | failed | failing | failure | unable | inability | otherwise | rather \
      than | instead | beyond | lack | lacks | lacking | absence | absent | free | few | little | \
      hardly | rarely | seldom | regardless | irrespective | unlike | least | latest | maximum | \
      minimum | exceed | exceeds | exceeding | avoid | avoids | avoiding | prevent | prevents | \
      preventing | refrain | refrains | refuse | refused | refuses | reject | rejected | exclude | exclusion | \
      excluded | excludes | excluding | exclusively | prohibit | prohibited | prohibits | forbidden | \
      exempt | exempted | uncommon | unusual | infrequent | waive | waived | waives | decline | declined | declines | deny | denied | \
      void | impossible | \
      disqualify | disqualified | disregard | disregarded | cease | ceases | stop | stops | withdraw | \
      less | fewer | limited | solely | exclusive | non | void | missing | discard | discarded | \
      whatever | whichever | no later than | not later than | no less than | not less than | no more \
      than | not more than | no fewer than | not fewer than | no longer than | not exceeding | whether \
      or not | not limited to | not least | if not | no matter | no sooner | no earlier than | not earlier than | no older than | not older than | no one but | ban | bans | \
      banned | barred | retain | retains | remain | remains | inclusive | \
      last | final | unnoticed | limit | limits | \
      missed | lost | overlooked | forgotten | omitted | neglected | undone | \
      too | zero | object | objects | objection | independent | independently | alone | yet | still
      """,
    french: """
      interdit | interdite | interdits | interdites | interdiction | hors | dehors | exclu | exclus | \
      exclue | exclues | exclure | exclut | exclusivement | exclusion | defaut | eviter | evite | \
      empecher | empeche | refus | refuse | refusee | refusees | refuser | rejet | rejete | rejetee | \
      rejetees | manque | manquement | manquements | absence | incapable | incapacite | \
      indisponibles | incapables | impossibles | rejettera | rejetteront | refusera | refuseront | \
      exclura | interdira | ecarte | ecartee | ecartes | ecartees | ecartera | \
      manquee | manques | manquees | oublie | oubliee | omis | omise | neglige | negligee | perdu | perdue | \
      impossible | inadmissible | dispense \
      | dispenses | dispensee | exempt | exempte | exonere | exoneree | abstenir | abstient | autrement \
      | plutot | au lieu de | quel que | quelle que | quels que | quelles que | independamment | \
      gratuit | gratuite | gratuits | gratuites | gratuitement | faute | rarement | peu | nonobstant | \
      malgre | moins | maximum | minimum | plus tard | strictement | limite a | limitee a | limites a | \
      limitees a | limite aux | limitee aux | limites aux | se limite | se limitent | cesser | cesse | inutile | \
      non | depourvu | contraire | decline | interdire | plus que | \
      inchange | insuffisant | insuffisante | seuil | reste | restent | rester | \
      encore | persistant | persistante | persistants | persiste | persistent | libre | libres | vierge | a la charge | a charge | indisponible | irregulier | illimite
      """)

  /// Words that deny in themselves and have such a word for a counterpart: `incomplete`, `unattended`.
  static let negativeWords = Bilingual<StaticString>(
    english: """
      incomplete | invalid | indefinite | inconclusive | ineligible | incompatible | \
      inadmissible | unanswered | unresolved | unfilled | unattended | unreported | unescorted | \
      unaccompanied | unsupervised | unsigned
      """,
    french: """
      incomplet | incomplete | incomplets | incompletes | invalide | invalides | indetermine | indeterminee | \
      incompatible | incompatibles | irrecevable | irrecevables | infructueux | inapte | inaptes
      """)

  /// The French word that denies, or not, by the words around it.
  static let ne: StaticString = """
    ne | n | ne doit pas | ne doivent pas | ne devra pas | ne devront pas | ne peut | ne peuvent | \
    ne pourra | ne pourront | n est pas tenu | n est pas tenue | ne sont pas tenus | \
    ne sont pas tenues | ne doit pas necessairement | ne doivent pas necessairement | n a pas a | \
    n ont pas a
    """

  /// What may be denied of a verb that the lexicon lacks: `may not park` is not `peut se garer`.
  static let modals: [Bilingual<StaticString>] = [
    Bilingual(
      english: "may might can cannot could allowed permitted authorised authorized",
      french: """
        peut peuvent pourra pourront pourrait pourraient puisse puissent permis permise autorise \
        autorisee autorises autorisees
        """),
    Bilingual(english: "entitled eligible", french: "droit beneficie beneficient"),
  ]

  /// Verbs that say nothing themselves, beside the common words, and what goes with them.
  static let verbs: StaticString =
    """
    etre avoir est sont soit sera seront ete fut ont eut avait peut peuvent pourra doit doivent pas \
    plus been will being are was were has had have does did can may must any
    """

  /// What goes with `ne` where it denies.
  static let complements: StaticString =
    "pas plus aucun aucune jamais ni nul nulle rien personne point"
}
