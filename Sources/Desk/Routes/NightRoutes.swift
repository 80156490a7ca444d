import CaseBook
import Foundation
import Identity
import Nightly
import Reports
import Rules

/// Nights, files with what was wrong with them, provinces, and the progress of a job.
extension Desk {
  var archive: NightArchive { NightArchive(workspace: workspace, kept: records.files, workers: records.workers) }

  func nightList(_ context: PageContext, _ access: Access) throws -> DeskResponse {
    guard access.may(enter: .nights) else { return notFound(context) }
    // A province has no summary of the whole country.
    let nights = archive.names().prefix(100).compactMap { name -> (String, PublishedSummary, Int)? in
      guard var summary = archive.summary(of: name) else { return nil }
      let files = archive.files(of: name).filter { sees($0, access) }
      if !access.viewer.isAtMinistry {
        if files.isEmpty { return nil }
        summary = PublishedSummary(
          rows: .init(
            read: files.reduce(0) { $0 + $1.rows }, admitted: files.reduce(0) { $0 + $1.admitted },
            rejected: files.reduce(0) { $0 + $1.rejected }))
      }
      return (name, summary, files.count { !$0.refusal.isEmpty })
    }
    let page = NightListPage(
      nights: nights.map { (name: $0.0, summary: $0.1, refused: $0.2) },
      live: access.viewer.isAtMinistry ? LiveNight(latest: archive.names().first) : nil)
    return .page(page.html(context))
  }

  func nightPage(_ name: String, _ context: PageContext, _ access: Access) throws -> DeskResponse {
    guard access.may(enter: .nights), let summary = archive.summary(of: name) else { return notFound(context) }
    let files = archive.files(of: name).filter { sees($0, access) }
    if files.isEmpty, !access.viewer.isAtMinistry { return notFound(context) }
    let isAtMinistry = access.viewer.isAtMinistry
    let page = NightPage(
      name: name, summary: isAtMinistry ? summary : nil, files: files,
      hasReport: isAtMinistry && archive.report(of: name, context.language, standard: settings.language) != nil)
    return .page(page.html(context))
  }

  /// The night's report as the job wrote it, in the reader's language. One that shows pupils in full is not given out here, where
  /// nobody would write down who looks.
  func report(_ night: String, _ context: PageContext, _ access: Access) -> DeskResponse {
    guard access.may(enter: .nights), access.viewer.isAtMinistry,
      let report = archive.report(of: night, context.language, standard: settings.language)
    else { return notFound(context) }
    guard NightReport.isMasked(report) else {
      return .page(MessagePage(title: NightPageText.reportInFull, back: "/nights/\(night)").html(context), status: 403)
    }
    var response = DeskResponse.file(report, type: "text/html; charset=utf-8")
    response.headers.append(DeskResponse.documentPolicy)
    return response
  }

  func refusedFile(_ name: String, _ night: String, _ context: PageContext, _ access: Access) throws -> DeskResponse {
    guard let file = visibleFile(name, night, access) else { return notFound(context) }
    var page = RefusedFilePage(night: night, file: file, findings: archive.findings(in: file, night: night))
    if page.findings == nil { page.recorded = archive.recordedFindings(in: file, night: night) }
    return .page(page.html(context))
  }

  /// The list of errors to hand back, values masked.
  func errorList(_ name: String, _ night: String, _ context: PageContext, _ access: Access) throws -> DeskResponse {
    guard let file = visibleFile(name, night, access),
      let findings = archive.findings(in: file, night: night)
        ?? archive.recordedFindings(in: file, night: night)
    else { return notFound(context) }
    let rows = findings.sorted.map { FindingRow(file: file.name, $0, language: context.language) }
    return .file(
      Data(RowEncoder.document(rows, format: .excel)), type: "text/csv; charset=utf-8", name: "\(file.name).errors.csv")
  }

  private func sees(_ file: NightFileRow, _ access: Access) -> Bool {
    access.seesFiles(of: Division(provinceCode: file.province) ?? .none)
  }

  private func visibleFile(_ name: String, _ night: String, _ access: Access) -> NightFileRow? {
    archive.files(of: night).first { $0.name == name && sees($0, access) }
  }

  // MARK: - Provinces

  private func nights(of province: Division? = nil, _ access: Access) -> [(province: Division, nights: [ProvinceNight])]
  {
    var nights: [Division: [ProvinceNight]] = [:]
    for name in archive.names().prefix(100) {
      for (code, files) in Dictionary(grouping: archive.files(of: name).filter({ sees($0, access) }), by: \.province) {
        guard let found = Division(provinceCode: code), province == nil || province == found else { continue }
        nights[found, default: []].append(ProvinceNight(night: name, files: files))
      }
    }
    return nights.sorted { $0.key < $1.key }.map { (province: $0.key, nights: $0.value) }
  }

  func provinceList(_ context: PageContext, _ access: Access) throws -> DeskResponse {
    guard access.may(enter: .nights) else { return notFound(context) }
    if !access.viewer.isAtMinistry, let province = access.viewer.authority?.division {
      return .redirect(to: "/provinces/\(province.code)")
    }
    return .page(ProvinceListPage(provinces: nights(access)).html(context))
  }

  func provincePage(_ province: Division, _ context: PageContext, _ access: Access) throws -> DeskResponse {
    guard access.seesFiles(of: province) else { return notFound(context) }
    let page = ProvincePage(province: province, nights: nights(of: province, access).first?.nights ?? [])
    return .page(page.html(context))
  }

  // MARK: - A request

  func requestPage(_ id: String, _ context: PageContext, _ access: Access) throws -> DeskResponse {
    guard let (request, _) = try visibleRequest(id, access) else { return notFound(context) }
    let number = try request.number.flatMap { try visible($0, access) }?.file.found.number
    let events = try book.events(ofRequest: id).filter { $0.kind != .looked }.map { event -> CaseEvent in
      var event = event
      event.person = ""
      if event.kind != .opened, event.kind != .approval { event.detail = "" }
      return event
    }
    let page = RequestPage(request: request, number: number, events: events, calendar: rules.latest.calendar)
    return .page(page.html(context))
  }

  /// The request, where the viewer may see where it stands, with those of its reasons that the viewer may be told.
  func visibleRequest(_ id: String, _ access: Access) throws -> (RequestRecord, RequestPlace)? {
    guard var request = try book.request(id), let place = try book.place(ofRequest: id) else { return nil }
    let route = request.progress?.route
    let divisions = [place.division, route?.receivingDivision, route?.releasingDivision].compactMap { $0 }
    let schools = [place.school, route?.receivingSchool, route?.releasingSchool].compactMap { $0 }
    guard access.seesStatus(divisions: divisions, schools: schools) else { return nil }
    let found = try request.number.flatMap { try book.find($0) }?.foundDivisions ?? []
    let kind = request.kind
    request.reasons.removeAll { !access.tells(VerdictReason(rawValue: $0), of: kind, foundIn: found) }
    return (request, place)
  }
}
