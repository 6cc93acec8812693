/// What a word is in a number.
enum NumberRole: UInt8 {
  case none
  /// One to nine.
  case unit
  /// Ten to nineteen; in French ten to sixteen, since `dix-sept` is two words.
  case teen
  /// Twenty, thirty ...; French has 20 to 60 and the Swiss and Belgian 70, 80, 90 here.
  case tens
  case hundred
  case thousand
  /// A million and more.
  case million
  /// `dozen`, `trentaine`: a number of things, most often about as many.
  case collective
  /// `first`, `deuxième`: no cardinal, and what it ends is none either.
  case ordinal
  /// `half`, `quart`: a part of one, in thousandths.
  case part
  /// `both`, `double`: a number that the other language may say otherwise, or not at all.
  case multiple
  /// `decade`: a number of years or days in one word, which may be counted.
  case span
  /// `quarterly`, `triennal`: how often, in one word, which is not counted.
  case recurrence
}

/// The words that cardinals are made of: one line each, folded.
enum CardinalWords {
  static let english: [(word: StaticString, role: NumberRole, value: Int)] = [
    ("one", .unit, 1), ("two", .unit, 2), ("three", .unit, 3), ("four", .unit, 4),
    ("five", .unit, 5), ("six", .unit, 6), ("seven", .unit, 7), ("eight", .unit, 8),
    ("nine", .unit, 9), ("ten", .teen, 10), ("eleven", .teen, 11), ("twelve", .teen, 12),
    ("thirteen", .teen, 13), ("fourteen", .teen, 14), ("fifteen", .teen, 15),
    ("sixteen", .teen, 16), ("seventeen", .teen, 17), ("eighteen", .teen, 18),
    ("nineteen", .teen, 19), ("twenty", .tens, 20), ("thirty", .tens, 30), ("forty", .tens, 40),
    ("fourty", .tens, 40), ("fifty", .tens, 50), ("sixty", .tens, 60), ("seventy", .tens, 70),
    ("eighty", .tens, 80), ("ninety", .tens, 90), ("hundred", .hundred, 100),
    ("thousand", .thousand, 1000), ("million", .million, 1_000_000),
    ("millions", .million, 1_000_000), ("billion", .million, 1_000_000_000),
    ("billions", .million, 1_000_000_000),
    ("dozen", .collective, 12),
    ("first", .ordinal, 1), ("second", .ordinal, 2), ("third", .ordinal, 3),
    ("fourth", .ordinal, 4), ("fifth", .ordinal, 5), ("sixth", .ordinal, 6),
    ("seventh", .ordinal, 7), ("eighth", .ordinal, 8), ("ninth", .ordinal, 9),
    ("tenth", .ordinal, 10), ("eleventh", .ordinal, 11), ("twelfth", .ordinal, 12),
    ("twentieth", .ordinal, 20), ("hundredth", .ordinal, 100), ("thirds", .ordinal, 3),
    ("fifths", .ordinal, 5), ("half", .part, 500),
    ("both", .multiple, 2), ("twice", .multiple, 2), ("double", .multiple, 2),
    ("couple", .multiple, 2), ("pair", .multiple, 2), ("pairs", .multiple, 2),
    ("twofold", .multiple, 2), ("triple", .multiple, 3), ("threefold", .multiple, 3),
    ("quadruple", .multiple, 4),
  ]

  static let french: [(word: StaticString, role: NumberRole, value: Int)] = [
    ("un", .unit, 1), ("une", .unit, 1), ("deux", .unit, 2), ("trois", .unit, 3),
    ("quatre", .unit, 4), ("cinq", .unit, 5), ("six", .unit, 6), ("sept", .unit, 7),
    ("huit", .unit, 8), ("neuf", .unit, 9), ("dix", .teen, 10), ("onze", .teen, 11),
    ("douze", .teen, 12), ("treize", .teen, 13), ("quatorze", .teen, 14), ("quinze", .teen, 15),
    ("seize", .teen, 16), ("vingt", .tens, 20), ("vingts", .tens, 20), ("trente", .tens, 30),
    ("quarante", .tens, 40), ("cinquante", .tens, 50), ("soixante", .tens, 60),
    ("septante", .tens, 70), ("huitante", .tens, 80), ("octante", .tens, 80),
    ("nonante", .tens, 90), ("cent", .hundred, 100), ("cents", .hundred, 100),
    ("mille", .thousand, 1000), ("mil", .thousand, 1000), ("million", .million, 1_000_000),
    ("millions", .million, 1_000_000), ("milliard", .million, 1_000_000_000),
    ("milliards", .million, 1_000_000_000),
    ("huitaine", .collective, 8), ("dizaine", .collective, 10), ("douzaine", .collective, 12),
    ("douzaines", .collective, 12),
    ("quinzaine", .collective, 15), ("vingtaine", .collective, 20),
    ("trentaine", .collective, 30), ("quarantaine", .collective, 40),
    ("cinquantaine", .collective, 50), ("soixantaine", .collective, 60),
    ("centaine", .collective, 100), ("millier", .collective, 1000),
    ("premier", .ordinal, 1), ("premiere", .ordinal, 1), ("premiers", .ordinal, 1),
    ("premieres", .ordinal, 1), ("second", .ordinal, 2), ("seconde", .ordinal, 2),
    ("tiers", .ordinal, 3), ("deuxieme", .ordinal, 2), ("troisieme", .ordinal, 3),
    ("quatrieme", .ordinal, 4), ("demi", .part, 500), ("demie", .part, 500), ("moitie", .part, 500),
    ("quart", .part, 250), ("quarts", .part, 250),
    ("double", .multiple, 2), ("doubler", .multiple, 2), ("paire", .multiple, 2),
    ("binome", .multiple, 2), ("triple", .multiple, 3), ("tripler", .multiple, 3),
    ("quadruple", .multiple, 4),
  ]
}

