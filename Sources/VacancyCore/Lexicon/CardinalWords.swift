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
  /// `Monday`, `lundi`: a day of the week, counted from Monday.
  case weekday
  /// `noon`, `minuit`: a time of day in one word, in minutes.
  case clock
  /// `century`, `siècle`: its number stands before it.
  case century
  /// `annex`, `annexe`: a Roman number or a letter may follow.
  case label
  /// `secondary`, `licence`: a level of education.
  case schooling

  /// Whether a cardinal begins with the word.
  var isCardinal: Bool { (Self.unit.rawValue...Self.million.rawValue).contains(rawValue) }
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
    ("thirteenth", .ordinal, 13), ("fourteenth", .ordinal, 14), ("fifteenth", .ordinal, 15),
    ("sixteenth", .ordinal, 16), ("seventeenth", .ordinal, 17), ("eighteenth", .ordinal, 18),
    ("nineteenth", .ordinal, 19), ("twentieth", .ordinal, 20), ("thirtieth", .ordinal, 30),
    ("fiftieth", .ordinal, 50), ("hundredth", .ordinal, 100), ("thirds", .ordinal, 3),
    ("fifths", .ordinal, 5), ("sixths", .ordinal, 6), ("sevenths", .ordinal, 7),
    ("eighths", .ordinal, 8), ("ninths", .ordinal, 9), ("tenths", .ordinal, 10),
    ("half", .part, 500),
    ("both", .multiple, 2), ("twice", .multiple, 2), ("double", .multiple, 2),
    ("doubled", .multiple, 2), ("doubles", .multiple, 2), ("doubling", .multiple, 2),
    ("couple", .multiple, 2), ("pair", .multiple, 2), ("pairs", .multiple, 2),
    ("twofold", .multiple, 2), ("thrice", .multiple, 3), ("triple", .multiple, 3),
    ("tripled", .multiple, 3), ("triples", .multiple, 3), ("tripling", .multiple, 3),
    ("trebled", .multiple, 3), ("threefold", .multiple, 3), ("quadruple", .multiple, 4),
    ("quadrupled", .multiple, 4), ("fourfold", .multiple, 4), ("fivefold", .multiple, 5),
    ("quintupled", .multiple, 5), ("sixfold", .multiple, 6), ("sevenfold", .multiple, 7),
    ("eightfold", .multiple, 8), ("ninefold", .multiple, 9), ("tenfold", .multiple, 10),
    ("hundredfold", .multiple, 100),
    // The decades of the last century: `les années 90`.
    ("fifties", .multiple, 1950), ("sixties", .multiple, 1960), ("seventies", .multiple, 1970),
    ("eighties", .multiple, 1980), ("nineties", .multiple, 1990),
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
    ("tiers", .ordinal, 3), ("unieme", .ordinal, 1),
    ("deuxieme", .ordinal, 2), ("troisieme", .ordinal, 3), ("quatrieme", .ordinal, 4),
    ("cinquieme", .ordinal, 5), ("sixieme", .ordinal, 6), ("septieme", .ordinal, 7),
    ("huitieme", .ordinal, 8), ("neuvieme", .ordinal, 9), ("dixieme", .ordinal, 10),
    ("onzieme", .ordinal, 11), ("douzieme", .ordinal, 12), ("treizieme", .ordinal, 13),
    ("quatorzieme", .ordinal, 14), ("quinzieme", .ordinal, 15), ("seizieme", .ordinal, 16),
    ("vingtieme", .ordinal, 20), ("trentieme", .ordinal, 30), ("centieme", .ordinal, 100),
    ("cinquiemes", .ordinal, 5), ("sixiemes", .ordinal, 6), ("septiemes", .ordinal, 7),
    ("huitiemes", .ordinal, 8), ("neuviemes", .ordinal, 9), ("dixiemes", .ordinal, 10),
    ("demi", .part, 500), ("demie", .part, 500), ("moitie", .part, 500),
    ("quart", .part, 250), ("quarts", .part, 250),
    ("double", .multiple, 2), ("doubler", .multiple, 2), ("doubles", .multiple, 2),
    ("doublee", .multiple, 2), ("doublees", .multiple, 2), ("doublement", .multiple, 2),
    ("paire", .multiple, 2), ("binome", .multiple, 2), ("triple", .multiple, 3),
    ("tripler", .multiple, 3), ("triplee", .multiple, 3), ("quadruple", .multiple, 4),
    ("quadrupler", .multiple, 4), ("quintuple", .multiple, 5), ("decuple", .multiple, 10),
    ("decuplee", .multiple, 10), ("centuple", .multiple, 100),
  ]
}

