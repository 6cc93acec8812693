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
    ("leadership", "leadership"),
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
    // Their French is a translation; another one is regarded as the same where it shares a word.
    ("works to meet standards", "s'efforce de respecter les normes"),
    (
      "sets and works to meet challenging goals",
      "se fixe des objectifs ambitieux et s'emploie a les atteindre"
    ),
    ("breaks down problems", "decompose les problemes"),
    ("sees basic relationships", "discerne les relations elementaires"),
    (
      "makes extremely complex plans or analyses",
      "fait des analyses ou des plans extremement complexes"
    ),
    ("shows general concern for order and clarity", "se soucie de l'ordre et de la clarte"),
    ("monitors others' work for accuracy", "controle l'exactitude du travail des autres"),
    ("uses basic rules", "utilise des regles elementaires"),
    ("clarifies complex data or situations", "clarifie des donnees ou des situations complexes"),
    ("creates new concepts", "cree de nouveaux concepts"),
    ("maintains clear communication", "communique clairement"),
    ("addresses underlying customer needs", "repond aux besoins sous-jacents du client"),
    ("uses a long-term perspective", "adopte une perspective a long terme"),
    (
      "provides in-depth mentoring, coaching and training",
      "assure un encadrement et une formation approfondis"
    ),
    ("listens actively", "ecoute activement"),
    ("accepts need for flexibility", "accepte la necessite d'etre souple"),
    ("acts with flexibility", "agit avec souplesse"),
    ("calculates impact of actions or words", "mesure l'impact de ses actes ou de ses paroles"),
    ("uses complex influence strategies", "a recours a des strategies d'influence complexes"),
    (
      "addresses current opportunities or problems",
      "saisit les occasions ou s'attaque aux problemes du moment"
    ),
    ("keeps people informed", "tient les gens informes"),
    ("takes care of the group", "prend soin du groupe"),
    ("communicates a compelling vision", "communique une vision convaincante"),
    ("understands the organisation's structure", "comprend la structure de l'organisation"),
    ("understands underlying issues", "comprend les questions sous-jacentes"),
    ("restrains emotional impulses", "maitrise ses emotions"),
    ("manages stress effectively", "gere efficacement le stress"),
    ("encourages others", "encourage les autres"),
    ("builds team spirit", "cree un esprit d'equipe"),
    ("defines areas for change", "definit les domaines de changement"),
    ("champions change", "se fait le champion du changement"),
  ]
}
