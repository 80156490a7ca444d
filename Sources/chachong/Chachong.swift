import ArgumentParser

@main
struct Chachong: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chachong",
    abstract: "查重: finds pupils who are registered twice in the national register, before a late registration is allowed.")
}
