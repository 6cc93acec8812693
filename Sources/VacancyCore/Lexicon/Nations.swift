/// Countries, what comes from them, and languages: what an answering text must not name otherwise.
///
/// One line each, single folded words: English, written with a capital, then French. A country and
/// its language are one, since the halves say either: `German law`, `le droit de l'Allemagne`.
enum Nations {
  static let all: [(english: StaticString, french: StaticString)] = [
    ("albania albanian", "albanie albanais albanaise albanaises"),
    ("arabic", "arabe"),
    ("austria austrian", "autriche autrichien autrichienne"),
    ("belgium belgian", "belgique belge belges"),
    ("bosnia bosnian", "bosnie bosnien bosnienne bosniaque"),
    ("bulgaria bulgarian", "bulgarie bulgare bulgares"),
    ("canada canadian", "canada canadien canadienne canadiens canadiennes"),
    ("china chinese mandarin", "chine chinois chinoise chinoises mandarin"),
    ("croatia croatian", "croatie croate croates"),
    ("cyprus cypriot", "chypre chypriote"),
    ("czechia czech", "tchequie tcheque tcheques"),
    ("denmark danish", "danemark danois danoise danoises"),
    ("america american states", "amerique americain americaine americains americaines unis"),
    (
      "england english britain british kingdom",
      "angleterre anglais anglaise anglaises britannique britanniques uni"
    ),
    ("estonia estonian", "estonie estonien estonienne"),
    ("finland finnish", "finlande finlandais finlandaise finnois"),
    ("france french", "france francais francaise francaises"),
    ("georgia georgian", "georgie georgien georgienne"),
    ("germany german", "allemagne allemand allemande allemands allemandes"),
    ("greece greek", "grece grec grecque grecs grecques"),
    ("hungary hungarian", "hongrie hongrois hongroise"),
    ("iceland icelandic", "islande islandais islandaise"),
    ("iraq iraqi", "irak irakien irakienne irakiens irakiennes"),
    ("ireland irish", "irlande irlandais irlandaise"),
    ("italy italian", "italie italien italienne italiens italiennes"),
    ("japan japanese", "japon japonais japonaise"),
    ("jordan jordanian", "jordanie jordanien jordanienne"),
    ("kosovo", "kosovo"),
    ("latvia latvian", "lettonie letton lettone lettonne"),
    ("lithuania lithuanian", "lituanie lituanien lituanienne"),
    ("luxembourg luxembourgish", "luxembourg luxembourgeois luxembourgeoise"),
    ("macedonia macedonian", "macedoine macedonien macedonienne"),
    ("moldova moldovan", "moldova moldavie moldave moldaves"),
    ("montenegro montenegrin", "montenegro montenegrin montenegrine"),
    ("netherlands dutch", "neerlandais neerlandaise neerlandaises hollande hollandais bas"),
    ("norway norwegian", "norvege norvegien norvegienne"),
    ("poland polish", "pologne polonais polonaise polonaises"),
    ("portugal portuguese", "portugal portugais portugaise"),
    ("romania romanian", "roumanie roumain roumaine"),
    ("russia russian", "russie russe russes"),
    ("serbia serbian", "serbie serbe serbes"),
    ("slovakia slovak", "slovaquie slovaque slovaques"),
    ("slovenia slovenian slovene", "slovenie slovene slovenes"),
    ("spain spanish", "espagne espagnol espagnole espagnols espagnoles"),
    ("sweden swedish", "suede suedois suedoise"),
    ("switzerland swiss", "suisse suisses"),
    ("turkiye turkey turkish", "turquie turc turque turcs turques"),
    ("ukraine ukrainian", "ukraine ukrainien ukrainienne ukrainiens ukrainiennes"),
  ]

  /// The words that name a country only behind another one, with that.
  static let names: [(first: StaticString, last: StaticString)] = [
    ("pays", "bas"), ("royaume", "uni"), ("etats", "unis"), ("united", "kingdom"),
    ("united", "states"),
  ]
}
