/// Columns in the order of the format; plain bits, as all that an error carries.
public struct ColumnSet: Hashable, Sendable, BitwiseCopyable {
  private var bits: UInt32 = 0

  public init(_ columns: some Sequence<Column>) { for column in columns { bits |= 1 << UInt32(column.rawValue) } }

  public var columns: [Column] { Column.allCases.filter { bits & 1 << UInt32($0.rawValue) != 0 } }

  public var isEmpty: Bool { bits == 0 }
}

extension ColumnSet: ExpressibleByArrayLiteral {
  public init(arrayLiteral columns: Column...) { self.init(columns) }
}
