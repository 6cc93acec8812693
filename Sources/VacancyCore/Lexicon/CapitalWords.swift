/// French words that are written in capitals to be seen, and are no acronyms, folded.
enum CapitalWords {
  static let french: StaticString =
    """
    ne pas non doit doivent peut peuvent pourra pourront seul seule seuls seules tous toutes aucun \
    aucune est sont sera seront obligatoire obligatoires exige exigee sans moins chaque avant apres jamais toujours nota note notez urgent rappel attention ou et uniquement
    """
}
