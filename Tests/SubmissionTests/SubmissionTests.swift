import Testing
@testable import Submission
