/// What notices of the International Staff say in the same words, as it is printed.
///
/// One entry a paragraph and version of it, English, then French. A sentence may be in several entries;
/// a sentence of a notice that is close to one of these and not the same is a slip of copying. Marks and
/// the words of ``mayDiffer`` do not count, nor do addresses.
enum FixedWordings {
  /// How entries of ``all`` begin, folded, that stand behind other sentences of their paragraph.
  static let innerOpenings: [StaticString] = [
    "nato welcomes applications", "l'organisation examinera", "under specific circumstances",
    "these circumstances are", "ces conditions sont",
  ]

  static let all: [(english: StaticString, french: StaticString)] = [
    // The contract
    (
      """
      In accordance with the contract policy, this is a post in which turnover is desirable \
      for political reasons in order to be able to accommodate the Organisation's need to \
      carry out its tasks as mandated by the Nations in a changing environment, and to \
      ensure appropriate international diversity.
      """,
      """
      Conformément à la politique des contrats, il s'agit d'un poste auquel il est \
      souhaitable, pour des raisons politiques, d'assurer une rotation de manière à pouvoir \
      répondre au besoin qu'a l'Organisation d'exécuter les tâches qui lui sont confiées par \
      les pays dans un environnement en constante évolution, et de veiller au degré de \
      diversité approprié à son caractère international.
      """
    ),
    (
      """
      In accordance with the contract policy, this is a post in which turnover is desirable \
      for political reasons in order to be able to accommodate the Organisation's need to \
      carry out its tasks as mandated by the Nations in a changing environment, for example \
      by maintaining the flexibility necessary to shape the Organisation's skills profile, \
      and to ensure appropriate international diversity.
      """,
      """
      Conformément à la politique des contrats, il s'agit d'un poste auquel il est \
      souhaitable, pour des raisons politiques, d'assurer une rotation de manière à pouvoir \
      répondre au besoin qu'a l'Organisation d'exécuter les tâches qui lui sont confiées par \
      les pays dans un environnement en constante évolution, notamment en préservant la \
      souplesse nécessaire à l'adaptation de son profil de compétences, et de veiller au \
      degré de diversité approprié à son caractère international.
      """
    ),
    (
      """
      The maximum period of service foreseen in this post is 6 years. The successful \
      applicant will be offered a 3-year definite duration contract, which may be renewed \
      for a further period of up to 3 years. However, according to the procedure described \
      in the contract policy the incumbent may apply for conversion to an indefinite \
      contract during the period of renewal and no later than one year before the end of \
      contract.
      """,
      """
      La durée de service maximale prévue à ce poste est de six ans. La personne retenue se \
      verra offrir un contrat d'une durée déterminée de trois ans, qui pourra être reconduit \
      pour une période de trois ans maximum. Toutefois, conformément à la procédure décrite \
      dans la politique des contrats, elle pourra demander, au plus tard un an avant \
      l'expiration de la deuxième période, que son contrat soit transformé en contrat de \
      durée indéterminée.
      """
    ),
    (
      """
      If the successful applicant is seconded from the national administration of one of \
      NATO's member States, a 3-year definite duration contract will be offered, which may \
      be renewed for a further period of up to 3 years subject also to the agreement of the \
      national authority concerned. The maximum period of service in the post as a seconded \
      staff member is six years.
      """,
      """
      Si la personne retenue est détachée de l'administration d'un État membre de l'OTAN, \
      elle se verra offrir un contrat d'une durée déterminée de trois ans, qui, sous réserve \
      de l'accord des autorités nationales concernées, pourra être reconduit pour une \
      période de trois ans maximum. À ce poste, la durée de service d'un agent détaché \
      n'excède pas six ans.
      """
    ),
    (
      """
      Serving staff will be offered a contract in accordance with the NATO Civilian \
      Personnel Regulations.
      """,
      """
      Les agents en fonction se verront offrir un contrat conforme aux dispositions du \
      Règlement du personnel civil de l'OTAN.
      """
    ),
    (
      """
      NOTE: Irrespective of previous qualifications and experience, candidates for \
      twin-graded posts will be appointed at the lower grade. Advancement to the higher \
      grade is not automatic, and will not normally take place during the first three years \
      of service in the post.
      """,
      """
      NOTE: Quelles que soient leurs qualifications et leur expérience, les candidat(e)s \
      retenu(e)s pour un poste à grade jumelé sont nommé(e)s au grade le moins élevé. La \
      promotion au grade le plus élevé n'est pas automatique et n'est en principe pas \
      accordée au cours des trois premières années passées dans le poste.
      """
    ),
    (
      """
      Under specific circumstances, serving staff members may be appointed directly to the \
      higher grade, and a period of three years might be reduced by up to twenty four months \
      for external candidates.
      """,
      """
      Lorsque certaines conditions sont réunies, l'agent en fonction peut être nommé \
      immédiatement au grade le plus élevé, et la période de trois ans peut être réduite, \
      d'un maximum de vingt-quatre mois, pour les candidat(e)s externes.
      """
    ),
    (
      """
      These circumstances are described in the IS directive on twin-graded posts.
      """,
      """
      Ces conditions sont décrites dans la directive du Secrétariat international relative \
      aux postes à grades jumelés.
      """
    ),
    // How to apply
    (
      """
      Please note that we can only accept applications from nationals of NATO member \
      countries. Applications must be submitted using e-recruitment system, as applicable:
      """,
      """
      On notera que seules les candidatures de ressortissant(e)s de pays de l'OTAN pourront \
      être acceptées. Les candidatures doivent être soumises comme suit :
      """
    ),
    (
      """
      For NATO civilian staff members only: please apply via the internal recruitment portal \
      (link);
      """,
      """
      pour les seuls agents civils de l'OTAN : via le portail de recrutement interne (lien) \
      ;
      """
    ),
    (
      """
      Before you apply to any position, we encourage you to click here and watch our video \
      providing 6 tips to prepare you for your application and recruitment process.
      """,
      """
      Il est recommandé de commencer par regarder ici une vidéo proposant six conseils \
      destinés à aider les candidat(e)s à préparer leur dossier.
      """
    ),
    (
      """
      Do you have questions on the application process in the system and not sure how to \
      proceed? Click here for a video containing the information you need to successfully \
      submit your application on time.
      """,
      """
      En outre, on trouvera ici une vidéo expliquant la marche à suivre sur le portail pour \
      introduire son dossier de candidature et s'assurer de sa réception par l'OTAN dans les \
      délais fixés.
      """
    ),
    (
      """
      More information about the recruitment process and conditions of employment, can be \
      found at our website
      """,
      """
      On trouvera de plus amples informations concernant le processus de recrutement et les \
      conditions d'emploi sur le site web de l'OTAN
      """
    ),
    (
      """
      Appointment will be subject to receipt of a security clearance (provided by the \
      national Authorities of the selected candidate), approval of the candidate's medical \
      file by the NATO Medical Adviser, verification of your study(ies) and work experience, \
      and the successful completion of the accreditation and notification process by the \
      relevant authorities.
      """,
      """
      La nomination se fera après vérification des diplômes et des antécédents \
      professionnels de la/du candidat(e) retenu(e) et sous réserve de la délivrance d'une \
      habilitation de sécurité par les autorités du pays dont la/le candidat(e) retenu(e) \
      est ressortissant(e), de l'approbation de son dossier médical par la/le \
      médecin-conseil de l'OTAN et de l'achèvement du processus d'accréditation et de \
      notification par les autorités compétentes.
      """
    ),
    (
      """
      Appointment will be subject to receipt of a security clearance (provided by the \
      national Authorities of the selected candidate), approval of the candidate's medical \
      file by the NATO Medical Adviser, and the successful completion of the accreditation \
      and notification process by the relevant authorities.
      """,
      """
      La nomination se fera sous réserve de la délivrance d'une habilitation de sécurité par \
      les autorités du pays dont la/le candidat(e) retenu(e) est ressortissant(e), de \
      l'approbation de son dossier médical par la/le médecin-conseil de l'OTAN et de \
      l'achèvement du processus d'accréditation et de notification par les autorités \
      compétentes.
      """
    ),
    (
      """
      NATO will not accept any phase of the recruitment and selection prepared, in whole or \
      in part, by means of generative artificial-intelligence (AI) tools, including and \
      without limitation to chatbots, such as Chat Generative Pre-trained Transformer (Chat \
      GPT), or other language generating tools. NATO reserves the right to screen \
      applications to identify the use of such tools. All applications prepared, in whole or \
      in part, by means of such generative or creative AI applications may be rejected \
      without further consideration at NATO's sole discretion, and NATO reserves the right \
      to take further steps in such cases as appropriate.
      """,
      """
      Dans le cadre de ses procédures de recrutement et de sélection, l'OTAN n'acceptera \
      aucune réponse qui aura été produite, en tout ou en partie, au moyen d'un outil \
      d'intelligence artificielle (IA) générative, notamment d'un modèle conversationnel \
      comme ChatGPT (Chat Generative Pre-trained Transformer) ou de tout autre générateur de \
      texte. L'Organisation se réserve le droit de vérifier si la/le candidat(e) a eu \
      recours à de tels outils. Tout dossier de candidature élaboré, en tout ou en partie, à \
      l'aide d'une application d'IA générative ou créative pourra être rejeté sans autre \
      examen, à la seule discrétion de l'OTAN. Cette dernière se réserve également le droit \
      de prendre toute autre mesure qu'elle jugerait nécessaire.
      """
    ),
    // What is said of the employer
    (
      """
      NATO is committed to diversity and inclusion, and strives to provide equal access to \
      employment, advancement and retention, independent of gender, age, nationality, ethnic \
      origin, religion or belief, cultural background, sexual orientation, and disability.
      """,
      """
      L'OTAN est déterminée à promouvoir la diversité et l'inclusion, et elle s'attache à \
      assurer l'égalité de traitement en matière d'emploi, d'avancement et de fidélisation \
      indépendamment de toute considération liée au genre, à l'âge, à la nationalité, à \
      l'origine ethnique, à la religion ou aux croyances, à la culture, à l'orientation \
      sexuelle, ou au handicap.
      """
    ),
    (
      """
      NATO welcomes applications of nationals from all member Nations, and strongly \
      encourages women to apply.
      """,
      """
      L'Organisation examinera les candidatures de ressortissant(e)s de tous les pays \
      membres, et encourage vivement les femmes à postuler.
      """
    ),
    (
      """
      Building Integrity is a key element of NATO's core tasks. As an employer, NATO values \
      commitment to the principles of integrity, transparency and accountability in \
      accordance with international norms and practices established for the defence and \
      related security sector. Selected candidates are expected to be role models of \
      integrity, and to promote good governance through ongoing efforts in their work.
      """,
      """
      Le développement de l'intégrité est un élément clé des tâches fondamentales de \
      l'Alliance. En tant qu'employeur, l'OTAN attache une grande importance au respect des \
      principes d'intégrité, de transparence et de redevabilité, conformément aux normes et \
      aux pratiques internationales établies pour le secteur de la défense et de la sécurité \
      s'y rapportant. Les candidat(e)s sélectionné(e)s doivent être des modèles d'intégrité \
      et s'employer en permanence à promouvoir la bonne gouvernance dans le cadre de leur \
      travail.
      """
    ),
    (
      """
      Due to the broad interest in NATO and the large number of potential candidates, \
      telephone or e-mail enquiries cannot be dealt with.
      """,
      """
      En raison du vif intérêt suscité par l'OTAN et du nombre élevé de candidatures \
      potentielles, il ne pourra pas être donné suite aux demandes de renseignements \
      adressées par téléphone ou par courrier électronique.
      """
    ),
    (
      """
      Applicants who are not successful in this competition may be offered an appointment to \
      another post of a similar nature, albeit at the same or a lower grade, provided they \
      meet the necessary requirements.
      """,
      """
      Les candidat(e)s qui ne seront pas retenu(e)s pour ce poste pourront se voir offrir un \
      poste analogue, au même grade ou à un grade inférieur, pour autant qu'ils/elles \
      remplissent les conditions requises.
      """
    ),
    (
      """
      The nature of this position may require the staff member at times to be called upon to \
      travel for work and/or to work outside normal office hours.
      """,
      """
      De par la nature du poste, le/la titulaire peut parfois être amené(e) à voyager pour \
      le travail et/ou à travailler en dehors des heures normales de service.
      """
    ),
    (
      """
      The organization offers several work-life policies including Teleworking and Flexible \
      Working arrangements (Flexitime) subject to business requirements.
      """,
      """
      L'Organisation, en application de plusieurs politiques sur l'équilibre entre vie \
      professionnelle et vie privée, propose notamment des possibilités de télétravail et \
      d'horaire flexible sous réserve des exigences liées à la fonction.
      """
    ),
    (
      """
      Please note that the International Staff at NATO Headquarters in Brussels, Belgium is \
      a non-smoking environment.
      """,
      """
      Le Secrétariat international de l'OTAN est un environnement sans tabac.
      """
    ),
    (
      """
      For information about the NATO Single Salary Scale (Grading, Allowances, etc.) please \
      visit our website. Detailed data is available under the Salary and Benefits tab.
      """,
      """
      Pour en savoir plus sur l'échelle unique de rémunération mise en place à l'OTAN \
      (grades, indemnités, etc.), veuillez consulter notre site web. Des informations \
      détaillées sont fournies sous l'onglet Salaires et allocations.
      """
    ),
  ]

  /// Words that both versions of a text may have otherwise: articles, the endings in `candidat(e)s`, how
  /// men and women are named, and numbers, which are compared as values.
  static let mayDiffer = Bilingual<StaticString>(
    english: """
      a an the s one two three four five six seven eight nine ten twelve twenty
      """,
    french: """
      le la les l un une des d du de e s es il elle ils elles deux trois quatre cinq six sept huit neuf dix \
      douze vingt
      """)
}
