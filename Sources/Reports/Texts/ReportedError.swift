import Engine
import Register

/// An error that says in words what went wrong, where, and what to do.
public protocol ReportedError: Error {
  var text: Text { get }
}

extension OutputError: ReportedError {}
extension RegisterError: ReportedError {}
extension SpillError: ReportedError {}
extension SourceError: ReportedError {}
extension ExportError: ReportedError {}
