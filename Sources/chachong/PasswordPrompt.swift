import Desk
import Foundation
import Glibc
import Reports

/// Asks for a new password: twice and unseen on a terminal, once as a line where standard input is none.
struct PasswordPrompt {
  var language: Language

  /// The password's hash; the password itself goes no further.
  func hash() throws(Failure) -> String {
    let password: String
    if isatty(STDIN_FILENO) == 1 {
      password = ask(ServeText.enterPassword)
      guard password == ask(ServeText.repeatPassword) else { throw Failure(ServeText.passwordsDiffer) }
    } else {
      password = readLine() ?? ""
    }
    guard Password.isLongEnough(password) else { throw Failure(ServeText.passwordTooShort) }
    return Password.hash(password)
  }

  private func ask(_ prompt: Text) -> String {
    FileHandle.standardError.write(Data("\(prompt[language]): ".utf8))
    var shown = termios()
    // SAFETY: the structure is this function's own, and outlives the calls.
    unsafe tcgetattr(STDIN_FILENO, &shown)
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer {
      unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
      FileHandle.standardError.write(Data("\n".utf8))
    }
    return readLine() ?? ""
  }
}
