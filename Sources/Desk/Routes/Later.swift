import CaseBook
import Identity
extension Desk {
  func modelPage(_ request: DeskRequest, _ context: PageContext, _ access: Access) throws -> DeskResponse {
    notFound(context)
  }
  func apiAnswer(to request: DeskRequest) throws -> DeskResponse { DeskResponse(status: 404) }
}
