extension NightReport {
  /// The colours are those of the charts.
  static let style = """
    body{font:15px/1.5 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1f2933;
    max-width:1180px;margin:32px auto;padding:0 24px}
    h1{font-size:26px;margin:0}h2{font-size:18px;margin:36px 0 10px;border-bottom:1px solid #e4e7eb;padding-bottom:4px}
    h3{font-size:15px;margin:0 0 8px}.faint{color:#7b8794}
    .figures{display:flex;flex-wrap:wrap;gap:12px;margin-top:20px}
    .figures div{border:1px solid #e4e7eb;border-radius:6px;padding:10px 18px}
    .figures b{display:block;font-size:24px;font-weight:600}.figures span{color:#7b8794}
    table{border-collapse:collapse}th{text-align:left;font-weight:600}
    td,th{padding:3px 12px 3px 0;vertical-align:top;border-bottom:1px solid #eef0f2}
    table.numbers td:not(:first-child),table.numbers th:not(:first-child),td.n{text-align:right;
    font-variant-numeric:tabular-nums}
    table.bars{width:100%}table.bars td:nth-child(3){width:38%}table.bars td{border:0}
    table.bars i{display:block;height:14px;margin-top:4px;min-width:1px;background:#1f6fb2}
    .duplicate{background:#d9730d!important}.conflict{background:#b3261e!important}
    .review{background:#b08900!important}.invalid,.refused{background:#7b8794!important}
    p.refused{background:none!important;margin:4px 0;color:#b3261e;white-space:pre-line}
    .mark{color:#fff;padding:1px 8px;border-radius:4px;background:#1f6fb2}
    section{border:1px solid #e4e7eb;border-radius:6px;padding:14px 18px;margin:14px 0;break-inside:avoid}
    .pair{display:flex;flex-wrap:wrap;gap:24px}.pair>div{flex:1 1 340px;min-width:0}.pair>div+div{flex:2 1 560px}
    table.records td,table.records th{font-size:13px;padding:1px 10px 1px 0}
    tr.differs td{background:#fff7ed}mark{background:#ffd8a8;color:inherit}
    table:not([class]) td:not(:nth-child(3)):not(:nth-child(4)){white-space:nowrap}
    svg{max-width:100%;height:auto}table.bars td:first-child{white-space:nowrap}
    @media screen and (max-width:760px){body{margin:16px auto;padding:0 12px}
    table:not(.bars):not(.records){display:block;overflow-x:auto}}
    @media print{body{margin:0;max-width:none}h2{break-after:avoid}}

    """
}