/// Numbers of years, months or days in one word: one line each, folded, English, then French.
///
/// Quarters and semesters are counted for themselves.
enum SpanWords {
  static let nouns:
    [(count: Int, unit: QuantityUnit, english: StaticString, french: StaticString)] =
      [
        (10, .year, "decade decades", "decennie decennies"),
        (6, .month, "semester semesters", "semestre semestres"),
        (3, .month, "trimester trimesters", "trimestre trimestres"),
        (14, .day, "fortnight fortnights", ""),
      ]

  /// Not `bimonthly`, which is either.
  static let recurrences:
    [(count: Int, unit: QuantityUnit, english: StaticString, french: StaticString)] = [
      (14, .day, "fortnightly", ""),
      (2, .month, "", "bimestriel bimestrielle bimestriels bimestrielles"),
      (
        3, .month, "quarter quarters quarterly",
        "trimestre trimestres trimestriel trimestrielle trimestriels trimestrielles trimestriellement"
      ),
      (
        6, .month, "semester semesters biannual biannually",
        "semestre semestres semestriel semestrielle semestriels semestrielles semestriellement"
      ),
      (
        2, .year, "biennial biennially", "biennal biennale biennaux biennales bisannuel bisannuelle"
      ),
      (3, .year, "triennial triennially", "triennal triennale triennaux triennales"),
      (4, .year, "quadrennial", "quadriennal quadriennale quadriennaux quadriennales"),
      (5, .year, "quinquennial", "quinquennal quinquennale quinquennaux quinquennales"),
      (10, .year, "decennial", "decennal decennale decennaux decennales"),
    ]
}

/// The units that a quantity may have: one line each, English, then French.
enum QuantityUnits {
  static let all: [(unit: QuantityUnit, english: StaticString, french: StaticString)] = [
    (.year, "year years yr yrs", "an ans annee annees"),
    (.month, "month months", "mois"),
    (.week, "week weeks", "semaine semaines"),
    (.day, "day days", "jour jours journee journees"),
    (.hour, "hour hours hr hrs", "heure heures"),
    (.minute, "minute minutes", "minute minutes"),
    (.post, "post posts position positions", "poste postes position positions"),
    (.percent, "percent", "pourcent"),
    (.turn, "times", "fois"),
    (.euro, "euro euros eur", "euro euros eur"),
    (.dollar, "dollar dollars usd", "dollar dollars usd"),
    (.pound, "pound pounds gbp", "livre livres gbp"),
  ]

  /// What the letters behind an amount of money multiply it by.
  static let scales: [(word: StaticString, factor: Int)] = [
    ("k", 1000), ("m", 1_000_000), ("mio", 1_000_000), ("bn", 1_000_000_000),
    ("md", 1_000_000_000),
  ]

  /// Codes that are an amount's currency and scale at once.
  static let codes: [(word: StaticString, factor: Int)] = [("keur", 1000), ("meur", 1_000_000)]

  /// Units of measurement that may follow a figure without a space: `20kg`.
  static let glued: StaticString =
    """
    km cm mm ha kg g t l min kb mb gb tb pb ko mo go to po hz khz mhz ghz v kv kw mw kwh mwh db dpi \
    ft nm
    """
}

/// What is counted, as far as it distinguishes one quantity from another.
enum QuantityUnit: UInt8, Sendable {
  case none, year, month, week, day, hour, minute, post, percent, turn, euro, dollar, pound

  var isTime: Bool {
    rawValue >= QuantityUnit.year.rawValue && rawValue <= QuantityUnit.minute.rawValue
  }

  var isMoney: Bool { rawValue >= QuantityUnit.euro.rawValue }
}
