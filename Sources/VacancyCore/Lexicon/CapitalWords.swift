/// French words that are written in capitals to be seen, and are no acronyms, folded.
enum CapitalWords {
  static let french: StaticString =
    """
    ne pas non doit doivent peut peuvent pourra pourront seul seule seuls seules tous toutes aucun \
    aucune avant apres jamais toujours nota note notez urgent rappel attention ou et uniquement
    """
}
