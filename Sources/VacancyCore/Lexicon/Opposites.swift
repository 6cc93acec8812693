/// Words of opposite meanings that a translation must not exchange.
///
/// One line a pair: the English words of the one, those of the other, then the French ones of each;
/// phrases end at `|`, words are folded and whole. Words that have other senses (`over`, `fin`) are
/// left out.
enum Opposites {
  struct Pair {
    var english: (StaticString, StaticString)
    var french: (StaticString, StaticString)
    /// Where it is left alone as something is denied.
    var endsAtDenial = Denial.ofAnySide
    /// Whether it is left alone where a side has `only` or `unless`.
    var endsAtException = false
    /// Whether the contract section has it as a fact, which is compared as such.
    var isFactOfContract = false
    /// Whether it orders two events: `A after doing B` is `B, before A`.
    var isOfTime = false
  }

  /// What denial of a side may exchange the terms.
  enum Denial {
    /// `not lower` is `higher`, and `must not` is also `ne peut`.
    case ofAnySide
    /// Where both sides deny something, the terms are compared: `less than EUR 25 need no receipt`.
    case ofOneSide
    /// None: `at most` has a denial of its own.
    case none

    /// Whether it is one of those that the halves have.
    func isMet(by isDenied: Bilingual<Bool>) -> Bool {
      switch self {
      case .ofAnySide: isDenied.english || isDenied.french
      case .ofOneSide: isDenied.english != isDenied.french
      case .none: false
      }
    }
  }

