@testable import VacancyCore
@testable import VacancyReports

extension Notice {
  /// A notice in which nothing is nil and each list has one element.
  static var full: Notice {
    var notice = Notice(
      source: .init(
        path: "notices/officer.txt", bytes: 32_768, encoding: .windows1252, notice: 1,
        converter: "pdftotext -layout"),
      frenchSource: .init(
        path: "notices/officer.fr.txt", bytes: 16_384, encoding: .utf8, notice: 2,
        converter: "pandoc"),
      jobNumber: "241660", letterhead: ["ORGANISATION DU TRAITÉ DE L'ATLANTIQUE NORD"],
      halves: .init())
    notice.halves.english = .full(.english)
    notice.halves.french = .full(.french)
    return notice
  }

  /// A notice that says nothing in either language.
  static var bare: Notice {
    var notice = Notice.empty
    notice.halves.english = Half(language: .english)
    notice.halves.french = Half(language: .french)
    return notice
  }

  /// A text that is no notice.
  static var empty: Notice {
    Notice(
      source: .init(path: "-", bytes: 0, encoding: .utf8), jobNumber: nil, letterhead: [],
      halves: .init())
  }

  /// A notice whose French half has values in which everything that can be nil is.
  static var hollow: Notice {
    var notice = Notice.empty
    notice.halves.french = .hollow
    return notice
  }
}

extension Half {
  static func full(_ language: Language) -> Half {
    var half = Half(language: language)
    half.title = "Administratrice/Administrateur (Unité Innovation)"
    half.jobNumber = "241660"
    half.posts = 2
    half.location = .init(
      text: "Belgique-Bruxelles", places: [.init(country: "BE", name: "Bruxelles")])
    half.body = .init(text: "OTAN SI", code: "NATO IS")
    half.schedule = .init(text: "Temps plein", kind: .fullTime)
    half.deadline = .init(
      text: "10-nov.-2024, 23:59:00", date: .init(year: 2024, month: 11, day: 10),
      time: .init(hour: 23, minute: 59))
    half.salary = .init(
      text: "7 540,44Euro (EUR) Mensuelle", amount: .init(coefficient: 754_044, decimals: 2),
      currency: "EUR", period: .month)
    half.grade = .init(
      text: "A.3 / NATO Grade G17-G20", lowest: "G17", highest: "G20", twin: true, former: ["A.3"])
    half.clearance = .init(text: "COSMIC TOP SECRET (CTS)", level: .cosmicTopSecret)
    half.otherFields = [.init(label: "Post Number", text: "OSC GXAX 0010")]
    half.pendingBudget = true
    half.positions = [
      .init(title: "Gestion des incidents", grade: "G17", number: "OCIO0013", pendingBudget: true)
    ]
    half.preamble = ["SOUS RÉSERVE DE L'APPROBATION DU BUDGET"]
    half.summary = ["La Division soutient l'OTAN."]
    half.qualifications = .full
    half.accountabilities = [.init(heading: "Gestion de projets", paragraphs: ["Gère."])]
    half.interrelationships = .init(
      paragraphs: ["Relève de la/du chef."], directReports: .init(text: "sans objet", count: 0),
      indirectReports: .init(text: "12", count: 12))
    half.competencies = .init(
      intro: "Compétences :", items: [.init(name: "Travail en équipe", behaviour: "coopère")])
    half.contract = .full
    half.application = ["Envoyez votre candidature."]
    half.additional = ["NOTE : « l'OTAN »"]
    half.otherSections = [.init(number: 7, heading: "Remarques", paragraphs: ["Aucune."])]
    half.unrecognized = [.init(line: 212, text: "???", kind: .page)]
    return half
  }

  static var hollow: Half {
    var half = Half(language: .french)
    half.location = .init(text: "Ailleurs", places: [.init(country: nil, name: nil)])
    half.body = .init(text: "?", code: nil)
    half.schedule = .init(text: "Parfois", kind: nil)
    half.deadline = .init(text: "Ongoing", date: nil, time: nil)
    half.salary = .init(text: "", amount: nil, currency: nil, period: nil)
    half.grade = .init(text: "LWR", lowest: nil, highest: nil, twin: false, former: [])
    half.clearance = .init(text: "?", level: nil)
    half.positions = [.init(title: "Poste", grade: nil, number: nil, pendingBudget: false)]
    half.qualifications.languages = [.init(language: .other, level: "3322", label: nil)]
    half.accountabilities = [.init(heading: nil, paragraphs: [])]
    half.interrelationships.directReports = .init(text: "plusieurs", count: nil)
    half.competencies.items = [.init(name: "Travail", behaviour: nil)]
    half.contract.offer = .init(
      text: "Contrat", kind: nil, duration: nil, until: nil, renewal: nil, conversion: false)
    half.contract.clause = .init(
      kind: nil, paragraphs: [], duration: nil, until: nil, renewal: nil, maximumService: nil,
      conversion: false, conversionNotice: nil)
    half.contract.secondment = .init(
      text: "Détaché", duration: nil, until: nil, renewal: nil, maximumService: nil)
    half.contract.notes = [.init(kind: nil, paragraphs: [])]
    half.otherSections = [.init(number: nil, heading: "Remarques", paragraphs: [])]
    return half
  }
}

extension Qualifications {
  fileprivate static var full: Qualifications {
    Qualifications(
      essential: .init(
        intro: "Le/la titulaire doit :", items: ["avoir 5 ans d'expérience ;"],
        remarks: ["Rien de moins."]),
      desirable: .init(
        intro: "Seraient un atout :", items: ["le russe."], remarks: ["Rien d'autre."]),
      experience: [.init(years: 5, item: 0)],
      languages: [.init(language: .one, level: "V", label: "avancé")],
      education: .init(level: .university, item: 0))
  }
}

extension Contract {
  fileprivate static var full: Contract {
    let end = CalendarDate(year: 2028, month: 2, day: 28)
    return Contract(
      offer: .init(
        text: "Contrat proposé", kind: .definite, duration: Term(3, .year), until: end,
        renewal: Term(36, .month), conversion: true),
      clause: .init(
        kind: .project, paragraphs: ["Ce poste est requis."], duration: Term(2, .week), until: end,
        renewal: Term(90, .day), maximumService: Term(6, .year), conversion: true,
        conversionNotice: Term(1, .year)),
      secondment: .init(
        text: "Détaché", duration: Term(3, .year), until: end, renewal: Term(3, .year),
        maximumService: Term(6, .year)),
      servingStaff: .init(text: "Les agents en fonction"),
      notes: [.init(kind: .twinGrade, paragraphs: ["NOTE : grade jumelé"])])
  }
}