/// Words that are values by themselves: days of the week, times of day; and the labels of annexes.
enum NamedValues {
  static let english: [(word: StaticString, role: NumberRole, value: Int)] = [
    ("monday", .weekday, 1), ("mondays", .weekday, 1), ("tuesday", .weekday, 2),
    ("tuesdays", .weekday, 2), ("wednesday", .weekday, 3), ("wednesdays", .weekday, 3),
    ("thursday", .weekday, 4), ("thursdays", .weekday, 4), ("friday", .weekday, 5),
    ("fridays", .weekday, 5), ("saturday", .weekday, 6), ("saturdays", .weekday, 6),
    ("sunday", .weekday, 7), ("sundays", .weekday, 7),
    ("noon", .clock, 720), ("midday", .clock, 720), ("midnight", .clock, 0),
    ("century", .century, 1), ("centuries", .century, 1),
    ("annex", .label, 1), ("annexes", .label, 1), ("appendix", .label, 1),
    ("enclosure", .label, 1), ("wing", .label, 1), ("building", .label, 1),
    ("category", .label, 1), ("gate", .label, 1), ("block", .label, 1),
  ]
  static let french: [(word: StaticString, role: NumberRole, value: Int)] = [
    ("lundi", .weekday, 1), ("lundis", .weekday, 1), ("mardi", .weekday, 2),
    ("mardis", .weekday, 2), ("mercredi", .weekday, 3), ("mercredis", .weekday, 3),
    ("jeudi", .weekday, 4), ("jeudis", .weekday, 4), ("vendredi", .weekday, 5),
    ("vendredis", .weekday, 5), ("samedi", .weekday, 6), ("samedis", .weekday, 6),
    ("dimanche", .weekday, 7), ("dimanches", .weekday, 7),
    ("midi", .clock, 720), ("minuit", .clock, 0),
    ("siecle", .century, 1), ("siecles", .century, 1),
    ("annexe", .label, 1), ("annexes", .label, 1), ("appendice", .label, 1),
    ("jointe", .label, 1), ("aile", .label, 1), ("batiment", .label, 1),
    ("categorie", .label, 1), ("porte", .label, 1), ("bloc", .label, 1),
  ]
}

/// Levels of education as bits, since a word may mean several.
enum Schooling {
  static let primary = 1
  static let secondary = 2
  static let bachelor = 4
  static let master = 8
  static let doctorate = 16
  /// Any degree of a university, for a word that names none.
  static let university = 32

