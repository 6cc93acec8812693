/// The competencies of the International Staff: one line each, English, then French.
///
/// A second wording of a competency is a second line; lines that share a wording are one.
enum CompetencyNames {
  static let pairs: [(english: StaticString, french: StaticString)] = [
    ("analytical thinking", "reflexion analytique"),
    ("clarity and accuracy", "clarte et precision"),
    ("conceptual thinking", "reflexion conceptuelle"),
    ("customer service orientation", "souci du service au client"),
    ("impact and influence", "persuasion et influence"),
    ("initiative", "initiative"),
    ("organisational awareness", "comprehension organisationnelle"),
    ("organizational awareness", "comprehension organisationnelle"),
    ("teamwork", "travail en equipe"),
    ("flexibility", "flexibilite"),
    ("achievement", "recherche de l'excellence"),
    ("change leadership", "promotion du changement"),
    ("leadership", "aptitude a diriger"),
    ("self-control", "maitrise de soi"),
    ("developing others", "developpement des autres"),
    ("developing others", "perfectionnement des autres"),
    ("empathy", "empathie"),
  ]
}

/// How competencies show: one line each, English, then French, without the full stop.
enum Behaviours {
  static let pairs: [(english: StaticString, french: StaticString)] = [
    ("makes complex plans or analyses", "fait des analyses ou des plans complexes"),
    ("sees multiple relationships", "discerne les relations multiples"),
    ("checks own work", "verifie son travail"),
    ("monitors data or projects", "controle des donnees ou des projets"),
    ("applies learned concepts", "applique les concepts acquis"),
    (
      "takes personal responsibility for correcting problems",
      "s'engage personnellement a resoudre les problemes"
    ),
    ("takes multiple actions to persuade", "prend differentes mesures a des fins de persuasion"),
    ("uses indirect influence", "a recours a des techniques d'influence indirectes"),
    (
      "is decisive in a time-sensitive situation",
      "fait preuve de decision dans les situations ou il faut agir sans attendre"
    ),
    ("plans and acts up to a year ahead", "planifie et agit jusqu'a un an a l'avance"),
    (
      "understands organisational climate and culture",
      "comprend le climat et la culture de l'organisation"
    ),
    ("understands organisational politics", "comprend les rouages de l'organisation"),
    (
      "solicits inputs and encourages others", "sollicite des contributions et encourage les autres"
    ),
    ("solicits input and encourages others", "sollicite des contributions et encourage les autres"),
    ("cooperates", "coopere"),
    ("adapts to unforeseen situations", "s'adapte a des situations imprevues"),
    ("adapts own strategy", "adapte sa propre strategie"),
    (
      "creates own measures of excellence and improves performance",
      "cree ses propres criteres d'excellence et ameliore les performances"
    ),
    ("expresses vision for change", "exprime une vision pour le changement"),
    ("personally leads change", "dirige personnellement le changement"),
    ("promotes team effectiveness", "stimule l'efficacite de l'equipe"),
    ("responds calmly", "reagit avec calme"),
  ]
}
