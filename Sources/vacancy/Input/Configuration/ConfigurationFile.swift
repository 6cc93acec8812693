import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads configurations and baselines.
enum ConfigurationFile {
  /// The largest that is read, in bytes.
  private static let limit = 64 << 20

  /// - Parameter wasFound: Whether nobody named it: then it must be a regular file, for a pipe would be
  ///   waited for.
  static func configuration(
    at path: Path, wasFound: Bool
  ) throws(ConfigurationFailure) -> Configuration {
    let text = try text(of: path, wasFound ? .folder : .named)
    do throws(ConfigurationError) {
      return try Configuration(reading: text)
    } catch {
      throw ConfigurationFailure(path, error)
    }
  }

  static func baseline(at path: Path) throws(ConfigurationFailure) -> Baseline {
    let text = try text(of: path, .named)
    do throws(ConfigurationError) {
      return try Baseline(reading: text)
    } catch {
      throw ConfigurationFailure(path, error)
    }
  }

  private static func text(
    of path: Path, _ origin: Input.Origin
  ) throws(ConfigurationFailure) -> SourceText {
    if origin == .folder, path.isIrregular {
      throw ConfigurationFailure(path, InputFailure.notAFile)
    }
    do throws(InputFailure) {
      let bytes = try FileReader(limit: limit).bytes(of: path, origin)
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

extension Path {
  /// Whether there is something by this name that is no regular file.
  fileprivate var isIrregular: Bool {
    var status = stat()
    return isPossible && withCString { stat($0, &status) } == 0
      && status.st_mode & S_IFMT != S_IFREG
  }
}