  /// The words that name a level, folded; ``TokenStream/readSchooling(_:_:)`` looks at their neighbours.
  static let english: [(word: StaticString, levels: Int)] = [
    ("primary", primary), ("secondary", secondary), ("bachelor", bachelor), ("bsc", bachelor),
    ("undergraduate", bachelor), ("master", master), ("msc", master), ("mba", master),
    ("postgraduate", master | doctorate), ("phd", doctorate), ("doctorate", doctorate),
    ("doctoral", doctorate), ("university", university),
  ]
  static let french: [(word: StaticString, levels: Int)] = [
    ("primaire", primary), ("primaires", primary), ("secondaire", secondary),
    ("secondaires", secondary), ("baccalaureat", secondary), ("licence", bachelor),
    ("bachelor", bachelor), ("master", master), ("maitrise", master), ("mba", master),
    ("doctorat", doctorate), ("cycle", 0), ("universitaire", university),
    ("universitaires", university), ("universite", university), ("superieures", university),
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
      (
        1, .day, "daily",
        "quotidien quotidienne quotidiens quotidiennes quotidiennement journalier journaliere journaliers journalieres"
      ),
      (
        1, .week, "weekly",
        "hebdomadaire hebdomadaires hebdomadairement"
      ),
      (
        1, .month, "monthly", "mensuel mensuelle mensuels mensuelles mensuellement"
      ),
      (
        1, .year, "annual annually yearly",
        "annuel annuelle annuels annuelles annuellement"
      ),
      (14, .day, "fortnightly", "bimensuel bimensuelle bimensuels bimensuelles"),
      (2, .month, "", "bimestriel bimestrielle bimestriels bimestrielles"),
      (
        3, .month, "quarter quarters quarterly",
        "trimestre trimestres trimestriel trimestrielle trimestriels trimestrielles trimestriellement"
      ),
      (
        6, .month, "semester semesters biannual biannually semiannual semiannually",
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
  static let time: [(unit: QuantityUnit, english: StaticString, french: StaticString)] = [
    (.year, "year years yr yrs", "an ans annee annees"),
    (.month, "month months", "mois"),
    (.week, "week weeks", "semaine semaines"),
    (.day, "day days", "jour jours journee journees"),
    (.hour, "hour hours hr hrs", "heure heures"),
    (.minute, "minute minutes", "minute minutes"), (.second, "seconds", "secondes"),
  ]

  static let others: [(unit: QuantityUnit, english: StaticString, french: StaticString)] = [
    (.post, "post posts position positions", "poste postes position positions"),
    (.percent, "percent", "pourcent"),
    (.turn, "times", "fois"),
    (.euro, "euro euros eur", "euro euros eur"),
    (.dollar, "dollar dollars usd", "dollar dollars usd"),
    (.pound, "pound pounds gbp", "livre livres gbp"),
    (.franc, "franc francs chf", "franc francs chf"),
    (.canadianDollar, "cad", "cad"), (.norwegianKrone, "nok", "nok"), (.danishKrone, "dkk", "dkk"),
    (.swedishKrona, "sek", "sek"), (.zloty, "pln zloty zlotys", "pln zloty zlotys"),
    (.milligram, "mg milligram milligrams", "mg milligramme milligrammes"),
    (.gram, "g gram grams gramme grammes", "g gramme grammes"),
    (
      .kilogram, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
      "kg kilo kilos kilogramme kilogrammes"
    ),
    (.tonne, "t ton tons tonne tonnes", "t tonne tonnes"),
    (.millimetre, "mm millimetre millimetres millimeter millimeters", "mm millimetre millimetres"),
    (.centimetre, "cm centimetre centimetres centimeter centimeters", "cm centimetre centimetres"),
    (.metre, "m metre metres meter meters", "m metre metres"),
    (.kilometre, "km kms kilometre kilometres kilometer kilometers", "km kilometre kilometres"),
    (.mile, "mile miles", "mile miles milles"), (.foot, "foot feet ft", "pied pieds"),
    (.inch, "inch inches", "pouce pouces"),
    (.hectare, "ha hectare hectares", "ha hectare hectares"),
    (.litre, "litre litres liter liters", "litre litres"),
    (.kilobyte, "kb kilobyte kilobytes", "ko kb kilooctet kilooctets"),
    (.megabyte, "mb megabyte megabytes", "mo mb megaoctet megaoctets"),
    (.gigabyte, "gb gigabyte gigabytes", "go gb gigaoctet gigaoctets"),
    (.terabyte, "tb terabyte terabytes", "to tb teraoctet teraoctets"),
    (.petabyte, "pb petabyte petabytes", "po pb petaoctet petaoctets"),
    (.hertz, "hz hertz", "hz hertz"), (.kilohertz, "khz kilohertz", "khz kilohertz"),
    (.megahertz, "mhz megahertz", "mhz megahertz"), (.gigahertz, "ghz gigahertz", "ghz gigahertz"),
    (.volt, "volt volts", "volt volts"),
    (.kilovolt, "kv kilovolt kilovolts", "kv kilovolt kilovolts"),
    (.watt, "watt watts", "watt watts"),
    (.kilowatt, "kw kilowatt kilowatts", "kw kilowatt kilowatts"),
    (.megawatt, "mw megawatt megawatts", "mw megawatt megawatts"),
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
  case none, year, month, week, day, hour, minute, second, post, percent, turn
  case euro, dollar, pound, franc, canadianDollar, norwegianKrone, danishKrone, swedishKrona, zloty
  case milligram, gram, kilogram, tonne
  case millimetre, centimetre, metre, kilometre, mile, foot, inch
  case hectare, litre
  case kilobyte, megabyte, gigabyte, terabyte, petabyte
  case hertz, kilohertz, megahertz, gigahertz
  case volt, kilovolt, watt, kilowatt, megawatt

  var isTime: Bool {
    rawValue >= QuantityUnit.year.rawValue && rawValue <= QuantityUnit.second.rawValue
  }

  var isMoney: Bool {
    rawValue >= QuantityUnit.euro.rawValue && rawValue <= QuantityUnit.zloty.rawValue
  }

  /// Whether it measures a thing: its weight, length, data, frequency or power.
  var isMeasure: Bool { rawValue >= QuantityUnit.milligram.rawValue }

  /// What it measures, and how large it is.
  var measure: (kind: UnicodeScalar, size: Double)? {
    switch self {
    case .milligram: ("g", 0.001)
    case .gram: ("g", 1)
    case .kilogram: ("g", 1000)
    case .tonne: ("g", 1_000_000)
    case .millimetre: ("m", 0.001)
    case .centimetre: ("m", 0.01)
    case .metre: ("m", 1)
    case .kilometre: ("m", 1000)
    case .mile: ("m", 1609.344)
    case .foot: ("m", 0.3048)
    case .inch: ("m", 0.0254)
    case .hectare: ("a", 1)
    case .litre: ("l", 1)
    case .kilobyte: ("b", 1)
    case .megabyte: ("b", 1000)
    case .gigabyte: ("b", 1_000_000)
    case .terabyte: ("b", 1_000_000_000)
    case .petabyte: ("b", 1_000_000_000_000)
    case .hertz: ("h", 1)
    case .kilohertz: ("h", 1000)
    case .megahertz: ("h", 1_000_000)
    case .gigahertz: ("h", 1_000_000_000)
    case .volt: ("v", 1)
    case .kilovolt: ("v", 1000)
    case .watt: ("w", 1)
    case .kilowatt: ("w", 1000)
    case .megawatt: ("w", 1_000_000)
    default: nil
    }
  }

  /// How many of it, or of a part of it, a year has.
  var timesInYear: Int? {
    switch self {
    case .year: 1
    case .month: 12
    case .week: 52
    case .day: 365
    case .hour: 8760
    default: nil
    }
  }
}
