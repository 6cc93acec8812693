/// Words that limit what a sentence says, which a translation must neither lose nor add, folded.
///
/// A phrase ends at `|`.
enum Qualifiers {
  struct Kind: Sendable {
    /// What the other half must have, too.
    var words: Bilingual<StaticString>
    /// What may be meant by it there.
    var like: Bilingual<StaticString>
    /// Where it is left alone as something is denied: `may not` is compared as a denial, `no … unless` may
    /// be `all`.
    var endsAtDenial = Opposites.Denial.none
    /// How words end that have its sense in them: `renouvelable`.
    var endings: [StaticString] = []
    /// Whether the words name a post: a term, which an acronym may have in it (`DASG`, `SGAD`).
    var namesPost = false
  }

  /// The place in ``all`` of the words for a restriction, of which French has one in two parts: `ne … que`.
  static let restriction = 0

  /// No more than four.
  static let all: [Kind] = [
    Kind(
      words: Bilingual(
        english: "only | solely | exclusively",
        french: "seulement | uniquement | exclusivement"),
      like: Bilingual(
        english: """
          sole | exclusive | alone | just | merely | limited | restricted | unless | except | \
          other than | nothing | no | strictly | purely | simply | until | unique | single | \
          reserved | not | cannot | never | must | required | one | barred | excluding | limits | \
          limit | confined | nobody | none | neither | first | even | specifically | dedicated | \
          specific | but | without | contingent | conditional | subject to | seldom | rare | \
          rarely | hardly | provided | if | mere | entirely | wholly | fully | all | any | ever | \
          less | few | little | n t | scarcely | barely | strict | earliest
          """,
        french: """
          seul | seule | seules | seuls | ne | n | non | pas | que | qu | unique | uniques | \
          limite | limitee | limites | limitees | limiter | limitent | reserve | reservee | \
          reserves | reservees | reserver | strictement | purement | simplement | sauf | hormis | \
          a moins | excepte | exclusif | exclusive | exclusifs | exclusives | restreint | \
          restreinte | restreints | restreintes | condition | conditions | borne | bornent | \
          simple | simples | sans | exclusion | obligatoirement | interdit | interdite | propre | \
          propres | rien | sinon | necessairement | imperativement | doit | doivent | \
          devra | devront | aucun | aucune | hors | dehors | special | specialement | \
          specifiquement | specifique | dedie | dediee | subordonne | subordonnee | subordonnes | \
          subordonnees | outre | il faut | faut | falloir | requis | requise | jamais | tant que | \
          juste | meme | integralement | entierement | quelques | peu | deduction | \
          conditionne | conditionnee | soumis | soumise | suffit | exige | exigee
          """)),
    Kind(
      words: Bilingual(
        english: "may | might",
        french: "peut | peuvent | pourra | pourront | pourrait | pourraient"),
      like: Bilingual(
        english: """
          can | could | able | possible | possibly | possibility | unable | allowed | permitted | \
          eligible | entitled | if | where | potential | potentially | available | availability | \
          ability | likely | let | lets | allow | allows | allowing | enable | enables | enabling | \
          capable | authorised | authorized | authorise | authorize | use | used | when | \
          opportunity | opportunities | optional | welcome | wish | wishes | wishing | not | no | \
          only | risk | risks | option | options | chance | until | unless | open | whether | how | \
          which | who | provided | free | support | ensure | feasible | up to | deadline | \
          maximum | at most | choose | choice | either | sometimes | occasionally | discretion | \
          permission | right | conceivable | susceptible | prone | subject to | depending | \
          accessible | suitable | fit | liable | viable | applicable | \
          any | as assigned | as directed | as required | as necessary | as needed | \
          perhaps | helps | help | capability | capacity | capabilities | reachable | \
          understandable | readable | usable
          """,
        french: """
          puisse | puissent | pouvoir | pouvant | pouvez | possible | possibles | possibilite | \
          possibilites | eventuellement | eventuel | eventuelle | eventuels | eventuelles | \
          eventualite | susceptible | susceptibles | autorise | autorisee | autorises | \
          autorisees | permis | permet | permettent | permettre | droit | droits | facultatif | \
          facultative | parfois | arriver | arrive | cas | admis | admise | faculte | besoin | \
          necessaire | necessites | necessite | risque | risquent | risquer | risqueraient | serait | \
          seraient | aurait | auraient | devrait | devraient | appele | appelee | appeles | appelees | \
          amene | amenee | amenes | libre | libres | loisible | ne | n | interdit | \
          interdite | interdits | interdites | aucun | aucune | pourriez | probable | envisage | envisagee | envisageable | \
          potentiel | potentielle | potentiels | potentielles | conditionnel | ouvert | ouverte | \
          ouverts | ouvertes | choix | limite | limitee | limites | limitees | si | s | selon | \
          quel | quelle | quels | quelles | tout | toute | tous | toutes | maximum | au plus | \
          subordonne | subordonnee | subordonnes | occasionnellement | ponctuellement | \
          invite | invitee | invites | invitees | souhaite | souhaitent | souhaitant | \
          reserve | ecarte | exclu | exclue | soit | soient | jusqu a | jusqu au | voire | \
          tenu | tenue | tenus | facultatifs | facultatives | option | options | concevable | \
          apte | aptes | capable | capables | mesure | habilite | habilitee | habilites | \
          utile | utiles | lorsque | lorsqu | quand | eligible | eligibles | pretendre | sauf | \
          optionnel | optionnelle | accepte | acceptes | acceptee | acceptees | disponible | disponibles
          """), endsAtDenial: .ofAnySide, endings: ["able", "ables", "ible", "ibles"]),
    Kind(
      words: Bilingual(
        english: "unless | except | with the exception of | excluding | save for",
        french: "sauf | excepte | a moins que | a moins qu | hormis | a l exception"),
      like: Bilingual(
        english: """
          other than | exempt | exempted | not | no | without | only | but | outside | apart | \
          beside | besides | save | barring | excluded | excludes | exclude | never | non | \
          exemption | until | otherwise | failing | less | neither | nor | cannot | exception | \
          exceptions | nobody | none | exceptional | exceptionally | free | than | bar | waiver | \
          waived | forbidden | prohibited | alone | minus | normally | usually | generally | typically | \
          as a rule | in principle | n t | absence | unlike | instead
          """,
        french: """
          exceptee | exceptes | exceptees | exception | exceptions | exclusion | hors | dehors | \
          autre que | autres que | ne | n | non | sans | dispense | dispenses | dispensee | exempt | exempte | \
          exempts | exonere | pas | sinon | excepter | exclu | exclus | exclue | exclues | moins | \
          seulement | uniquement | seul | seule | seuls | seules | aucun | aucune | avant | faute | \
          defaut | autrement | exceptionnellement | exceptionnel | contraire | excluant | interdit | interdite | \
          interdits | permis | autorise | autorisee | limite | limitee | reserve | \
          reservee | reserves | outre | part | abstraction | tant que | absence | inverse | \
          exclusivement
          """), endsAtDenial: .ofOneSide),
    Kind(
      words: Bilingual(
        english: "deputy | deputies", french: "adjoint | adjointe | adjoints | adjointes"),
      like: Bilingual(
        english: """
          assistant | assistants | associate | vice | under | sub | second | acting | alternate | \
          deputize | deputizes | deputise | deputises | deputizing | deputising | substitute | supporting
          """,
        french: """
          delegue | deleguee | delegues | deleguees | suppleant | suppleante | suppleants | vice | sous | \
          second | seconde | remplace | remplacer | remplacant | remplacante | interim | interimaire | \
          depute | deputee | deputes | supplee | suppleance | assistant | assistante | absence
          """), namesPost: true),
  ]
}