  static let all: [Pair] = [
    Pair(
      english: (
        "at least | minimum | minimal | no less than | not less than | no fewer than | not fewer than | or more",
        "at most | maximum | maximal | no more than | not more than | up to | not exceeding | no longer than"
      ),
      french: (
        "au moins | minimum | minimal | minimale | minimaux | minimales | pas moins de | pas moins d | ou plus",
        "au plus | au maximum | maximum | maximal | maximale | maximaux | maximales | jusqu a | jusqu au | pas plus de | pas plus d"
      ), endsAtDenial: .none),
    Pair(
      english: ("more than | greater than | in excess of | over", "less than | fewer than | under"),
      french: (
        "plus de | plus d | superieur a | superieure a | superieurs a | superieures a | au dela",
        "moins de | moins d | inferieur a | inferieure a | inferieurs a | inferieures a | en deca"
      ), endsAtDenial: .ofOneSide),
    Pair(
      english: ("before | prior to", "after"),
      french: ("avant", "apres | a l issue"),
      isOfTime: true),
    Pair(
      english: ("internal | internally | inside", "external | externally | outside"),
      french: (
        "interne | internes | interieur | interieure", "externe | externes | exterieur | exterieure"
      )),
    Pair(
      english: ("higher | upper | highest", "lower | lowest"),
      french: (
        "superieur | superieure | superieurs | superieures | plus eleve | plus elevee | plus eleves",
        "inferieur | inferieure | inferieurs | inferieures | plus bas | plus basse | plus faible | moins eleve | moins elevee | au moins eleve | moins eleves"
      )),
    Pair(
      english: (
        "must | shall | has to | have to | is required to | are required to",
        "may | might | can | could"
      ),
      french: (
        "doit | doivent | devra | devront | est tenu | est tenue | sont tenus | sont tenues | il faut",
        "peut | peuvent | pourra | pourront | pourrait | pourraient | puisse | puissent | pouvant"
      ), endsAtException: true),
    Pair(
      english: ("prohibited | forbidden", "permitted | allowed | authorized | authorised"),
      french: (
        "interdit | interdite | interdits | interdites | prohibe | prohibee",
        "permis | permise | autorise | autorisee | autorises | autorisees"
      )),
    Pair(
      english: (
        "essential | are required | is required | must",
        "desirable | an advantage | advantageous | an asset | a plus"
      ),
      french: (
        "essentiel | essentielle | essentiels | essentielles | exige | exigee | exiges | exigees | requis | requise | requises | indispensable | indispensables | doit | doivent",
        "souhaitable | souhaitables | atout | atouts | avantage | avantages | un plus | apprecie | appreciee | apprecies | appreciees"
      )),
    Pair(
      english: (
        "increase | increases | increasing | increased",
        "decrease | decreases | reduce | reduces | reducing | reduced | reduction | reductions"
      ),
      french: (
        "augmenter | augmente | augmentation | augmentations | accroitre | accroit | accroissement",
        "diminuer | diminue | diminution | reduire | reduit | reduction | reductions | baisse"
      )),
    Pair(
      english: ("full time", "part time"),
      french: ("temps plein | temps complet", "temps partiel")),
    Pair(
      english: ("temporary | temporarily", "permanent | permanently"),
      french: (
        "temporaire | temporaires | temporairement",
        "permanent | permanente | permanents | permanentes"
      )),
    Pair(
      english: ("oral | orally", "written | in writing"),
      french: (
        "oral | orale | orales | oraux | oralement", "ecrit | ecrite | ecrits | ecrites"
      )),
    Pair(
      english: ("indefinite", "definite"),
      french: ("indeterminee | indefinie", "determinee | definie"), isFactOfContract: true),
    Pair(
      english: ("military", "civilian | civilians | civil"),
      french: ("militaire | militaires", "civil | civile | civils | civiles")),
    Pair(
      english: ("northern | north", "southern | south"),
      french: ("nord", "sud")),
    Pair(
      english: (
        "no later than | not later than | at the latest | at the very latest",
        "no earlier than | not earlier than | at the earliest"
      ),
      french: ("au plus tard", "au plus tot"), endsAtDenial: .none),
    Pair(
      english: (
        "mandatory | compulsory | obligatory", "optional | voluntary | on a voluntary basis"
      ),
      french: (
        "obligatoire | obligatoires | obligatoirement",
        "facultatif | facultative | facultatifs | facultatives | optionnel | optionnelle | volontaire"
      )),
    Pair(
      english: ("exempt from | exempted from", "subject to | liable to"),
      french: (
        "exempt de | exempte de | exempts de | exemptes de | exonere de | exoneree de | exoneres de | dispense de | dispensee de | dispenses de",
        "soumis a | soumise a | soumis aux | soumise aux | soumises a | assujetti a | assujettie a | assujettis a"
      )),
    Pair(
      english: ("not subject to | not be subject to | exempt from", "subject to"),
      french: (
        "exempt | exempts | exempte | exemptes | dispense | dispenses | dispensee | pas soumis | pas soumise | pas soumises | pas subordonne | pas subordonnee",
        "sous reserve | soumis a | soumise a | soumis aux | soumise aux | soumises a | subordonne a | subordonnee a | subordonnes a"
      ), endsAtDenial: .none),
    Pair(
      english: ("unclassified", "classified"),
      french: (
        "non classifie | non classifiee | non classifies | non classifiees | sans classification",
        "classifie | classifiee | classifies | classifiees"
      )),
    Pair(
      english: ("direct | directly", "indirect | indirectly"),
      french: (
        "direct | directe | directs | directes | directement",
        "indirect | indirecte | indirects | indirectes | indirectement"
      )),
    Pair(
      english: ("national | nationally", "international | internationally"),
      french: (
        "national | nationale | nationaux | nationales",
        "international | internationale | internationaux | internationales"
      )),
    Pair(
      english: ("first", "last"),
      french: (
        "premier | premiere | premiers | premieres", "dernier | derniere | derniers | dernieres"
      )),
    Pair(
      english: (
        "always | at all times | often | frequent | frequently",
        "sometimes | occasionally | rarely | seldom | infrequent | rare"
      ),
      french: (
        "toujours | en tout temps | a tout moment | souvent | frequent | frequente | frequents | frequentes | frequemment",
        "parfois | quelquefois | occasionnellement | rarement | de temps a autre | rare | rares"
      )),
    Pair(
      english: (
        "approve | approves | approving | approval | accept | accepts | accepting",
        "reject | rejects | rejecting | rejection | refuse | refuses | refusing | refusal"
      ),
      french: (
        "approuver | approuve | approbation | accepter | accepte",
        "rejeter | rejette | rejet | refuser | refuse | refus"
      )),
    Pair(
      english: ("private | privately", "public | publicly"),
      french: (
        "prive | privee | prives | privees",
        "public | publique | publics | publiques | publiquement"
      )),
    Pair(
      english: ("working days | business days", "calendar days"),
      french: ("jours ouvrables | jours ouvres", "jours calendaires | jours civils")),
    Pair(
      english: ("gross", "net"),
      french: ("brut | brute | bruts | brutes", "net | nette | nets | nettes")),
    Pair(
      english: (
        "more than | over | in excess of", "no more than | not more than | at most | up to"
      ),
      french: (
        "plus de | plus d | au dela | superieur a | superieure a | superieurs a | superieures a",
        "pas plus de | pas plus d | au plus | au maximum | jusqu a | a concurrence de | plafonne a"
      )),
    Pair(
      english: (
        "not exceed | not exceeding | shall not exceed | must not exceed | may not exceed | will not exceed | cannot exceed | not to exceed | not be exceeded | no longer than | at most | maximum | up to | no more than | not more than",
        "exceed | exceeds | exceeding | in excess of | more than | longer than | over"
      ),
      french: (
        "n excede | n excedera | n excedent pas | n excedant | ne depasse | ne depassera | ne depassent | ne depassant | ne pas depasser | ne pas exceder | ne peut exceder | ne peut depasser | ne pourra exceder | ne pourra depasser | ne doit pas depasser | ne doit pas exceder | ne devra pas depasser | ne saurait exceder | ne saurait depasser | n exceder | sans depasser | sans exceder | au plus | au maximum | maximum | maximale | maximal | jusqu a",
        "excede | excedera | depasse | depassera | depassent | depasser | exceder"
      ), endsAtException: true),
    Pair(
      english: (
        "need not | does not have to | do not have to | is not required to | are not required to | not obliged to",
        "must not | may not | shall not | cannot"
      ),
      french: (
        "n est pas tenu | n est pas tenue | ne sont pas tenus | ne sont pas tenues | pas besoin | pas necessaire | pas oblige | pas obliges | pas obligatoire | ne doit pas necessairement | ne doivent pas necessairement | n a pas a | n ont pas a | pas requis | pas exige | dispense | dispenses",
        "ne doit pas | ne doivent pas | ne devra pas | ne devront pas | ne peut | ne peuvent | ne pourra | ne pourront | interdit | interdite"
      ), endsAtDenial: .none),
    Pair(
      english: (
        "unable | not able | inability | incapable", "able | capable | may | can | could | might"
      ),
      french: (
        "incapable | incapables | pas en mesure | incapacite | hors d etat | pas capable | pas capables",
        "en mesure de | capable | capables | peut | peuvent | pourra | pourront | pouvez"
      )),
    Pair(
      english: (
        "outside normal | outside office | outside working | outside regular | outside core | out of hours",
        "during normal | during office | during working | within normal | within working"
      ),
      french: (
        "en dehors des heures | dehors des heures | hors des heures | hors heures",
        "pendant les heures | durant les heures | aux heures"
      ), endsAtDenial: .none),
    Pair(
      english: (
        "non smoking | smoke free | no smoking | smoking is forbidden | smoking is prohibited | smoking is not permitted | smoking is not allowed",
        "smoking"
      ),
      french: (
        "non fumeur | non fumeurs | sans tabac | sans fumee | interdit de fumer | interdiction de fumer",
        "fumeur | fumeurs | permis de fumer"
      ), endsAtDenial: .none),
    // False friends: the French word looks like the English one and says something else.
    Pair(
      english: (
        "eventually",
        "possible | possibly | any | may | might | where | if | potential | potentially"
      ),
      french: ("", "eventuellement"), endsAtDenial: .none),
    Pair(
      english: (
        "actual | actually", "current | currently | present | today | now | existing | ongoing"
      ),
      french: ("", "actuel | actuelle | actuels | actuelles | actuellement"),
      endsAtDenial: .none),
    Pair(
      english: ("large | larger | big", "small | smaller"),
      french: ("grand | grande | grands | grandes", "petit | petite | petits | petites")),
    Pair(
      english: (
        "fail | fails | failed | unsuccessful", "succeed | succeeds | successful | successfully"
      ),
      french: (
        "echoue | echouent | echouer | echouera | echec",
        "reussit | reussissent | reussi | reussir | reussira"
      )),
    Pair(
      english: (
        "is present | are present | in the presence of",
        "is absent | are absent | in the absence of | during the absence"
      ),
      french: (
        "est present | est presente | sont presents | en presence",
        "est absent | est absente | sont absents | absence"
      )),
    Pair(
      english: ("incoming | inbound", "outgoing | outbound"),
      french: (
        "entrant | entrante | entrants | entrantes | recu | recue | recus | recues",
        "sortant | sortante | sortants | sortantes | au depart"
      )),
    Pair(
      english: (
        "expand | expands | expanded | extend | extends | extended | lengthen | increase | increased | increases",
        "reduce | reduces | reduced | shorten | shortens | shortened | decrease | decreased"
      ),
      french: (
        "elargi | elargie | elargit | elargir | etendu | etendue | etendre | agrandi | agrandie | agrandir | allonger | allonge | accroitre | accroit",
        "reduit | reduite | reduits | reduites | reduire | reduction | raccourcir | raccourcit | diminuer | diminue | restreint | restreindre"
      )),
    Pair(
      english: ("raise | raises | raising", "lower | lowers | lowering"),
      french: (
        "releve la | releve le | relever la | relever le | augmente | augmenter | hausse | eleve la | eleve le",
        "abaisse | abaisser | baisse | baisser | diminue | diminuer"
      )),
    Pair(
      english: (
        "encourage | encourages | encouraging | encouraged",
        "discourage | discourages | discouraging"
      ),
      french: (
        "encourage | encourager | encouragent | encouragee | favorise | favoriser",
        "decourage | decourager | decouragent | dissuade | dissuader"
      )),
    Pair(
      english: ("arrival | arrivals | arriving", "departure | departures | departing"),
      french: (
        "arrivee | arrivees | arrivant | arrivants", "depart | departs | partant | partants"
      )),
    Pair(
      english: ("formal | formally | official", "informal | informally | unofficial"),
      french: (
        "formel | formelle | formels | formelles | formellement | officiel | officielle | officiels | officielles",
        "informel | informelle | informels | informelles | officieux | officieuse"
      )),
    Pair(
      english: ("senior | experienced | high ranking", "junior | inexperienced | entry level"),
      french: (
        "superieur | superieurs | superieure | superieures | haut | hauts | senior | principal | principale | principaux | experimente | experimentes | experimentee",
        "debutant | debutants | debutante | debutantes | subalterne | subalternes | junior"
      )),
    Pair(
      english: ("earliest", "latest | no later than | not later than"),
      french: ("au plus tot | plus tot", "au plus tard | plus tard"), endsAtDenial: .none),
    Pair(
      english: ("only if | provided that | on condition that", "unless | except if | except where"),
      french: (
        "uniquement si | uniquement s | a condition | pourvu que | sous reserve",
        "sauf si | sauf s | a moins que | a moins qu | excepte si"
      )),
    Pair(
      english: (
        "successful candidate | successful candidates | successful applicant | successful applicants | selected candidates",
        "unsuccessful candidate | unsuccessful candidates | unsuccessful applicant | unsuccessful applicants | candidates not selected | not selected"
      ),
      french: (
        "retenu | retenue | retenus | retenues | selectionnes",
        "non retenu | non retenue | non retenus | non retenues | pas retenu | pas retenue | pas retenus | non retenu e s | non retenu e"
      ), endsAtDenial: .none),
    Pair(
      english: (
        "must | shall | has to | have to",
        "should | ought to | would | might | may | could | expected | if | can | not | only"
      ),
      french: ("", "devrait | devraient"), endsAtDenial: .none),
    Pair(
      english: ("begins | starts | beginning | start of", "ends | ending | end of | expires"),
      french: (
        "commence | debute | debut | commencement",
        "prend fin | se termine | fin | expire | expiration"
      )),
    Pair(english: ("above", "below"), french: ("au dessus", "au dessous | en dessous")),
    Pair(
      english: ("heavy | heavier", "light | lighter"),
      french: ("lourd | lourde | lourds | lourdes", "leger | legere | legers | legeres")),
    Pair(
      english: ("shortfall | shortfalls | shortage | shortages | deficit", "surplus | surpluses"),
      french: ("deficit | deficits | insuffisance | penurie", "excedent | excedents | surplus")),
  ]

  /// Phrases that have such words in another sense.
  static let neutral = Bilingual<StaticString>(
    english: """
      up to date | at the latest | at the very latest | north atlantic | under secretary | \
      at least once | higher education | higher secondary | upper secondary | lower secondary
      """,
    french: """
      au plus tard | au plus tot | au plus vite | de plus | de plus en plus | d apres | \
      derniere main | premier plan | premier rang | premier ministre | premiers secours | \
      non plus | permis de conduire | avant tout | enseignement superieur | etudes superieures | \
      secondaires superieures | secondaires inferieures | secondaire superieur | secondaire inferieur | \
      atlantique nord | plus ou moins | representants permanents | representant permanent | \
      representations permanentes | representation permanente | cadre superieur | cadres superieurs
      """)

  /// French words behind a preposition of time that a verb follows.
  static let beforeVerbs: StaticString = "avoir etre de d"
}
