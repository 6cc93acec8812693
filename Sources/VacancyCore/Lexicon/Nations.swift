/// Countries, what comes from them, and languages: what an answering text must not name otherwise.
///
/// One line each, single folded words: English, written with a capital, then French. A country and
/// its language are one, since the halves say either: `German law`, `le droit de l'Allemagne`.
enum Nations {
  static let all: [(english: StaticString, french: StaticString)] = [
    ("albania albanian", "albanie albanais albanaise albanaises"),
    ("arabic", "arabe arabes"),
    ("austria austrian", "autriche autrichien autrichienne autriches autrichiens autrichiennes"),
    ("belgium belgian", "belgique belge belges"),
    ("bosnia bosnian", "bosnie bosnien bosnienne bosniaque bosniens bosniennes"),
    ("bulgaria bulgarian", "bulgarie bulgare bulgares"),
    ("canada canadian", "canada canadien canadienne canadiens canadiennes canadas"),
    ("china chinese mandarin", "chine chinois chinoise chinoises mandarin chines mandarins"),
    ("croatia croatian", "croatie croate croates"),
    ("cyprus cypriot", "chypre chypriote chypres chypriotes"),
    ("czechia czech", "tchequie tcheque tcheques"),
    ("denmark danish", "danemark danois danoise danoises danemarks"),
    ("america american states", "amerique americain americaine americains americaines unis"),
    (
      "england english britain british kingdom",
      "angleterre anglais anglaise anglaises britannique britanniques uni angleterres"
    ),
    ("estonia estonian", "estonie estonien estonienne estoniens estoniennes"),
    ("finland finnish", "finlande finlandais finlandaise finnois finlandes finlandaises"),
    ("france french", "france francais francaise francaises frances"),
    ("georgia georgian", "georgie georgien georgienne georgiens georgiennes"),
    ("germany german", "allemagne allemand allemande allemands allemandes allemagnes"),
    ("greece greek", "grece grec grecque grecs grecques greces"),
    ("hungary hungarian", "hongrie hongrois hongroise hongroises"),
    ("iceland icelandic", "islande islandais islandaise islandes islandaises"),
    ("iraq iraqi", "irak iraq irakien irakienne irakiens irakiennes"),
    ("ireland irish", "irlande irlandais irlandaise irlandes irlandaises"),
    ("italy italian", "italie italien italienne italiens italiennes"),
    ("japan japanese", "japon japonais japonaise japons japonaises"),
    ("jordan jordanian", "jordanie jordanien jordanienne jordaniens jordaniennes"),
    ("kosovo", "kosovo kosovos"),
    ("latvia latvian", "lettonie letton lettone lettonne lettons lettones lettonnes"),
    ("lithuania lithuanian", "lituanie lituanien lituanienne lituaniens lituaniennes"),
    (
      "luxembourg luxembourgish",
      "luxembourg luxembourgeois luxembourgeoise luxembourgs luxembourgeoises"
    ),
    (
      "macedonia macedonian",
      "macedoine macedonien macedonienne macedoines macedoniens macedoniennes"
    ),
    ("moldova moldovan", "moldova moldavie moldave moldaves moldovas"),
    (
      "montenegro montenegrin",
      "montenegro montenegrin montenegrine montenegros montenegrins montenegrines"
    ),
    (
      "netherlands dutch",
      "neerlandais neerlandaise neerlandaises hollande hollandais bas hollandes"
    ),
    ("norway norwegian", "norvege norvegien norvegienne norveges norvegiens norvegiennes"),
    ("poland polish", "pologne polonais polonaise polonaises polognes"),
    ("portugal portuguese", "portugal portugais portugaise portugals portugaises"),
    ("romania romanian", "roumanie roumain roumaine roumains roumaines"),
    ("russia russian", "russie russe russes"),
    ("serbia serbian", "serbie serbe serbes"),
    ("slovakia slovak", "slovaquie slovaque slovaques"),
    ("slovenia slovenian slovene", "slovenie slovene slovenes"),
    ("spain spanish", "espagne espagnol espagnole espagnols espagnoles espagnes"),
    ("sweden swedish", "suede suedois suedoise suedes suedoises"),
    ("switzerland swiss", "suisse suisses"),
    ("turkiye turkey turkish", "turquie turkiye turc turque turcs turques"),
    ("ukraine ukrainian", "ukraine ukrainien ukrainienne ukrainiens ukrainiennes ukraines"),
    ("afghanistan afghan", "afghanistan afghan afghane afghans afghanes"),
    ("algeria algerian", "algerie algerien algerienne algeriens algeriennes"),
    ("armenia armenian", "armenie armenien armenienne armeniens armeniennes"),
    ("australia australian", "australie australien australienne australiens australiennes"),
    (
      "azerbaijan azerbaijani",
      "azerbaidjan azerbaidjanais azerbaidjanaise azerbaidjans azerbaidjanaises"
    ),
    ("bahrain", "bahrein bahreins"),
    ("belarus belarusian", "belarus bielorussie bielorusse belarussien bielorusses belarussiens"),
    ("colombia colombian", "colombie colombien colombienne colombiens colombiennes"),
    ("egypt egyptian", "egypte egyptien egyptienne egyptes egyptiens egyptiennes"),
    ("iran iranian", "iran iranien iranienne iraniens iraniennes"),
    ("israel israeli", "israel israelien israelienne israels israeliens israeliennes"),
    ("kazakhstan kazakh", "kazakhstan kazakh kazakhe kazakhs kazakhes"),
    ("kuwait kuwaiti", "koweit koweitien koweitienne koweits koweitiens koweitiennes"),
    ("libya libyan", "libye libyen libyenne libyes libyens libyennes"),
    ("malta maltese", "malte maltais maltaise maltes maltaises"),
    ("mauritania mauritanian", "mauritanie mauritanien mauritanienne mauritaniens mauritaniennes"),
    ("mauritius mauritian", "maurice mauricien mauricienne maurices mauriciens mauriciennes"),
    ("mongolia mongolian", "mongolie mongol mongole mongols mongoles"),
    ("morocco moroccan", "maroc marocain marocaine marocs marocains marocaines"),
    ("pakistan pakistani", "pakistan pakistanais pakistanaise pakistanaises"),
    ("qatar qatari", "qatar qatarien qatars qatariens"),
    ("tunisia tunisian", "tunisie tunisien tunisienne tunisiens tunisiennes"),
    ("uzbekistan uzbek", "ouzbekistan ouzbek ouzbeke ouzbeks ouzbekes"),
  ]

  /// The words that name a country only behind another one, with that.
  static let names: [(first: StaticString, last: StaticString)] = [
    ("pays", "bas"), ("royaume", "uni"), ("etats", "unis"), ("united", "kingdom"),
    ("united", "states"),
  ]
}
