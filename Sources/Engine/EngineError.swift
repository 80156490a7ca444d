import Register

/// Why a run could not go on: a register that cannot be used, or no room for what does not fit memory.
public enum EngineError: Error, Hashable, Sendable {
  case register(RegisterError)
  case spill(SpillError)
}

/// Runs `body` and passes on what it throws about a register.
func inRegister<Result>(_ body: () throws(RegisterError) -> Result) throws(EngineError) -> Result {
  do { return try body() } catch { throw .register(error) }
}

/// Runs `body` and passes on what it throws about files for what does not fit memory.
func spilling<Result>(_ body: () throws(SpillError) -> Result) throws(EngineError) -> Result {
  do { return try body() } catch { throw .spill(error) }
}
