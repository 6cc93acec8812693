/// Acronyms that differ between the languages: English, then French.
///
/// Case and separators are ignored: `TE/TR` is `tetr`. An acronym that is the same in both
/// languages needs no line.
enum Acronyms {
  static let pairs: [(english: StaticString, french: StaticString)] = [
    ("nato", "otan"), ("is", "si"), ("ims", "emi"), ("edt", "tetr"), ("edt", "ter"), ("ai", "ia"),
    ("ml", "aa"), ("un", "onu"), ("unsc", "csnu"), ("unscr", "rcsnu"), ("eu", "ue"),
    ("osce", "osce"), ("oecd", "ocde"), ("au", "ua"), ("cis", "sic"), ("ict", "tic"), ("it", "ti"),
    ("cefr", "cecr"), ("cefr", "cecrl"), ("iec", "cei"), ("q1", "t1"), ("q2", "t2"), ("q3", "t3"),
    ("q4", "t4"), ("gis", "sig"), ("hr", "rh"), ("hrm", "grh"), ("hq", "qg"), ("ngo", "ong"),
    ("sme", "pme"), ("ceo", "pdg"), ("cbrn", "cbrn"), ("cbrn", "nrbc"), ("wmd", "adm"),
    ("ied", "eei"), ("eapc", "cpea"), ("pfp", "ppp"), ("ici", "ici"), ("saceur", "saceur"),
    ("shape", "shape"), ("act", "act"), ("aco", "aco"), ("dpc", "cpd"), ("npg", "gpn"),
    ("epp", "ppe"), ("gdp", "pib"), ("vat", "tva"), ("faq", "faq"), ("gpt", "chatgpt"),
    ("csr", "rse"), ("wps", "fps"), ("phd", "phd"), ("cnad", "cdna"), ("mou", "mda"),
    ("sop", "pon"), ("kpi", "icp"),
    ("pr", "rp"), ("ncpr", "rpc"), ("pow", "pg"), ("poc", "pdc"), ("who", "oms"), ("icrc", "cicr"),
    ("imf", "fmi"), ("wto", "omc"), ("icao", "oaci"), ("iaea", "aiea"), ("unhcr", "hcr"),
    ("wfp", "pam"), ("ilo", "oit"), ("iom", "oim"), ("imo", "omi"), ("itu", "uit"), ("wmo", "omm"),
    ("opcw", "oiac"), ("icc", "cpi"), ("eib", "bei"), ("ecb", "bce"), ("eda", "aed"),
    ("cfsp", "pesc"), ("csdp", "psdc"), ("eeas", "seae"), ("npt", "tnp"), ("cfe", "fce"),
    ("coe", "cde"), ("nac", "can"), ("mc", "cm"), ("asg", "sga"), ("igo", "oig"), ("gdpr", "rgpd"),
    ("dpia", "aipd"), ("erp", "pgi"), ("dbms", "sgbd"), ("fte", "etp"), ("ppe", "epi"),
    ("osh", "sst"), ("lng", "gnl"), ("hiv", "vih"), ("dna", "adn"), ("ew", "ge"), ("rd", "rd"),
    // The markings of what is classified.
    ("restricted", "restreinte"), ("restricted", "diffusion"), ("confidential", "confidentiel"),
    ("unclassified", "sans"), ("unclassified", "classification"), ("top", "tres"),
    // Law, health, buildings, language and the environment.
    ("ihl", "dih"), ("icj", "cij"), ("echr", "cedh"), ("cjeu", "cjue"), ("cpr", "rpc"),
    ("ptsd", "tspt"), ("aed", "dea"), ("ohs", "sst"), ("hvac", "cvc"), ("bms", "gtb"),
    ("bms", "gtc"), ("cmms", "gmao"), ("cat", "tao"), ("ghg", "ges"), ("eia", "eie"),
    ("ups", "asi"),
    // Money and staff.
    ("sop", "ipo"), ("dasg", "sgad"), ("cet", "hec"), ("gnp", "pnb"), ("gni", "rnb"),
    // The world.
    ("unga", "agnu"), ("undp", "pnud"), ("unep", "pnue"), ("ifrc", "ficr"), ("idp", "pdi"),
    ("dprk", "rpdc"), ("io", "oi"), ("nrc", "cor"), ("nuc", "cuo"), ("ngc", "cog"),
    ("salw", "alpc"), ("bcp", "pca"), ("bcp", "pco"), ("drp", "pra"), ("nlp", "taln"),
    ("dpo", "dpd"), ("ciso", "rssi"), ("gbv", "vbg"), ("crsv", "vslc"), ("gcc", "ccg"),
    ("ecowas", "cedeao"), ("asean", "anase"), ("csto", "otsc"), ("sco", "ocs"), ("efta", "aele"),
    ("eea", "eee"), ("ebrd", "berd"), ("unodc", "onudc"), ("ohchr", "hcdh"), ("icty", "tpiy"),
    ("ctbt", "tice"), ("cwc", "ciac"), ("bwc", "ciab"), ("btwc", "ciab"), ("att", "tca"),
    ("inf", "fni"), ("isaf", "fias"), ("jcpoa", "pagc"), ("eums", "emue"), ("eumc", "cmue"),
    ("dsg", "sgd"), ("epf", "fep"), ("edf", "fed"), ("cied", "ceei"), ("drc", "rdc"),
    ("sdg", "odd"), ("iot", "ido"), ("qa", "aq"), ("qc", "cq"), ("sact", "sact"), ("cv", "cv"),
  ]

  /// English ones that no French text uses beside its own.
  static let neverFrench: [StaticString] = [
    "nato", "eu", "un", "unsc", "unscr", "oecd", "hr", "ngo", "gdp", "imf", "wto", "nac", "ims",
    "eapc", "wmd", "ai", "gis", "igo", "sdg", "icrc", "who",
  ]
}
