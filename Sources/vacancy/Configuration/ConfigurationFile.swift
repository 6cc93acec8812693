import VacancyCore

/// Reads configurations and baselines.
enum ConfigurationFile {
  /// The largest that is read, in bytes.
  private static let limit = 64 << 20

  static func configuration(at path: Path) throws(ConfigurationFailure) -> Configuration {
    let text = try text(of: path)
    do throws(ConfigurationError) {
      return try Configuration(reading: text)
    } catch {
      throw ConfigurationFailure(path, error)
    }
  }

  static func baseline(at path: Path) throws(ConfigurationFailure) -> Baseline {
    let text = try text(of: path)
    do throws(ConfigurationError) {
      return try Baseline(reading: text)
    } catch {
      throw ConfigurationFailure(path, error)
    }
  }

  private static func text(of path: Path) throws(ConfigurationFailure) -> SourceText {
    do throws(InputFailure) {
      let bytes = try FileReader(limit: limit).bytes(of: path, .named)
      do throws(TextFailure) {
        return try SourceText(decoding: bytes, as: .utf8)
      } catch {
        throw InputFailure.text(error)
      }
    } catch {
      throw ConfigurationFailure(path, error)
    }
  }
}
