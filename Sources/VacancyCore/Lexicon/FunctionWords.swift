/// Words that tell the language of a sentence, folded: those that every text has and that the other
/// language does not.
enum FunctionWords {
  static let english: StaticString =
    """
    the of and to in for is are be with that this by from at it its will which their they have has \
    not must any may who other these such should would can been was were his her our your than when \
    where if into under within between all through upon while and also being both each how those \
    there what whether
    """
  static let french: StaticString =
    """
    le la les des du de et est sont une un dans pour par avec sur au aux qui que ce cette ces il elle \
    ils elles ne pas leur leurs ses sous ainsi dont ou mais etre ont doit peut nous vous notre votre \
    selon entre chez afin lorsque aussi celui celle ceux ni
    """

  /// Words that no text ends in.
  static let neverLast = Bilingual<StaticString>(
    english:
      "the a an of and or to for with from by at its their his her our your which that nor than into",
    french:
      "le la les l un une des du de d et ou a au aux pour par avec dans sur en sous leur leurs son sa ses dont que qu ni"
  )

  /// Words that may well stand twice, one behind the other.
  static let maybeTwice: StaticString = "nous vous had that"

  /// English words of the concepts that are French words, too, or that French notices use as they are.
  static let alsoFrench: StaticString =
    """
    able accommodation analyses appeal applications arrangements attend audience backup balance \
    basic book border bridge briefing briefings brigade building buildings business carry cash cell \
    center chair chairs challenge challenges change changes check checks clearance close closes \
    cloud coach coaching collection commander commit compare compile compromise computer concepts \
    concurrent configure country course courses cultural cultures cyber cyberattack dashboard data \
    database design designs digital discussions dispatch dispute drill drills driver effective email \
    encourages engineering expertise explosive extensive facilitation feedback file files finance \
    firewall fluent food framework fuel full global goal goals ground group guard guides hardware \
    helpdesk holding home identification identifies impact interview issue issues joint land lasting \
    leader leadership licence list lists lobbying location magazine mail main malware manage \
    management manager manages manufacturer mapping marketing meeting meetings mentor middleware \
    mindset minutes mitigation monitor monitoring monitors nations networking newsletter normal \
    nurse objective objectives office official online open optimum organises outsourcing packet \
    panel partner partners patch performance persuade phishing phone pilot pipeline pipelines \
    planning podcast policeman portal position positions post pressure proposes provision quarter \
    rail range ranges ransomware rate recognition record records relevant replace report reporting \
    reports revenue rifle roadmap room rota router rural sale scanner senior sensitive server shoot \
    short signatures smoking social software speech sponsor staff stages standards standby start \
    startup step store stores streaming supervises supplies support supports surplus system table \
    tables tank team tender test testing text timing trace track train training trainings trains \
    translate translation translations transportation travelling trend trust turnover unit user uses \
    vaccine value values verbal web western workflow workshop workshops
    """

  /// Behind these, a conjunction joins the two forms of one word: `he or she`, `celles et ceux`.
  static let persons: StaticString =
    "he his him himself she her hers herself il ils elle elles celui celle ceux celles lui tous toutes chacun"

  /// These go with a conjunction further on.
  static let besideConjunctions: StaticString = "both either whether soit soient entre between"

  /// Behind a conjunction, these make a bound of what stands before it: `captain or above`.
  static let bounds: StaticString =
    "above below higher lower more less over under beyond superieur superieure superieurs plus moins plusieurs several equivalent night nuit"

  /// With a capital, these begin a sentence, and no name.
  static let beginnings = Bilingual<StaticString>(
    english: """
      the this these those they it he she in on at for to with if when where as all only please more \
      there we you each every any such applications candidates applicants
      """,
    french: """
      le la les il elle ils elles en dans pour si un une ce cette ces cet au aux tous toutes avec sur \
      par afin on seules seuls candidatures toute tout chaque lorsque
      """)
}
