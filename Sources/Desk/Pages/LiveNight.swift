import Reports

/// The stages of a night, filled by events while a job runs; hidden else.
struct LiveNight {
  /// The last night that the page knows of.
  var latest: String?

  func html(_ context: PageContext) -> HTML {
    """
    <section class="card" id="live" data-events="/nights/progress" data-latest="\(latest ?? "")" hidden>
    <h2>\(context[NightPageText.live])</h2>
    <div role="status"><ol class="stages">\(NightStage.allCases.map { stage -> HTML in
      """
      <li data-stage="\(stage.rawValue)">\(context[stage.text])<span class="n"></span></li>
      """
    })</ol></div></section>
    """
  }
}
