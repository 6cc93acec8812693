extension HeaderField {
  /// The fields of a header, in the order of the record.
  ///
  /// The labels of the International Staff come first; the others are those of SHAPE, of the military
  /// staff and of job boards.
  static let rows: [Row] = [
    Row(
      "title", Message(english: "title", french: "intitulé du poste"),
      "The title without job number and post count.", get: { $0.title },
      mismatch: .titleCountMismatch,
      labels: Bilingual(
        english: [
          Label("job title", printed: "Job Title"), Label("post title", printed: "Post Title"),
          .weak("title"),
        ], french: [Label("intitule du poste", printed: "Intitulé du poste")]),
      words: { $0.title }),
    Row(
      "jobNumber", Message(english: "job number", french: "numéro de l'avis"),
      "The job number of the title line.",
      get: { $0.jobNumber }, form: .definition("jobNumber"),
      labels: Bilingual(
        english: [
          Label("taleo job number", printed: "TALEO Job Number"),
          Label("job number", printed: "Job Number"), Label("requisition #"),
          Label("requisition number", printed: "Requisition Number"),
          Label("staff vacancy", printed: "Staff Vacancy"),
        ], french: [Label("numero de l'offre", printed: "Numéro de l'offre")]),
      words: { $0.jobNumber }, disagreement: { $0.jobNumber == $1.jobNumber ? nil : .error },
      columns: [Column(.text, "jobNumber") { $0.jobNumber }, Column(.text, "title") { $0.title }]),
    Row(
      "posts", Message(english: "number of posts", french: "nombre de postes"),
      "How many posts are filled; unsaid is 1.",
      get: { $0.posts }, form: .integer(from: 1),
      // One post is unsaid.
      words: { $0.posts == 1 ? nil : "\($0.posts)" },
      columns: [Column(.number, "posts") { "\($0.posts)" }]),
    Row(
      "location", Message(english: "location", french: "lieu"),
      "Where the post is.",
      get: { $0.location }, set: { $0.location = $1 },
      lack: Lack(.error, Message(english: "location", french: "lieu")),
      labels: Bilingual(
        english: [Label("primary location", printed: "Primary Location"), .weak("location")],
        french: [Label("emplacement principal"), Label("lieu d'affectation")]),
      columns: [
        Column(.text, "location") { $0.location?.text },
        Column(.text, "countries") {
          ($0.location?.places ?? []).compactMap(\.country).joined(separator: ";")
        },
      ]),
    Row(
      "body", Message(english: "NATO body", french: "organisme OTAN"),
      "The NATO body that the post belongs to.",
      get: { $0.body }, set: { $0.body = $1 },
      lack: Lack(.error, Message(english: "NATO body", french: "organisme")),
      labels: Bilingual(
        english: [Label("nato body", printed: "NATO Body")],
        french: [Label("organisme otan", printed: "Organisme OTAN"), .weak("organisation")]),
      columns: [
        Column(.text, "body") { $0.body?.text }, Column(.text, "bodyCode") { $0.body?.code },
      ]),
    Row(
      "schedule", Message(english: "schedule", french: "horaire"),
      "Full or part time.",
      get: { $0.schedule }, set: { $0.schedule = $1 },
      labels: Bilingual(english: [.weak("schedule")], french: [.weak("horaire")]),
      columns: [Column(.word, "schedule") { $0.schedule?.kind?.rawValue }]),
    Row(
      "deadline",
      Message(english: "application deadline", french: "date limite de candidature"),
      "The last day to apply.",
      get: { $0.deadline }, set: { $0.deadline = $1 },
      lack: Lack(.error, Message(english: "deadline", french: "date limite de candidature")),
      labels: Bilingual(
        english: [
          Label("application deadline", printed: "Application Deadline"),
          Label("closing date for applications", printed: "Closing Date for Applications"),
          Label("application closing date", printed: "Application Closing Date"),
          Label("closing date", printed: "Closing Date"),
        ],
        french: [
          Label("date de retrait"), Label("date limite de candidature"), Label("date limite"),
          Label("date de cloture", printed: "Date de clôture"),
        ]),
      columns: [
        Column(.date, "deadline") { $0.deadline?.date?.description },
        Column(.word, "deadlineTime") { $0.deadline?.time?.description },
        Column(.text, "deadlineText") { $0.deadline?.text },
      ]),
    Row(
      "salary", Message(english: "salary", french: "salaire"),
      "The pay.",
      get: { $0.salary }, set: { $0.salary = $1 },
      lack: Lack(.error, Message(english: "salary", french: "salaire")),
      labels: Bilingual(
        english: [
          Label("salary (pay basis)", printed: "Salary (Pay Basis)"),
          Label(
            "basic monthly salary (12 x per year)",
            printed: "Basic Monthly Salary (12 x per year)"),
          Label("basic monthly salary", printed: "Basic Monthly Salary"), .weak("salary"),
        ],
        french: [
          Label("salaire (base de paie)", printed: "Salaire (Base de paie)"), .weak("salaire"),
        ]),
      columns: [
        Column(.amount, "salaryAmount") { $0.salary?.amount?.description },
        Column(.text, "currency") { $0.salary?.currency },
        Column(.word, "period") { $0.salary?.period?.rawValue },
      ]),
    Row(
      "grade", Message(english: "grade", french: "grade"),
      "The grade of the post.",
      get: { $0.grade }, set: { $0.grade = $1 },
      lack: Lack(.error, Message(english: "grade", french: "grade")),
      labels: Bilingual(
        english: [Label("nato grade", printed: "NATO Grade"), .weak("grade")],
        french: [.weak("grade")]),
      columns: [
        Column(.text, "gradeLowest") { $0.grade?.lowest },
        Column(.text, "gradeHighest") { $0.grade?.highest },
        Column(.word, "twinGrade") { $0.grade?.twin.description },
      ]),
    Row(
      "clearance", Message(english: "security clearance", french: "habilitation de sécurité"),
      "The security clearance asked for.",
      get: { $0.clearance }, set: { $0.clearance = $1 },
      // It is often left out.
      lack: Lack(.warning, Message(english: "clearance", french: "habilitation de sécurité")),
      labels: Bilingual(
        english: [
          Label("security clearance level", printed: "Security Clearance Level"),
          Label("clearance level", printed: "Clearance Level"),
          Label("security clearance", printed: "Security Clearance"),
        ],
        french: [
          Label(
            "niveau de l'habilitation de securite",
            printed: "Niveau de l'habilitation de sécurité"),
          Label(
            "niveau d'habilitation de securite", printed: "Niveau d'habilitation de sécurité"),
          Label("niveau d'habilitation"),
          Label("habilitation de securite", printed: "Habilitation de sécurité"),
        ]),
      columns: [Column(.word, "clearance") { $0.clearance?.level?.rawValue }]),
    Row(
      "otherFields", Message(english: "other header fields", french: "autres champs d'en-tête"),
      "The header lines with a label that is not known.", get: { $0.otherFields },
      mismatch: .fieldInOneHalf,
      // What other forms of notice have, and the record keeps word for word.
      labels: Bilingual(
        english: [
          .weak("vacancy number", printed: "Vacancy Number"),
          .weak("post number", printed: "Post Number"),
          .weak("position number", printed: "Position Number"),
          .weak("division/office", printed: "Division/Office"), .weak("division"),
          .weak("country"),
        ], french: [])),
    Row(
      "pendingBudget", Message(english: "budget approval", french: "approbation budgétaire"),
      "Whether the notice itself, not only one of its positions, waits for its budget.",
      get: { $0.pendingBudget },
      mismatch: .budgetStatusMismatch,
      columns: [Column(.word, "pendingBudget") { $0.pendingBudget.description }]),
  ]
}
