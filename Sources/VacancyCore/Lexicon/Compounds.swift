/// Words that are written with a hyphen, in small letters, English and French: where the end of a line
/// cuts one of them, its hyphen is no mark of the cut.
enum Compounds {
  /// Whole words, in lines of their own kind.
  static let words: StaticString = """
    full-time part-time long-term longer-term short-term mid-term medium-term real-time time-sensitive
    high-level top-level low-level working-level senior-level multi-level staff-level entry-level
    twin-graded post-graduate non-smoking smoke-free tax-free work-life day-to-day
    week-end e-mail e-recruitment e-learning pre-trained pre-selected on-site in-depth in-country
    in-house in-service in-person in-kind on-call back-up follow-up start-up start-ups set-up hands-on
    co-workers co-worker co-chair ad-hoc
    decision-making decision-makers decision-maker policy-making problem-solving team-building
    capacity-building institution-building consensus-building burden-sharing information-sharing
    cost-sharing cost-effective cost-effectiveness cost-benefit lessons-learned lessons-identified
    self-control self-motivated self-starter well-being well-established well-developed well-organized
    cross-cutting cross-functional cross-divisional cross-cultural multi-cultural
    multi-year multi-disciplinary inter-agency non-governmental non-nato non-member
    non-commissioned non-seconded counter-terrorism counter-intelligence cyber-attack cyber-defence
    security-related defence-related nato-related nato-led nato-wide enterprise-wide alliance-wide
    outcome-oriented result-oriented results-oriented service-oriented customer-focused
    politico-military political-military civil-military euro-atlantic air-to-air
    ground-based open-source state-of-the-art third-party two-thirds vice-president
    etat-major etats-majors medecin-conseil au-dela au-dessus au-dessous ci-dessus ci-dessous
    ci-apres ci-joint celui-ci celle-ci ceux-ci celles-ci c'est-a-dire est-a-dire savoir-faire
    savoir-etre mi-temps mi-parcours sous-officier sous-officiers sous-groupe sous-comite
    sous-structure sous-marin sous-marine sous-marins sous-jacents sous-traitance non-fumeurs
    non-respect contre-terrorisme contre-amiral politico-militaire civilo-militaire euro-atlantique
    proces-verbal proces-verbaux porte-parole vice-president ex-yougoslavie grand-duche
    bosnie-herzegovine royaume-uni etats-unis pays-bas coute-efficacite cout-efficacite
    moyen-orient proche-orient chef-d'oeuvre mot-cle mots-cles compte-rendu comptes-rendus
    rendez-vous quote-part plus-value main-d'oeuvre lui-meme elle-meme eux-memes elles-memes
    """

  /// Whole words that begin compounds rather than a longer word.
  static let openings: StaticString = """
    high long short well self full low mid non cross twin top half wide close hard multi
    security defence nato time cost process
    sous contre vice
    """
}
