/// What `work` gives; it is cancelled when it takes longer than `limit`.
func within<T: Sendable>(
  _ limit: Duration, _ work: @escaping @Sendable () async throws -> T
) async throws -> T {
  let task = Task(operation: work)
  let timer = Task {
    try await Task.sleep(for: limit)
    task.cancel()
  }
  defer { timer.cancel() }
  return try await withTaskCancellationHandler {
    try await task.value
  } onCancel: {
    task.cancel()
  }
}
